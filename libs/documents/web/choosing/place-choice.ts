import { computed, effect, inject, signal, type Signal, untracked } from '@angular/core';
import type { LibraryEntryView } from '@hv/documents/contracts';
import { ChosenEntries } from './chosen-entries';
import { EntryDragging } from './entry-dragging';
import { type Choice, type DeedWatch, type LeftBehind, SeveralDeeds } from './several-deeds';

/** Choosing several things of a place, by hand and by the pointer. Made where things can be injected. */
export class PlaceChoice {
  private readonly deeds = inject(SeveralDeeds);
  readonly chosen: ChosenEntries;
  readonly dragging = new EntryDragging();
  readonly choice: Signal<Choice>;
  /** What the last deed left as it was. */
  readonly left = signal<LeftBehind | null>(null);
  readonly watch: DeedWatch = { done: (left) => this.settle(left), undone: () => this.takeBack() };

  /** @param place where one is @param shown its list as it stands @param refetch asks for the list again @param head what has the focus when the choice is gone */
  constructor(
    private readonly place: Signal<Omit<Choice, 'entries'>>,
    shown: Signal<readonly LibraryEntryView[]>,
    private readonly refetch: () => void,
    private readonly head: () => HTMLElement | undefined,
  ) {
    this.chosen = new ChosenEntries(shown);
    this.choice = computed(() => ({ ...this.place(), entries: this.chosen.entries() }));
    const where = computed(() => this.place().folderId ?? this.place().spaceId);
    effect(() => {
      where();
      untracked(() => this.left.set(null));
    });
  }

  pick(pressed: MouseEvent, entry: LibraryEntryView): void {
    this.chosen.choose(entry, (pressed.target as HTMLInputElement).checked, pressed.shiftKey);
  }

  /** Gives up the choice; the focus does not go with the bar. */
  giveUp(): void {
    this.chosen.clear();
    this.focusHead();
  }

  /** Escape gives it up where one is not writing. */
  escape({ target }: Event): void {
    const [isText, isBar] = ['input:not([type=checkbox])', 'hv-choice-bar'].map((kind) => (target as Element).closest(kind));
    if (isText) return;
    this.chosen.clear();
    if (isBar) this.focusHead();
  }

  /** What is dragged from the list goes to a folder of it; what comes from outside goes on to the place. */
  drop(dropped: DragEvent, folder: LibraryEntryView): void {
    if (!this.dragging.going) return;
    dropped.stopPropagation();
    const entries = this.dragging.drop(dropped, folder);
    if (entries.length > 0) void this.deeds.moveTo({ ...this.place(), entries }, folder.id, this.watch);
  }

  /** A deed is done: what it left stays chosen, and is told of. */
  private settle(left: LeftBehind | null): void {
    this.left.set(left);
    this.chosen.keep((left?.entries ?? []).map(({ id }) => id));
    this.focusHead();
    this.refetch();
  }

  /** A deed is undone: what it left is no news any more. */
  private takeBack(): void {
    this.left.set(null);
    this.refetch();
  }

  private focusHead(): void {
    this.head()?.focus({ preventScroll: true });
  }
}
