import type { RichTextDocument, RichTextNode } from './document';

/** What stands in a stored text where a document is linked to: its title is given to each reader beside it, so that it is the one of now, and told to nobody who does not see it. */
export const documentLinkLabel = 'dokument';

/** The same document without the titles of those that it links to. */
export function withoutTitles(document: RichTextDocument): RichTextDocument {
  return { ...document, content: document.content.map(untitled) };
}

function untitled(node: RichTextNode): RichTextNode {
  if (node.type === 'documentLink') return { ...node, attrs: { ...node.attrs, label: documentLinkLabel } };
  return node.content ? { ...node, content: node.content.map(untitled) } : node;
}
