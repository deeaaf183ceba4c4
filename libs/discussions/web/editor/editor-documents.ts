import { computed, signal } from '@angular/core';
import { documentLinkLabel } from '@hv/platform/contracts';
import { type Editor, Extension, type Range } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { DocumentsHere } from './documents-here';
import type { KnownDocument } from './documents-in-posts';
import { MentionCompletion, type Proposed } from './mention-completion';

/** A document as it is proposed while its name is typed. */
export interface ProposedDocument extends Proposed, KnownDocument {
  readonly kind: 'document';
}

/** A file on its way into the library, to be named in the text. */
export interface AttachedFile {
  readonly id: number;
  readonly file: File;
  /** 0 to 1. */
  readonly part: number;
  /** Why it was not taken; null while it is on its way. */
  readonly failure: unknown;
}

export const documentKey = new PluginKey('documents');

let last = 0;

/** Documents that a text names: chosen by their name after #, pasted as an address, or attached as files. */
export class EditorDocuments {
  private readonly files = signal<readonly AttachedFile[]>([]);
  readonly attached = this.files.asReadonly();
  /** Files are on their way, or were not taken and still stand there. */
  readonly busy = computed(() => this.files().length > 0);
  readonly completion: MentionCompletion<ProposedDocument>;

  constructor(
    private readonly documents: DocumentsHere,
    private readonly spaceId: () => string | null,
  ) {
    this.completion = new MentionCompletion((words) => this.find(words), { sign: '#', key: documentKey, put: nameDocument });
  }

  /** The part of the editor that takes addresses of documents, and files that are no pictures, when they are pasted or dropped. */
  extension(): Extension {
    const take = (editor: Editor, files: readonly File[]): void => void this.take(editor, files);
    const paste = (editor: Editor, address: string): boolean => this.paste(editor, address);
    return Extension.create({
      name: 'documentsNamed',
      priority: 200,
      addProseMirrorPlugins() {
        const { editor } = this;
        return [
          new Plugin({
            props: {
              handlePaste: (_view, event) => {
                const files = filesIn(event.clipboardData);
                if (files.length > 0) take(editor, files);
                return files.length > 0 || paste(editor, event.clipboardData?.getData('text/plain')?.trim() ?? '');
              },
              handleDrop: (_view, event, _slice, moved) => {
                const files = filesIn(event.dataTransfer);
                if (moved || files.length === 0) return false;
                event.preventDefault();
                take(editor, files);
                return true;
              },
            },
          }),
        ];
      },
    });
  }

  /** Sends files into the library, and names each in the text when it is there. */
  async take(editor: Editor, files: readonly File[]): Promise<void> {
    const begun = files.map((file): AttachedFile => ({ id: ++last, file, part: 0, failure: null }));
    this.files.update((before) => [...before, ...begun]);
    for (const one of begun) await this.send(editor, one);
  }

  /** Tries again what was not taken. */
  async again(editor: Editor, { id, file }: AttachedFile): Promise<void> {
    this.change(id, { failure: null, part: 0 });
    await this.send(editor, { id, file, part: 0, failure: null });
  }

  /** Goes on without it. */
  leave({ id }: AttachedFile): void {
    this.files.update((files) => files.filter((one) => one.id !== id));
  }

  /** Gives the documents that a text names from before their titles of now. */
  async entitle(editor: Editor): Promise<void> {
    const places: { at: number; id: string }[] = [];
    editor.state.doc.descendants((node, at) => {
      if (node.type.name === 'documentLink' && node.attrs['label'] === documentLinkLabel) places.push({ at, id: String(node.attrs['id']) });
    });
    if (places.length === 0) return;
    const before = editor.state.doc;
    const now = await (await this.documents.get())?.now([...new Set(places.map(({ id }) => id))]);
    if (!now || editor.isDestroyed || !editor.state.doc.eq(before)) return;
    const change = editor.state.tr.setMeta('addToHistory', false).setMeta('preventUpdate', true);
    for (const { at, id } of places) if (now.has(id)) change.setNodeAttribute(at, 'label', now.get(id)!.name);
    editor.view.dispatch(change);
  }

  private paste(editor: Editor, address: string): boolean {
    if (!/^https?:\/\/\S+\/dokumenter\/fil\/\S+$/.test(address)) return false;
    void this.documents.get().then(async (known) => {
      const id = known?.addressed(address);
      const label = id && (await known?.now([id]))?.get(id)?.name;
      if (editor.isDestroyed) return;
      if (id && label) nameDocument(editor, selectionOf(editor), { id, label });
      else editor.chain().insertContent(address).run();
    });
    return true;
  }

  private async send(editor: Editor, { id, file }: AttachedFile): Promise<void> {
    const [known, spaceId] = [await this.documents.get(), this.spaceId()];
    try {
      if (!known || !spaceId) throw new Error('there is no library to send it to');
      const document = await known.attach(spaceId, file, (part) => this.change(id, { part }));
      this.leave({ id } as AttachedFile);
      if (!editor.isDestroyed) nameDocument(editor, selectionOf(editor), document);
    } catch (failure) {
      this.change(id, { failure });
    }
  }

  private change(id: number, change: Partial<AttachedFile>): void {
    this.files.update((files) => files.map((one) => (one.id === id ? { ...one, ...change } : one)));
  }

  /** Without an answer none is proposed, and what was typed stays as it is. */
  private async find(words: string): Promise<readonly ProposedDocument[]> {
    const spaceId = this.spaceId();
    const known = spaceId && (await this.documents.get());
    const found = known ? await known.find(spaceId, words).catch(() => []) : [];
    return found.map((one) => ({ ...one, kind: 'document' }));
  }
}

const selectionOf = (editor: Editor): Range => ({ from: editor.state.selection.from, to: editor.state.selection.to });

function nameDocument(editor: Editor, range: Range, { id, label }: Pick<KnownDocument, 'id' | 'label'>): void {
  const content = [
    { type: 'documentLink', attrs: { id, label } },
    { type: 'text', text: ' ' },
  ];
  editor.chain().insertContentAt(range, content).run();
}

/** Pictures are shown in the text; all else is attached. */
function filesIn(data: DataTransfer | null): File[] {
  const files = [...(data?.files ?? [])];
  return files.some(({ type }) => !type.startsWith('image/')) ? files : [];
}
