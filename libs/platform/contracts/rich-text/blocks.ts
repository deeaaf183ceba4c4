import { RichTextDocument, RichTextNode } from './document';
import { childPath, inlineLeaves, layoutOf, textOfLeaf } from './layout';

/** From `start` to `end` (UTF-16 offsets, end excluded) the block's text comes from the node at `path`; `href` when it is a link. */
export type TextPiece = { start: number; end: number; path: string; href?: string };

/** One block that is read as a line of its own: a paragraph, a heading, code, a picture by its description. */
export type TextBlock = { path: string; text: string; pieces: TextPiece[] };

/** A range of one node's own text. */
export type TextPlace = { path: string; start: number; end: number };

/** The document's blocks in reading order, with their text in one piece and where each part of it comes from. Takes an editor's JSON as well. */
export function blocksOf(document: Pick<RichTextDocument, 'content'>): TextBlock[] {
  return document.content.flatMap((node, index) => blocksIn(node, childPath('', index)));
}

/** The nodes a range of a block's text lies in, each with its own part of it: what to mark. */
export function placesIn(block: TextBlock, range: { start: number; end: number }): TextPlace[] {
  return block.pieces
    .filter((piece) => piece.start < range.end && piece.end > range.start)
    .map(({ path, start, end }) => ({ path, start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start }));
}

function blocksIn(node: RichTextNode, path: string): TextBlock[] {
  const layout = layoutOf(node);
  if (layout === 'text') return [joined(path, inlineLeaves(node, path))];
  if (layout === 'image') return [joined(path, [{ node, path }])];
  return (node.content ?? []).flatMap((child, index) => blocksIn(child, childPath(path, index)));
}

function joined(path: string, leaves: Iterable<{ node: RichTextNode; path: string }>): TextBlock {
  let text = '';
  const pieces: TextPiece[] = [];
  for (const leaf of leaves) {
    const start = text.length;
    text += textOfLeaf(leaf.node);
    const href = leaf.node.marks?.find((mark) => mark.type === 'link')?.attrs?.href;
    pieces.push({ start, end: text.length, path: leaf.path, ...(typeof href === 'string' && { href }) });
  }
  return { path, text, pieces };
}
