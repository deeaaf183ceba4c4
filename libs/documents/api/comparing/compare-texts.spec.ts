import { compareTexts } from './compare-texts';

const told = (from: string, to: string): string[] =>
  compareTexts(from, to, 60_000)!.blocks.map(({ kind, pieces, lines }) =>
    kind === 'skipped'
      ? `… ${lines}`
      : pieces.map((piece) => `${{ same: '', added: '+', removed: '-' }[piece.kind]}[${piece.text.trimEnd()}]`).join(''),
  );

describe('two texts', () => {
  it.each([
    ['that are the same', 'a\nb\nc', 'a\nb\nc\n', ['… 3']],
    ['of which one is empty', '', 'a', ['+[a]']],
    ['with a word that is another', 'Vi mødes i Herning.', 'Vi mødes i Hvidovre.', ['[Vi mødes i]-[Herning]+[Hvidovre][.]']],
    ['with a line more', 'a\nb', 'a\nny\nb', ['[a]', '+[ny]', '[b]']],
    ['that share no word of a line', 'en\n', 'to\n', ['-[en]+[to]']],
  ])('%s', (_what, from, to, expected) => {
    expect(told(from, to)).toEqual(expected);
  });

  it('are told of where they differ, and a little around', () => {
    const lines = Array.from({ length: 100 }, (_, index) => `linje ${index}`);
    const later = lines.with(50, 'en anden');
    expect(told(lines.join('\n'), later.join('\n'))).toEqual([
      '… 48',
      '[linje 48\nlinje 49]',
      '-[linje 50]+[en anden]',
      '[linje 51\nlinje 52]',
      '… 47',
    ]);
  });

  it('are the one and the other, whatever is told of them', () => {
    const [from, to] = ['a b c\nd e f\ng', 'a x c\ne f\ng h'];
    const pieces = compareTexts(from, to, 60_000)!.blocks.flatMap((block) => block.pieces);
    const side = (left: string): string => pieces.flatMap(({ kind, text }) => (kind === left ? [] : text)).join('');
    expect([side('added'), side('removed')]).toEqual([`${from}\n`, `${to}\n`]);
  });

  it('that are too long, or share nothing for long, are not compared', () => {
    expect(compareTexts('a'.repeat(300_001), 'b')).toBeUndefined();
    const many = (word: string): string => Array.from({ length: 20_000 }, (_, index) => `${word} ${index}`).join('\n');
    expect(compareTexts(many('en'), many('to'))).toBeUndefined();
  });

  it('are told of to an end', () => {
    const lines = (word: string): string =>
      Array.from({ length: 2_000 }, (_, index) => (index % 10 ? `linje ${index}` : `${word} ${index}`)).join('\n');
    const { blocks, cut } = compareTexts(lines('en'), lines('to'), 60_000)!;
    expect([blocks.length, cut]).toEqual([200, true]);
  });
});
