import { RichTextDocument, isEmptyRichText, mentionsOf, plainTextOf, richTextFromPlain } from '.';
import { anId, bold, doc, link, node, p, t } from './testing';

const document = (...content: Parameters<typeof doc>) => doc(...content) as RichTextDocument;
const mention = (kind: string, id: string, label: string) => ({ type: 'mention', attrs: { kind, id, label } });
const image = { type: 'image', attrs: { id: anId, alt: 'Tilbudsviften' } };
const fromPlain = (text: string) => richTextFromPlain(text).content;

describe('plain text becomes a document', () => {
  it('a blank line begins a paragraph, a line end is a break', () => {
    expect(richTextFromPlain('Kære alle\nTak\r\n\r\n \t\nHilsen  \rÅse')).toEqual(
      doc(p(t('Kære alle'), node('hardBreak'), t('Tak')), p(t('Hilsen  '), node('hardBreak'), t('Åse'))),
    );
  });

  it('space around it makes no paragraph, and nothing is one empty paragraph', () => {
    expect(fromPlain('\n\nHej\n\n')).toEqual([p(t('Hej'))]);
    expect(fromPlain('')).toEqual([p()]);
    expect(fromPlain('\n \n')).toEqual([p()]);
  });

  it('markup stays what it is: text', () => {
    expect(fromPlain('<b>&amp;')).toEqual([p(t('<b>&amp;'))]);
  });
});

describe('a document as plain text', () => {
  it('has a line for each block that says something, and reads what is no text by its name', () => {
    const text = plainTextOf(
      document(
        p(t('Kære '), mention('person', anId, 'Åse Holm'), t(',')),
        p(),
        node(
          'bulletList',
          node('listItem', p(t('en')), p(t('to '), t('fed', bold))),
          node('listItem', p({ type: 'documentLink', attrs: { id: anId, label: 'Plan.docx' } })),
        ),
        node('horizontalRule'),
        node('table', node('tableRow', node('tableHeader', p(t('A'))), node('tableCell', p(t('B'))))),
        image,
        node('codeBlock', t('x\ny')),
        p(t('slut'), node('hardBreak'), t('nu')),
      ),
    );
    expect(text).toBe('Kære @Åse Holm,\nen\nto fed\nPlan.docx\nA\nB\nTilbudsviften\nx\ny\nslut\nnu');
  });

  it('has the text of nodes it does not know, on a line of their own where they stand among blocks', () => {
    expect(
      plainTextOf(
        document(
          node('callout', t('Husk'), t('!', bold)),
          node('details', node('summary', t('Mere')), p(t('om'))),
          p(t('a'), node('badge', t('b'))),
        ),
      ),
    ).toBe('Husk!\nMere\nom\nab');
  });
});

describe('a document is empty', () => {
  it.each([
    ['nothing written', doc(p())],
    [
      'spaces, breaks and what has no width',
      doc(p(t(' \u00a0\u200b\u2060\u3164'), node('hardBreak')), node('bulletList', node('listItem', p()))),
    ],
    ['a rule alone', doc(node('horizontalRule'))],
    ['an unknown node around nothing', doc(node('callout', p()))],
  ])('%s', (_, value) => expect(isEmptyRichText(value as RichTextDocument)).toBe(true));

  it.each([
    ['a letter', doc(p(t('å')))],
    ['an emoji', doc(p(t('👍')))],
    ['a mention', doc(p(mention('role', 'consultant', 'Konsulenter')))],
    ['an image', doc(image)],
    ['an unknown node that a later client may show', doc({ type: 'poll', attrs: { id: 1 } })],
  ])('not: %s', (_, value) => expect(isEmptyRichText(value as RichTextDocument)).toBe(false));
});

describe('mentions', () => {
  it('each once, in the order of the text, wherever they stand', () => {
    const [someone, role] = [mention('person', anId, 'Åse'), mention('role', 'secretariat', 'Sekretariatet')];
    const inList = node('bulletList', node('listItem', p(node('unknown', role)), p(someone)));
    expect(mentionsOf(document(p(t('@hej'), someone), inList, p(mention('organisation', anId, 'SUS'))))).toEqual([
      someone.attrs,
      role.attrs,
      { kind: 'organisation', id: anId, label: 'SUS' },
    ]);
  });

  it('none in a document without', () => expect(mentionsOf(document(p(t('@Åse', link('https://a.example')))))).toEqual([]));
});
