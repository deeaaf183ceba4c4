import { RichTextDocument, TextBlock, blocksOf } from '../rich-text';
import { TextRange, findCprNumbers } from './find-cpr-numbers';

/** A range of the joined text of the block at `path` (`placesIn` tells which nodes it lies in). */
export type CprPlace = TextRange & { path: string };

/**
 * Finds what looks like personal numbers in a document, also where formatting splits them. A number in a link's address is found at the
 * words that are linked. Takes an editor's JSON as well as a checked document.
 */
export function findCprInRichText(document: Pick<RichTextDocument, 'content'>): CprPlace[] {
  return blocksOf(document).flatMap((block) => {
    const inText = findCprNumbers(block.text);
    return [...inText, ...inAddresses(block, inText)].map(({ start, end }) => ({ path: block.path, start, end }));
  });
}

/** An address that is also its own text is reported once. */
function inAddresses(block: TextBlock, found: readonly TextRange[]): TextRange[] {
  return block.pieces
    .filter(({ href }) => href !== undefined && findCprNumbers(href).length > 0)
    .filter((piece) => !found.some((range) => range.start < piece.end && range.end > piece.start))
    .map(({ start, end }) => ({ start, end }));
}
