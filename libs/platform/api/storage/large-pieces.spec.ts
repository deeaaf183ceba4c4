import { inLargePieces, largePiece } from './large-pieces';

async function* of(pieces: readonly (number | Error)[]): AsyncGenerator<Buffer> {
  for (const piece of pieces) {
    if (piece instanceof Error) throw piece;
    yield Buffer.alloc(piece, 'x');
  }
}

const sizesOf = async (pieces: readonly (number | Error)[], seen: number[] = []): Promise<number[]> => {
  for await (const piece of inLargePieces(of(pieces))) seen.push(piece.length);
  return seen;
};

describe('content in larger pieces', () => {
  it('is all of it, and none is kept for longer than it must be', async () => {
    expect(await sizesOf([])).toEqual([]);
    expect(await sizesOf([1, 0, 2])).toEqual([3]);
    expect(await sizesOf([largePiece, 1])).toEqual([largePiece, 1]);
    expect(await sizesOf(Array.from({ length: 17 }, () => 65_536))).toEqual([largePiece, largePiece, 65_536]);
  });

  it('that breaks off is what had come, then the failure', async () => {
    const seen: number[] = [];
    await expect(sizesOf([10, 20, new Error('gone')], seen)).rejects.toThrow('gone');
    expect(seen).toEqual([30]);
  });
});
