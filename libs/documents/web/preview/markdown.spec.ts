import { blocksOf, spansOf } from './markdown';

describe('a text in Markdown', () => {
  it('has headings, paragraphs, lists, quotes, code and lines', () => {
    const text = ['# Mål', 'Flere børn', 'i trivsel.', '', '- et', '- **to**', '1. først', '> citat', '---', '```', '<b>', '```'].join(
      '\n',
    );
    expect(blocksOf(text)).toEqual([
      { kind: 'heading', level: 1, spans: [{ kind: 'text', text: 'Mål' }] },
      { kind: 'paragraph', spans: [{ kind: 'text', text: 'Flere børn i trivsel.' }] },
      {
        kind: 'list',
        ordered: false,
        items: [[{ kind: 'text', text: 'et' }], [{ kind: 'strong', text: 'to' }], [{ kind: 'text', text: 'først' }]],
      },
      { kind: 'quote', spans: [{ kind: 'text', text: 'citat' }] },
      { kind: 'line' },
      { kind: 'code', text: '<b>' },
    ]);
  });

  it.each([
    ['Se [loven](https://example.dk/lov).', { kind: 'link', text: 'loven', url: 'https://example.dk/lov' }],
    ['Et *lille* ord', { kind: 'emphasis', text: 'lille' }],
    ['Kør `npm start` nu', { kind: 'code', text: 'npm start' }],
  ])('has marks in its lines: %s', (text, span) => {
    expect(spansOf(text)[1]).toEqual(span);
  });

  it.each(['[klik](javascript:alert(1))', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '2 * 3 * 4'])(
    'never becomes more than words: %s',
    (text) => {
      expect(spansOf(text)).toEqual([{ kind: 'text', text }]);
    },
  );

  it('ends although a code is never closed', () => {
    expect(blocksOf('```\nevig')).toEqual([{ kind: 'code', text: 'evig' }]);
  });
});
