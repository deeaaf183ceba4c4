import { hitsIn } from './pdf-hits';

const words = [
  { text: 'Børn og unge i Her', endsLine: false },
  { text: 'ning', endsLine: true },
  { text: 'Kommune. BØRN!', endsLine: true },
];

describe('what is looked for in a PDF', () => {
  it('is found whatever its capitals', () => {
    expect(hitsIn(words, ' børn ')).toEqual([[{ run: 0, from: 0, to: 4 }], [{ run: 2, from: 9, to: 13 }]]);
  });

  it('is found over runs and lines', () => {
    expect(hitsIn(words, 'Herning Kommune')).toEqual([
      [
        { run: 0, from: 15, to: 18 },
        { run: 1, from: 0, to: 4 },
        { run: 2, from: 0, to: 7 },
      ],
    ]);
  });

  it.each(['', '   ', 'Hvidovre'])('is not there: %j', (sought) => {
    expect(hitsIn(words, sought)).toEqual([]);
  });
});
