import fc from 'fast-check';
import { wordDifferences } from './word-differences';

const kinds = async (before: string, after: string) => (await wordDifferences(before, after)).map(({ kind, text }) => `${kind}:${text}`);

describe('what became of a text', () => {
  it('is said word by word, Danish words whole', async () => {
    expect(await kinds('Vi har lukket to tilbud på øen', 'Vi har lukket tre tilbud på øerne')).toEqual([
      'same:Vi har lukket ',
      'removed:to',
      'added:tre',
      'same: tilbud på ',
      'removed:øen',
      'added:øerne',
    ]);
  });

  it('is nothing when nothing was changed, and all when all was', async () => {
    expect(await kinds('Hej', 'Hej')).toEqual(['same:Hej']);
    expect(await kinds('', 'Hej')).toEqual(['added:Hej']);
    expect(await kinds('Hej', '')).toEqual(['removed:Hej']);
  });

  it('always holds both texts whole', async () => {
    const words = fc.array(fc.constantFrom('æble', 'ø', ' ', '\n', 'å', '.', 'barn', '😀'), { maxLength: 40 }).map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(words, words, async (before, after) => {
        const pieces = await wordDifferences(before, after);
        const without = (kind: string): string =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });

  it('holds both texts whole also when they have nothing in common and are as long as a post may be', async () => {
    const [before, after] = [0, 1].map((odd) => Array.from({ length: 9_000 }, (_, n) => `o${n * 2 + odd}`).join(' ')) as [string, string];
    const pieces = await wordDifferences(before, after);
    expect(
      pieces
        .filter(({ kind }) => kind !== 'added')
        .map(({ text }) => text)
        .join(''),
    ).toBe(before);
  });
});
