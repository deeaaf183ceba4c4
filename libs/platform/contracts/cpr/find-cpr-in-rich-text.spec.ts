import fc from 'fast-check';
import { findCprInRichText } from '.';
import { RichTextDocument, RichTextNode, blocksOf, checkRichText, placesIn } from '../rich-text';
import { anId, bold, doc, italic, link, node, p, t } from '../rich-text/testing';

// Constructed: see cpr-table.ts.
const number = '231164-0124';
const found = (...content: RichTextNode[]) => findCprInRichText(doc(...content) as RichTextDocument);
const inText = (text: string, marks: RichTextNode[]) => p(t(text), ...marks);

describe('a number in a document is found', () => {
  it('in each block by itself', () => {
    expect(found(p(t(`Se ${number}`)), node('bulletList', node('listItem', p(t('ingen')), p(t(number)))))).toEqual([
      { path: 'content.0', start: 3, end: 14 },
      { path: 'content.1.content.0.content.1', start: 0, end: 11 },
    ]);
  });

  it('where marks split it, and can be marked node by node', () => {
    const document = doc(p(t('Se 23'), t('1164', bold), t('-01', italic), t('24 nu'))) as RichTextDocument;
    expect(findCprInRichText(document)).toEqual([{ path: 'content.0', start: 3, end: 14 }]);
    const [block] = blocksOf(document);
    expect(block && placesIn(block, { start: 3, end: 14 })).toEqual([
      { path: 'content.0.content.0', start: 3, end: 5 },
      { path: 'content.0.content.1', start: 0, end: 4 },
      { path: 'content.0.content.2', start: 0, end: 3 },
      { path: 'content.0.content.3', start: 0, end: 2 },
    ]);
  });

  it('however it is split', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 5 }), (cuts) => {
        const ends = [...cuts, 11].toSorted((a, b) => a - b);
        const parts = ends.map((end, index) => number.slice(ends[index - 1] ?? 0, end));
        const check = checkRichText(
          doc(
            inText(
              'Nr. ',
              parts.map((part, index) => t(part, ...(index % 2 ? [bold] : []))),
            ),
          ),
        );
        expect(check.ok && findCprInRichText(check.document)).toEqual([{ path: 'content.0', start: 4, end: 15 }]);
      }),
    );
  });

  it('in code, headings, image descriptions, names, cells and nodes nobody knows', () => {
    const paths = found(
      node('codeBlock', t(number)),
      { ...node('heading', t(number)), attrs: { level: 2 } },
      { type: 'image', attrs: { id: anId, alt: number } },
      p({ type: 'documentLink', attrs: { id: anId, label: `${number}.docx` } }),
      node('table', node('tableRow', node('tableCell', p(t(number))))),
      node('callout', t(number)),
    ).map(({ path }) => path);
    expect(paths).toEqual(['content.0', 'content.1', 'content.2', 'content.3', 'content.4.content.0.content.0.content.0', 'content.5']);
  });

  it('in an address, at the words that are linked, and once where both say it', () => {
    const address = link(`https://journal.example/?cpr=${number}`);
    expect(found(p(t('Se '), t('sagen', address)))).toEqual([{ path: 'content.0', start: 3, end: 8 }]);
    expect(found(p(t(number, address)))).toEqual([{ path: 'content.0', start: 0, end: 11 }]);
  });
});

describe('no number is found', () => {
  it('across a break or from block to block', () => {
    expect(found(p(t('231164-'), node('hardBreak'), t('0124')), p(t('231164-')), p(t('0124')))).toEqual([]);
  });

  it('in a uuid or in what is no text', () => {
    expect(found(p({ type: 'mention', attrs: { kind: 'person', id: anId, label: 'Åse' } }), node('horizontalRule'))).toEqual([]);
  });
});
