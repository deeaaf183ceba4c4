/** Large enough that what each piece costs on its way is nothing beside its bytes, small enough for many at once. */
export const largePiece = 512 * 1024;

/** The same bytes in larger pieces: a network brings them in small ones, and each costs a turn of every stage it passes. What came before a failure comes first. */
export async function* inLargePieces(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let bytes = 0;
  const together = (): Buffer => {
    const all = waiting.length === 1 ? waiting[0]! : Buffer.concat(waiting, bytes);
    [waiting, bytes] = [[], 0];
    return all;
  };
  try {
    for await (const chunk of content) {
      waiting.push(chunk);
      bytes += chunk.length;
      if (bytes >= largePiece) yield together();
    }
  } catch (error) {
    if (bytes > 0) yield together();
    throw error;
  }
  if (bytes > 0) yield together();
}
