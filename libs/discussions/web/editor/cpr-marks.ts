import { Extension, type Editor } from '@tiptap/core';
import type { Node as EditorNode } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { blocksOf, findCprInRichText, indexesOf, placesIn, type RichTextDocument } from '@hv/platform/contracts';

const key = new PluginKey<boolean>('cprMarks');

/** Marks every CPR number in the text, as it stands, for as long as it is switched on. */
export const CprMarks = Extension.create({
  name: 'cprMarks',
  addProseMirrorPlugins: () => [
    new Plugin<boolean>({
      key,
      state: { init: () => false, apply: (transaction, on) => (transaction.getMeta(key) as boolean | undefined) ?? on },
      props: { decorations: (state) => (key.getState(state) ? marksIn(state) : null) },
    }),
  ],
});

export function switchCprMarks(editor: Editor, on: boolean): void {
  if (key.getState(editor.state) !== on) editor.view.dispatch(editor.state.tr.setMeta(key, on));
}

/** Puts the selection on the first number, so that it is in view and typing replaces it. @returns whether there is one */
export function selectFirstCpr(editor: Editor): boolean {
  const [first] = rangesIn(editor.state);
  return first !== undefined && editor.chain().focus().setTextSelection(first).scrollIntoView().run();
}

function marksIn(state: EditorState): DecorationSet {
  const marks = rangesIn(state).map(({ from, to }) => Decoration.inline(from, to, { class: 'cpr', nodeName: 'mark' }));
  return DecorationSet.create(state.doc, marks);
}

function rangesIn(state: EditorState): { from: number; to: number }[] {
  const document = state.doc.toJSON() as RichTextDocument;
  const blocks = new Map(blocksOf(document).map((block) => [block.path, block]));
  return findCprInRichText(document).flatMap(({ path, start, end }) => {
    const block = blocks.get(path);
    if (!block) return [];
    return placesIn(block, { start, end }).map((place) => {
      const at = positionOf(state.doc, indexesOf(place.path));
      return { from: at + place.start, to: at + place.end };
    });
  });
}

/** Where a node begins in the editor, from the indexes of its path: the position of its first character for a text. */
function positionOf(document: EditorNode, indexes: readonly number[]): number {
  let node = document;
  let position = 0;
  for (const [depth, index] of indexes.entries()) {
    for (let before = 0; before < index; before++) position += node.child(before).nodeSize;
    node = node.child(index);
    if (depth < indexes.length - 1) position += 1;
  }
  return position;
}
