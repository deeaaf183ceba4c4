import type { Command } from '@tiptap/core';

const endsWord = /[^\s([{»"'“]$/u;
const beginsWord = /^[\p{L}\p{N}]/u;

/** Puts an address where one writes, as a link with itself as its words, apart from the words beside it. What is typed after it is not part of it. */
export const insertLink =
  (address: string): Command =>
  ({ tr, state }) => {
    const { $from } = tr.selection;
    const beside = (from: number, to: number): string => $from.parent.textBetween(from, to, undefined, ' ');
    const before = endsWord.test(beside(0, $from.parentOffset)) ? [state.schema.text(' ')] : [];
    const after = beginsWord.test(beside($from.parentOffset, $from.parent.content.size)) ? [state.schema.text(' ')] : [];
    const link = state.schema.text(address, [state.schema.mark('link', { href: address })]);
    tr.insert(tr.selection.from, [...before, link, ...after]).removeStoredMark(state.schema.marks['link']!);
    return true;
  };
