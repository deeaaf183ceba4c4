import { plainTextOf, richTextFromPlain, type RichTextDocument, type RichTextNode } from '@hv/platform/contracts';

/** The words of the hints in a template: its paragraphs all in italics, which say what to write and are meant to be written over. */
export const hintsOf = (template: RichTextDocument): string[] =>
  template.content.flatMap((block) => (isItalic(block) ? [wordsOf(block)] : []));

/**
 * What is written, without the hints that nobody wrote over, and without a heading that had nothing else below it.
 * @param hints as `hintsOf` says them
 * @returns the same document when no hint stands in it
 */
export function withoutHints(document: RichTextDocument, hints: ReadonlySet<string>): RichTextDocument {
  const { content } = document;
  const left = content.map((block) => block.type === 'paragraph' && hints.has(wordsOf(block)));
  if (!left.includes(true)) return document;
  return {
    ...document,
    content: content.filter((block, index) => !left[index] && !(block.type === 'heading' && isBare(content, left, index))),
  };
}

/** Whether nothing stands below a heading, up to the next, but hints and empty lines. A heading that never had a hint is somebody's own. */
function isBare(content: readonly RichTextNode[], left: readonly boolean[], at: number): boolean {
  const next = content.findIndex((block, index) => index > at && block.type === 'heading');
  const end = next === -1 ? content.length : next;
  const below = content.slice(at + 1, end);
  return left.slice(at + 1, end).includes(true) && below.every((block, index) => left[at + 1 + index] || isEmpty(block));
}

const isEmpty = (block: RichTextNode): boolean => block.type === 'paragraph' && !block.content?.length;

function isItalic(block: RichTextNode): boolean {
  if (block.type !== 'paragraph' || !block.content?.length) return false;
  return block.content.every((part) => part.type === 'text' && part.marks?.some(({ type }) => type === 'italic'));
}

const wordsOf = (block: RichTextNode): string => plainTextOf({ ...richTextFromPlain(''), content: [block] }).trim();
