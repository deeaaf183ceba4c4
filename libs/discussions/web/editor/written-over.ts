import { Extension } from '@tiptap/core';
import { isHistoryTransaction } from '@tiptap/pm/history';
import type { Mark } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Selection, type Transaction } from '@tiptap/pm/state';

/**
 * A paragraph all in italics is a hint of what to write, as templates have them: what is written over the whole of it is not in italics.
 * Only its letters are: whoever writes beside a hint, or changes a part of it, goes on in italics as anywhere.
 */
export const plainOverHints = Extension.create({
  name: 'plainOverHints',
  addProseMirrorPlugins: () => [new Plugin({ key: new PluginKey('plainOverHints'), appendTransaction: withoutItalics })],
});

function withoutItalics(transactions: readonly Transaction[], before: EditorState, now: EditorState): Transaction | null {
  if (!transactions.some((one) => one.docChanged) || transactions.some(isHistoryTransaction)) return null;
  const hint = hintUnder(before.selection);
  if (!hint) return null;
  const { $from, from, to } = before.selection;
  if (wasTakenAway(transactions, $from.before())) return null;
  const place = { from: mapped(transactions, from, -1), to: mapped(transactions, to, 1) };
  if (now.doc.textBetween(place.from, place.to) === before.doc.textBetween(from, to)) return null;
  return now.tr.removeMark(place.from, place.to, hint).removeStoredMark(hint);
}

/** @returns the italics of the hint that is chosen from end to end */
function hintUnder({ $from, $to, empty }: Selection): Mark | undefined {
  const { parent } = $from;
  const isWhole = !empty && $from.sameParent($to) && $from.parentOffset === 0 && $to.parentOffset === parent.content.size;
  if (!isWhole || parent.type.name !== 'paragraph') return undefined;
  const italics = parent.children.map(({ marks }) => marks.find(({ type }) => type.name === 'italic'));
  return italics.every((mark) => mark !== undefined) ? italics[0] : undefined;
}

/** Whether the paragraph itself stands there no more: then something else was put in its place, as it is. */
const wasTakenAway = (transactions: readonly Transaction[], position: number): boolean => {
  let at = position;
  for (const { mapping } of transactions) {
    const { pos, deletedAfter } = mapping.mapResult(at, 1);
    if (deletedAfter) return true;
    at = pos;
  }
  return false;
};

const mapped = (transactions: readonly Transaction[], position: number, side: -1 | 1): number =>
  transactions.reduce((at, { mapping }) => mapping.map(at, side), position);
