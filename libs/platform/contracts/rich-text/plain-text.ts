import { blocksOf } from './blocks';
import { RICH_TEXT_SCHEMA_VERSION, RichTextDocument, RichTextNode } from './document';

/** The document as text alone: a line for every block that says something, pictures by their description. */
export function plainTextOf(document: Pick<RichTextDocument, 'content'>): string {
  return blocksOf(document)
    .map((block) => block.text)
    .filter((text) => text !== '')
    .join('\n');
}

/**
 * A document from plain text: a blank line begins a paragraph, any other line end is a break. Any string is taken as it is; pass the result
 * through `checkRichText`, which cleans it and refuses what cannot be stored.
 */
export function richTextFromPlain(text: string): RichTextDocument {
  const paragraphs: string[][] = [[]];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const current = paragraphs.at(-1) ?? [];
    if (line.trim() !== '') current.push(line);
    else if (current.length > 0) paragraphs.push([]);
  }
  if (paragraphs.length > 1 && paragraphs.at(-1)?.length === 0) paragraphs.pop();
  return { type: 'doc', schemaVersion: RICH_TEXT_SCHEMA_VERSION, content: paragraphs.map(paragraphOf) };
}

function paragraphOf(lines: readonly string[]): RichTextNode {
  const content = lines.flatMap((text, index): RichTextNode[] => [...(index > 0 ? [{ type: 'hardBreak' }] : []), { type: 'text', text }]);
  return { type: 'paragraph', ...(content.length > 0 && { content }) };
}
