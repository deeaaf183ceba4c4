/** Words of one kind. `url` only of a link that leads to the web. */
export interface Span {
  readonly kind: 'text' | 'strong' | 'emphasis' | 'code' | 'link';
  readonly text: string;
  readonly url?: string;
}

/** A part of a text in Markdown. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly spans: readonly Span[] }
  | { readonly kind: 'paragraph' | 'quote'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Span[])[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'line' };

const marked = /`([^`]+)`|\*\*([^*]+)\*\*|__([^_]+)__|\*([^*\s][^*]*)\*|\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/g;

/** What stands in a line. Marks of HTML are words like any other. */
export function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const found of text.matchAll(marked)) {
    const [all, code, strong, alsoStrong, emphasis, label, url] = found;
    if (found.index > at) spans.push({ kind: 'text', text: text.slice(at, found.index) });
    if (code) spans.push({ kind: 'code', text: code });
    else if (strong ?? alsoStrong) spans.push({ kind: 'strong', text: (strong ?? alsoStrong)! });
    else if (emphasis) spans.push({ kind: 'emphasis', text: emphasis });
    else spans.push({ kind: 'link', text: label!, url: url! });
    at = found.index + all.length;
  }
  if (at < text.length) spans.push({ kind: 'text', text: text.slice(at) });
  return spans;
}

const listItem = /^\s*(?:([-*+])|\d+[.)])\s+(.*)$/;
const quoted = /^>\s?/;
const begins = [/^#{1,6}\s/, /^\s*```/, /^(-{3,}|\*{3,}|_{3,})\s*$/, quoted, listItem, /^\s*$/];

/** The parts of a text in Markdown: the common ones; all else is shown as it was written. */
export function blocksOf(markdown: string): Block[] {
  const lines = markdown.split(/\r?\n/);
  const blocks: Block[] = [];
  const takeWhile = (fits: (line: string) => boolean): string[] => {
    const end = lines.findIndex((line) => !fits(line));
    return lines.splice(0, end === -1 ? lines.length : end);
  };
  while (lines.length > 0) {
    const line = lines[0]!;
    const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line);
    if (line.trim() === '') lines.shift();
    else if (heading) {
      lines.shift();
      blocks.push({ kind: 'heading', level: heading[1]!.length, spans: spansOf(heading[2]!) });
    } else if (/^\s*```/.test(line)) {
      lines.shift();
      blocks.push({ kind: 'code', text: takeWhile((one) => !/^\s*```/.test(one)).join('\n') });
      lines.shift();
    } else if (begins[2]!.test(line)) {
      lines.shift();
      blocks.push({ kind: 'line' });
    } else if (quoted.test(line)) {
      const words = takeWhile((one) => quoted.test(one)).map((one) => one.replace(quoted, ''));
      blocks.push({ kind: 'quote', spans: spansOf(words.join(' ')) });
    } else if (listItem.test(line)) {
      const ordered = listItem.exec(line)![1] === undefined;
      const items = takeWhile((one) => listItem.test(one)).map((one) => spansOf(listItem.exec(one)![2]!));
      blocks.push({ kind: 'list', ordered, items });
    } else {
      const first = lines.shift()!;
      const words = [first, ...takeWhile((one) => !begins.some((begin) => begin.test(one)))];
      blocks.push({ kind: 'paragraph', spans: spansOf(words.join(' ')) });
    }
  }
  return blocks;
}
