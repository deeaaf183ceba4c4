import { InjectionToken, type Provider } from '@angular/core';
import type { RichTextDocument } from '@hv/platform/contracts';
import { freshBrowser } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aDocument, anEditor, paragraph, paste, press, text } from '../testing/an-editor';
import { DOCUMENTS_IN_POSTS, type DocumentsInPosts, type KnownDocument, NotAttached } from './documents-in-posts';

const id = '0190aaaa-bbbb-7ccc-8ddd-eeeeffff0001';
const plan: KnownDocument = { id, label: 'Køreplan.docx', place: 'Referater' };
const KNOWN = new InjectionToken<DocumentsInPosts>('documents');

/** Another capability, as far as an editor knows it. */
class Library implements DocumentsInPosts {
  fails = false;
  readonly sent: { file: File; arrive: (document: KnownDocument) => void; told: (part: number) => void }[] = [];

  async entitle(): Promise<void> {
    // Nothing is shown here.
  }

  async now(ids: readonly string[]) {
    return new Map(ids.filter((one) => one === id).map((one) => [one, { name: plan.label, trashed: false }]));
  }

  async find(_: string, words: string): Promise<readonly KnownDocument[]> {
    return plan.label.toLowerCase().includes(words.toLowerCase()) ? [plan] : [];
  }

  addressed(address: string): string | null {
    return address.endsWith(`/dokumenter/fil/${id}`) ? id : null;
  }

  attach(_: string, file: File, told: (part: number) => void): Promise<KnownDocument> {
    if (this.fails) return Promise.reject(new NotAttached('Her er ikke plads.'));
    return new Promise((arrive) => this.sent.push({ file, arrive, told }));
  }
}

const open = (content?: object) => {
  const library = new Library();
  const providers: Provider[] = [
    { provide: KNOWN, useValue: library },
    { provide: DOCUMENTS_IN_POSTS, useValue: async () => KNOWN },
  ];
  return anEditor(content, () => ({ status: 404 }), providers).then((page) => ({ ...page, library }));
};
const linksIn = (document: RichTextDocument | undefined): string[] =>
  (document?.content ?? []).flatMap(({ content = [] }) =>
    content.filter(({ type }) => type === 'documentLink').map(({ attrs }) => `${attrs!['id']} ${attrs!['label']}`),
  );
const named = `${id} Køreplan.docx`;
const referat = () => new File(['Uge 4'], 'Referat.docx', { type: 'application/msword' });

describe('a document in a text', () => {
  beforeEach(freshBrowser);

  it('is proposed while its name is typed after #, and named by Enter', async () => {
    const { editor, host, box, settle, container } = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Nævn et dokument' }));
    expect(editor.getText()).toBe('#');
    editor.commands.insertContent('kør');
    await settle();
    const list = screen.getByRole('listbox', { name: 'Hvilket dokument mener du?' });
    expect(
      within(list)
        .getAllByRole('option')
        .map((option) => option.textContent?.replace(/\s+/g, ' ').trim()),
    ).toEqual(['Køreplan.docxReferater']);
    expect(box.getAttribute('aria-activedescendant')).toContain(id);
    expect(await faultsOf(container)).toEqual([]);
    press(box, 'Enter');
    expect(linksIn(host.written)).toEqual([named]);
    expect(editor.getText()).toBe('Køreplan.docx ');
  });

  it('is the one that is typed, however slow the answer: what was proposed before is not taken for it', async () => {
    const { editor, host, box, settle, library } = await open();
    const drive = { ...plan, id: id.replace('0001', '0002'), label: 'Kørsel.docx' };
    let answer: (found: readonly KnownDocument[]) => void = () => undefined;
    library.find = async (_, words) => (words === 'kø' ? [drive, plan] : new Promise((found) => (answer = found)));
    await userEvent.click(screen.getByRole('button', { name: 'Nævn et dokument' }));
    editor.commands.insertContent('kø');
    await settle();
    expect(screen.getAllByRole('option')).toHaveLength(2);
    editor.commands.insertContent('rep');
    await settle();
    press(box, 'Enter');
    expect(linksIn(host.written)).toEqual([]);
    answer([plan]);
    await settle();
    expect(linksIn(host.written)).toEqual([named]);
    expect(editor.getText()).toBe('Køreplan.docx ');
  });

  it('is named by its address when that is pasted; another address stays one', async () => {
    const { box, host, editor, settle } = await open();
    const pasteText = (words: string) =>
      box.dispatchEvent(
        Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
          clipboardData: { files: [], items: [], types: [], getData: (type: string) => (type === 'text/plain' ? words : '') },
        }),
      );
    pasteText(`https://hv.example/rum/s/dokumenter/fil/${id}`);
    await settle();
    expect(linksIn(host.written)).toEqual([named]);
    pasteText('https://hv.example/rum/s/dokumenter/fil/ukendt');
    await settle();
    expect(editor.getText()).toContain('fil/ukendt');
  });

  it('is shown by its name of now in what was written before', async () => {
    const { box, settle } = await open(aDocument(paragraph(text('Se '), { type: 'documentLink', attrs: { id, label: 'dokument' } })));
    await settle();
    expect(box.textContent).toBe('Se Køreplan.docx');
  });

  it('is an attached file when it has arrived, and says how far it is until then', async () => {
    const { box, host, library, settle, container } = await open();
    paste(box, [referat()]);
    await settle();
    const bar = screen.getByRole('progressbar', { name: 'Så meget af Referat.docx er lagt op' });
    library.sent[0]!.told(0.5);
    await settle();
    expect(bar.getAttribute('value')).toBe('0.5');
    expect(await faultsOf(container)).toEqual([]);
    library.sent[0]!.arrive(plan);
    await settle();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(linksIn(host.written)).toEqual([named]);
  });

  it('that is not taken says so, is tried again, or left out', async () => {
    const { box, library, settle, container } = await open();
    library.fails = true;
    paste(box, [referat()]);
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('Her er ikke plads.');
    expect(await faultsOf(container)).toEqual([]);
    library.fails = false;
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    await settle();
    expect(library.sent.map(({ file }) => file.name)).toEqual(['Referat.docx']);
    library.fails = true;
    paste(box, [referat()]);
    await settle();
    await userEvent.click(screen.getByRole('button', { name: 'Fjern Referat.docx' }));
    await settle();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
