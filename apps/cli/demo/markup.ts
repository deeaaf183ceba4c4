import { RICH_TEXT_SCHEMA_VERSION, type RichTextDocument, type RichTextNode } from '@hv/platform/contracts';

/** The document of a demo text: see `DemoPost.text` for what its signs mean. Every line of a block is of the block's kind. */
export function documentOf(text: string): RichTextDocument {
  return {
    type: 'doc',
    schemaVersion: RICH_TEXT_SCHEMA_VERSION,
    content: text
      .trim()
      .split(/\n\s*\n/)
      .map(blockOf),
  };
}

function blockOf(block: string): RichTextNode {
  const lines = block.split('\n').map((line) => line.trim());
  if (lines.every((line) => line.startsWith('- ')))
    return { type: 'bulletList', content: lines.map((line) => ({ type: 'listItem', content: [paragraphOf([line.slice(2)])] })) };
  if (lines.every((line) => line.startsWith('> ')))
    return { type: 'blockquote', content: [paragraphOf(lines.map((line) => line.slice(2)))] };
  return paragraphOf(lines);
}

function paragraphOf(lines: readonly string[]): RichTextNode {
  return { type: 'paragraph', content: lines.flatMap((line, index) => [...(index > 0 ? [{ type: 'hardBreak' }] : []), ...inlineOf(line)]) };
}

/** Every other piece between `**` is bold. */
const inlineOf = (line: string): RichTextNode[] =>
  line
    .split('**')
    .map((text, index): RichTextNode => (index % 2 === 1 ? { type: 'text', marks: [{ type: 'bold' }], text } : { type: 'text', text }))
    .filter(({ text }) => text !== '');
