import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { checkRichText, richTextFromPlain } from '@hv/platform/contracts';
import { freshBrowser } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aDocument, anEditor, everything, paragraph, text } from '../testing/an-editor';

describe('the rich-text editor', () => {
  beforeEach(freshBrowser);

  it('is a labelled text box with labelled buttons', async () => {
    const { container } = await anEditor();
    const toolbar = screen.getByRole('toolbar', { name: 'Udseende af teksten: Dit indlæg' });
    expect([...toolbar.querySelectorAll('button')].map((button) => button.textContent?.trim())).toEqual([
      'Fed',
      'Kursiv',
      'Overskrift',
      'Punkter',
      'Nummererede punkter',
      'Citat',
      'Link',
      'Tabel',
      'Billede',
      'Nævn nogen',
      'Genveje',
    ]);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says of each button what it does, its keys, and how it stands', async () => {
    const { editor, settle } = await anEditor();
    const button = (name: string) => screen.getByRole('button', { name });
    const states = (name: string) => ['title', 'aria-pressed', 'aria-expanded'].map((what) => button(name).getAttribute(what));
    expect(states('Citat')).toEqual(['Citat (Ctrl+Shift+B)', 'false', null]);
    expect(states('Link')).toEqual(['Link', 'false', 'false']);
    expect(states('Tabel')).toEqual(['Tabel', null, null]);
    await userEvent.click(button('Link'));
    await settle();
    expect(states('Link')).toEqual(['Link', 'false', 'true']);
    await userEvent.click(button('Nævn nogen'));
    expect(editor.getText()).toBe('@');
  });

  it('keeps the focus in the text when a button is clicked', async () => {
    const { editor, box } = await anEditor();
    editor.view.focus();
    for (const name of ['Fed', 'Punkter', 'Tabel', 'Række under']) {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true });
      screen.getByRole('button', { name }).dispatchEvent(Object.assign(click, { pointerType: 'mouse' }));
      await TestBed.inject(ApplicationRef).whenStable();
      expect([name, document.activeElement === box]).toEqual([name, true]);
    }
  });

  it('gives JSON as the model wants it, and shows what is on', async () => {
    const { editor, host, settle } = await anEditor();
    editor.commands.insertContent('Hvad gør I?');
    editor.commands.selectAll();
    await userEvent.click(screen.getByRole('button', { name: 'Fed' }));
    await settle();
    expect(screen.getByRole('button', { name: 'Fed' }).getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(screen.getByRole('button', { name: 'Punkter' }));
    const checked = checkRichText(host.written);
    expect(checked).toMatchObject({
      ok: true,
      document: aDocument({
        type: 'bulletList',
        content: [{ type: 'listItem', content: [paragraph(text('Hvad gør I?', { type: 'bold' }))] }],
      }),
    });
  });

  it('gives back everything a post can hold, untouched', async () => {
    const { editor, host } = await anEditor(everything);
    expect(host.unreadable).toBe(false);
    editor.commands.insertContentAt(editor.state.doc.content.size - 1, '!');
    const checked = checkRichText(host.written);
    const wanted = checkRichText(everything);
    if (!checked.ok || !wanted.ok) throw new Error('not a document');
    expect(checked.document.content.slice(0, -1)).toEqual(wanted.document.content.slice(0, -1));
    expect(JSON.stringify(checked.document.content.at(-1))).toContain('til sidst!');
  });

  it('says so rather than lose something it does not know', async () => {
    const { host } = await anEditor(aDocument({ type: 'poll', attrs: { id: 1 } }));
    expect(host.unreadable).toBe(true);
  });

  it('is emptied by new content', async () => {
    const { editor, host, settle } = await anEditor();
    editor.commands.insertContent('Sendt');
    host.content.set({ ...richTextFromPlain('') });
    await settle();
    expect(editor.getText()).toBe('');
  });

  it('sends by Ctrl+Enter', async () => {
    const { box, host } = await anEditor();
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }));
    expect(host.sent).toBe(1);
  });

  it('marks CPR numbers where they stand, also across formatting, until they are gone', async () => {
    const { box, editor, host, settle } = await anEditor(
      aDocument(paragraph(text('Hej')), {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [paragraph(text('Lis '), text('010180', { type: 'bold' }), text('-1234 bor her'))] }],
      }),
    );
    expect(box.querySelector('mark')).toBeNull();
    host.mark.set(true);
    await settle();
    expect([...box.querySelectorAll('mark')].map((mark) => mark.textContent).join('')).toBe('010180-1234');
    editor.commands.setTextSelection({ from: 1, to: editor.state.doc.content.size });
    editor.commands.deleteSelection();
    await settle();
    expect(box.querySelector('mark')).toBeNull();
  });

  it('links to what may be linked to', async () => {
    const { editor, host, settle, container } = await anEditor();
    editor.commands.insertContent('Se her');
    editor.commands.selectAll();
    await userEvent.click(screen.getByRole('button', { name: 'Link' }));
    await settle();
    const address = screen.getByRole('textbox', { name: 'Adresse' });
    expect(document.activeElement).toBe(address);
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.type(address, 'javascript:alert(1){Enter}');
    await settle();
    expect(screen.getByText(/Skriv en hel adresse/)).toBeTruthy();
    await userEvent.clear(address);
    await userEvent.type(address, 'www.sbst.dk{Enter}');
    await settle();
    expect(checkRichText(host.written)).toMatchObject({
      ok: true,
      document: aDocument(paragraph(text('Se her', { type: 'link', attrs: { href: 'https://www.sbst.dk' } }))),
    });
    expect(screen.queryByRole('textbox', { name: 'Adresse' })).toBeNull();
  });

  it.each([
    ['Se', '', 'Se https://kl.dk'],
    ['Se (', 'her)', 'Se (https://kl.dk her)'],
    ['Se ', ', og', 'Se https://kl.dk, og'],
    ['', '', 'https://kl.dk'],
  ])('puts an address apart from the words beside it: %j %j', async (before, after, expected) => {
    const { editor, host, settle } = await anEditor();
    editor.commands.insertContent(before + after);
    editor.commands.setTextSelection(1 + before.length);
    await userEvent.click(screen.getByRole('button', { name: 'Link' }));
    await settle();
    await userEvent.type(screen.getByRole('textbox', { name: 'Adresse' }), 'https://kl.dk{Enter}');
    await settle();
    const linked = { type: 'link', attrs: { href: 'https://kl.dk' } };
    expect(checkRichText(host.written)).toMatchObject({
      document: { content: [{ content: expect.arrayContaining([text('https://kl.dk', linked)]) }] },
    });
    expect(editor.getText()).toBe(expected);
    // What is typed next does not belong to it.
    editor.view.dispatch(editor.state.tr.replaceSelectionWith(editor.schema.text('.'), true));
    expect(JSON.stringify(host.written)).toContain('"text":"https://kl.dk"');
  });

  it('goes with the page', async () => {
    const { editor, leave } = await anEditor();
    await leave();
    expect(editor.isDestroyed).toBe(true);
    TestBed.resetTestingModule();
  });
});
