import fc from 'fast-check';
import { RichTextDocument, RichTextNode, blocksOf, checkRichText, indexesOf, placesIn, plainTextOf } from '.';
import { anId, arbitraryDocument, bold, doc, link, node, p, t } from './testing';

function nodeAt(document: RichTextDocument, path: string): RichTextNode {
  return indexesOf(path).reduce<RichTextNode>((parent, index) => parent.content?.[index] ?? node('none'), document);
}

describe('blocks', () => {
  const document = doc(
    p(
      t('Nr. 12', bold),
      t('34 hos '),
      { type: 'mention', attrs: { kind: 'person', id: anId, label: 'Åse' } },
      node('hardBreak'),
      t('nu', link('https://a.example')),
    ),
    node('bulletList', node('listItem', p(t('a')), p(node('unknown', t('b'))))),
  ) as RichTextDocument;

  it('join their text and know where each part comes from', () => {
    expect(blocksOf(document).map(({ path, text }) => [path, text])).toEqual([
      ['content.0', 'Nr. 1234 hos @Åse\nnu'],
      ['content.1.content.0.content.0', 'a'],
      ['content.1.content.0.content.1', 'b'],
    ]);
    expect(blocksOf(document)[0]?.pieces).toEqual([
      { start: 0, end: 6, path: 'content.0.content.0' },
      { start: 6, end: 13, path: 'content.0.content.1' },
      { start: 13, end: 17, path: 'content.0.content.2' },
      { start: 17, end: 18, path: 'content.0.content.3' },
      { start: 18, end: 20, path: 'content.0.content.4', href: 'https://a.example' },
    ]);
    expect(blocksOf(document)[2]?.pieces).toEqual([{ start: 0, end: 1, path: 'content.1.content.0.content.1.content.0.content.0' }]);
  });

  it('tell which nodes a range lies in', () => {
    const [first] = blocksOf(document);
    expect(first && placesIn(first, { start: 4, end: 8 })).toEqual([
      { path: 'content.0.content.0', start: 4, end: 6 },
      { path: 'content.0.content.1', start: 0, end: 2 },
    ]);
    expect(first && placesIn(first, { start: 6, end: 6 })).toEqual([]);
  });

  it('of any document give its plain text, and each place holds the text it names', () => {
    fc.assert(
      fc.property(arbitraryDocument(), fc.nat(30), fc.nat(30), (sent, start, length) => {
        const check = checkRichText(sent);
        if (!check.ok) throw new Error('refused');
        const blocks = blocksOf(check.document);
        expect(blocks.flatMap(({ text }) => (text ? [text] : [])).join('\n')).toBe(plainTextOf(check.document));
        for (const block of blocks) {
          const found = placesIn(block, { start, end: start + length }).filter(({ path }) => nodeAt(check.document, path).type === 'text');
          for (const place of found) {
            const part = nodeAt(check.document, place.path).text?.slice(place.start, place.end) ?? '';
            expect(part.length).toBe(place.end - place.start);
            expect(block.text.slice(start, start + length)).toContain(part);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
