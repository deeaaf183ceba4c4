import { RichTextMark, RichTextNode } from './document';
import { composed } from './text';

/** Text as it is stored: no empty text nodes, neighbours with equal marks merged, and only then NFC, for a letter and its accent may come apart. */
export function mergeText(nodes: readonly RichTextNode[]): RichTextNode[] {
  const merged: RichTextNode[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type !== 'text') merged.push(node);
    else if (last?.type === 'text' && sameMarks(last.marks, node.marks)) last.text = (last.text ?? '') + (node.text ?? '');
    else if (node.text) merged.push({ ...node });
  }
  for (const node of merged) if (node.type === 'text' && node.text) node.text = composed(node.text);
  return merged;
}

function sameMarks(some: readonly RichTextMark[] = [], others: readonly RichTextMark[] = []): boolean {
  return some.length === others.length && JSON.stringify(some) === JSON.stringify(others);
}
