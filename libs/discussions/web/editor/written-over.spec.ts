import { freshBrowser } from '@hv/platform/web/testing';
import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { aDocument, anEditor, paragraph, text } from '../testing/an-editor';

const hint = 'Hvad er sket, og hvem er med?';
const heading = { type: 'heading', attrs: { level: 2 }, content: [text('Situationen')] };
const begun = aDocument(heading, paragraph(text(hint, { type: 'italic' })));
const from = 'Situationen'.length + 3;
const whole = { from, to: from + hint.length };

/** What a browser has the editor do for each letter that is typed. */
function type(editor: Editor, words: string): void {
  for (const letter of words) {
    const { from: start, to } = editor.state.selection;
    const plain = () => editor.state.tr.insertText(letter, start, to);
    if (!editor.view.someProp('handleTextInput', (take) => take(editor.view, start, to, letter, plain))) editor.view.dispatch(plain());
  }
}

async function begin(chosen: { from: number; to: number }): Promise<Editor> {
  const { editor } = await anEditor(begun);
  editor.commands.setTextSelection(chosen);
  return editor;
}

const said = (editor: Editor) => editor.getJSON().content?.[1]?.content;
const italic = (words: string) => text(words, { type: 'italic' });

describe('what is written over a hint', () => {
  beforeEach(freshBrowser);

  it('is not in italics, from the first letter on', async () => {
    const editor = await begin(whole);
    type(editor, 'Hun');
    expect(said(editor)).toEqual([text('Hun')]);
    expect(editor.isActive('italic')).toBe(false);
  });

  it('is not when the hint was taken away first', async () => {
    const editor = await begin(whole);
    editor.commands.deleteSelection();
    type(editor, 'Hun');
    expect(said(editor)).toEqual([text('Hun')]);
  });

  it('is not when it is pasted', async () => {
    const editor = await begin(whole);
    editor.view.pasteText('Hun er 14', new Event('paste') as ClipboardEvent);
    expect(said(editor)).toEqual([text('Hun er 14')]);
  });

  it('is as anywhere where only a part is written over, or one goes on after it', async () => {
    const editor = await begin({ from, to: from + 4 });
    type(editor, 'Hvem');
    editor.commands.setTextSelection(whole.to);
    type(editor, ' Ja.');
    expect(said(editor)).toEqual([italic(`${hint.replace('Hvad', 'Hvem')} Ja.`)]);
  });

  it('can be taken back, and the hint be made otherwise', async () => {
    const editor = await begin(whole);
    editor.view.dispatch(closeHistory(editor.state.tr));
    type(editor, 'Hun');
    editor.commands.undo();
    expect(said(editor)).toEqual([italic(hint)]);
    editor.commands.setTextSelection(whole);
    editor.commands.toggleBold();
    expect(said(editor)).toEqual([text(hint, { type: 'bold' }, { type: 'italic' })]);
  });

  it('leaves what takes the place of all as it is', async () => {
    const editor = await begin(whole);
    editor.commands.setContent(begun);
    expect(said(editor)).toEqual([italic(hint)]);
  });

  it('is not sent on in italics into the next paragraph', async () => {
    const editor = await begin(whole);
    editor.commands.splitBlock();
    type(editor, 'Hun');
    expect(editor.getJSON().content?.at(-1)?.content).toEqual([text('Hun')]);
  });
});
