import { signal } from '@angular/core';
import type { LibraryEntryView } from '@hv/documents/contracts';

/** Told to programs beside us that something of a library is dragged; what it is stays here. */
const ours = 'application/x-hele-vejen-entries';

/** Entries on their way to a folder of the same list, under the pointer. */
export class EntryDragging {
  private dragged: readonly LibraryEntryView[] = [];
  private readonly target = signal<string | null>(null);

  /** Whether something of the list is dragged: files from outside are not. */
  get going(): boolean {
    return this.dragged.length > 0;
  }

  /** Begins with the name or the picture of an entry: all that are chosen go with it when it is one of them. Only what may be moved is dragged so. */
  begin(dragging: DragEvent, entry: LibraryEntryView, chosen: readonly LibraryEntryView[]): void {
    if (!(dragging.target instanceof Element) || !dragging.target.closest('.title, .glimpse')) return;
    const together = chosen.some(({ id }) => id === entry.id) ? chosen : [entry];
    this.dragged = together.filter(({ abilities }) => abilities.change);
    if (!this.going || !dragging.dataTransfer) return;
    dragging.dataTransfer.setData(ours, '');
    dragging.dataTransfer.effectAllowed = 'copyMove';
  }

  /** Something is over an entry, which takes it when it is a folder that is not dragged itself. */
  over(dragging: DragEvent, entry: LibraryEntryView): void {
    if (!this.takes(entry)) return;
    dragging.preventDefault();
    if (dragging.dataTransfer) dragging.dataTransfer.dropEffect = 'move';
    this.target.set(entry.id);
  }

  left({ id }: LibraryEntryView): void {
    this.target.update((target) => (target === id ? null : target));
  }

  isTarget({ id }: LibraryEntryView): boolean {
    return this.target() === id;
  }

  /** @returns what was let go over a folder; nothing when it does not take it */
  drop(dropped: DragEvent, entry: LibraryEntryView): readonly LibraryEntryView[] {
    const taken = this.takes(entry) ? this.dragged : [];
    if (taken.length > 0) dropped.preventDefault();
    this.end();
    return taken;
  }

  end(): void {
    this.dragged = [];
    this.target.set(null);
  }

  private takes({ kind, id, abilities }: LibraryEntryView): boolean {
    return this.going && kind === 'folder' && abilities.change && !this.dragged.some((one) => one.id === id);
  }
}
