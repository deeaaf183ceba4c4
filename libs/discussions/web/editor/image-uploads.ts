import { computed, signal } from '@angular/core';
import { discussionLimits, type ImageView, imageTypes } from '@hv/discussions/contracts';
import { Extension, type Editor } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';

/** Why a picture was not taken: a key of the texts, or what the server said. */
export type UploadFault = 'type' | 'size' | { readonly refused: unknown };

type Store = (file: Blob) => Promise<ImageView>;

const places = new PluginKey<ReadonlyMap<number, number>>('imagePlaces');

/** Pictures on their way to the server: each comes into the text where it was let go, however much is written meanwhile. */
export class ImageUploads {
  private readonly under = signal(0);
  private readonly problem = signal<UploadFault | null>(null);
  private uploads = 0;

  /** How many are on their way. */
  readonly waiting = this.under.asReadonly();
  readonly fault = this.problem.asReadonly();
  readonly busy = computed(() => this.under() > 0);

  /** @param store sends one; undefined when no picture can be taken here */
  constructor(private readonly store: Store) {}

  /** The part of the editor that takes pictures which are pasted or dropped. */
  extension(): Extension {
    const take = (editor: Editor, files: readonly File[], at: number): void => void this.take(editor, files, at);
    return Extension.create({
      name: 'imageUploads',
      addProseMirrorPlugins() {
        const { editor } = this;
        return [
          new Plugin<ReadonlyMap<number, number>>({
            key: places,
            state: {
              init: () => new Map(),
              apply: (tr, known) => {
                const moved = new Map([...known].map(([id, at]) => [id, tr.mapping.map(at)]));
                const change = tr.getMeta(places) as { id: number; at: number | null } | undefined;
                if (change?.at === null) moved.delete(change.id);
                else if (change) moved.set(change.id, change.at);
                return moved;
              },
            },
            props: {
              handlePaste: (view, event) => {
                const files = picturesIn(event.clipboardData);
                if (files.length === 0 || saysSomething(event.clipboardData)) return false;
                take(editor, files, view.state.selection.from);
                return true;
              },
              handleDrop: (view, event, _slice, moved) => {
                const files = picturesIn(event.dataTransfer);
                if (moved || files.length === 0) return false;
                event.preventDefault();
                take(editor, files, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.selection.from);
                return true;
              },
            },
          }),
        ];
      },
    });
  }

  /** Sends pictures and puts them into the text. @param at where, in the text as it stands now */
  async take(editor: Editor, files: readonly File[], at = editor.state.selection.from): Promise<void> {
    this.problem.set(null);
    for (const file of files) {
      if (!imageTypes.includes(file.type)) this.problem.set('type');
      else if (file.size > discussionLimits.imageBytes) this.problem.set('size');
      else await this.takeOne(editor, file, at);
    }
  }

  private async takeOne(editor: Editor, file: File, at: number): Promise<void> {
    const id = ++this.uploads;
    editor.view.dispatch(editor.state.tr.setMeta(places, { id, at }));
    this.under.update((count) => count + 1);
    try {
      const [size, stored] = await Promise.all([sizeOf(file), this.store(file)]);
      if (!editor.isDestroyed) insert(editor, placeOf(editor, id, at), { id: stored.id, ...size });
    } catch (refused) {
      this.problem.set({ refused });
    } finally {
      this.under.update((count) => count - 1);
      if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(places, { id, at: null }));
    }
  }
}

const placeOf = (editor: Editor, id: number, otherwise: number): number => places.getState(editor.state)?.get(id) ?? otherwise;

function insert(editor: Editor, at: number, attrs: object): void {
  editor.commands.insertContentAt(at, { type: 'image', attrs: { alt: '', ...attrs } });
  editor.view.dom.querySelector<HTMLInputElement>('figure.unnamed input')?.focus();
}

function picturesIn(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
}

/** Word and Excel put a picture of the text beside the text: then it is the text that is meant. */
function saysSomething(data: DataTransfer | null): boolean {
  const html = data?.getData('text/html') ?? '';
  return html !== '' && html.replace(/<style[\s\S]*?<\/style>|<!--[\s\S]*?-->|<[^>]*>|&nbsp;|\s/g, '') !== '';
}

/** So that its place is held while it loads. */
async function sizeOf(file: Blob): Promise<{ width?: number; height?: number }> {
  try {
    const picture = await createImageBitmap(file);
    const { width, height } = picture;
    picture.close();
    return { width, height };
  } catch {
    // The server has the last word on whether it is a picture; shown without a size it is shown all the same.
    return {};
  }
}
