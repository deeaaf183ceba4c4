import { RichTextNode } from './document';
import { nodeRules } from './schema';

/** How a node fills its place among blocks: with one run of text, with further blocks, with a picture, or with nothing to read. */
export type NodeLayout = 'text' | 'blocks' | 'image' | 'nothing';

/** Unknown nodes are laid out by what they hold, so that plain text, html and places agree on where their text stands. */
export function layoutOf(node: RichTextNode): NodeLayout {
  const rule = nodeRules.get(node.type);
  if (!rule) return node.content?.some((child) => nodeRules.get(child.type)?.group === 'inline') ? 'text' : 'blocks';
  if (node.type === 'image') return 'image';
  if (rule.holds === 'inline' || rule.holds === 'text') return 'text';
  return rule.holds ? 'blocks' : 'nothing';
}

/** The path of a node's child. Paths begin below the document: `content.2.content.0`. */
export function childPath(path: string, index: number): string {
  return path === '' ? `content.${index}` : `${path}.content.${index}`;
}

/** What stands on a text's line, in order, with whatever an unknown node holds in its place. */
export function* inlineLeaves(node: RichTextNode, path = ''): Generator<{ node: RichTextNode; path: string }> {
  for (const [index, child] of (node.content ?? []).entries()) {
    if (child.content) yield* inlineLeaves(child, childPath(path, index));
    else yield { node: child, path: childPath(path, index) };
  }
}

/** What a leaf reads as. */
export function textOfLeaf({ type, text, attrs }: RichTextNode): string {
  if (type === 'text') return text ?? '';
  if (type === 'hardBreak') return '\n';
  if (type === 'mention') return `@${attrs?.label ?? ''}`;
  if (type === 'documentLink') return String(attrs?.label ?? '');
  return type === 'image' ? String(attrs?.alt ?? '') : '';
}
