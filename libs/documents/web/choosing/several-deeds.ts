import { inject, Service } from '@angular/core';
import {
  documentsProblems,
  type FolderStepView,
  type LeftEntryView,
  type LibraryEntryView,
  type SeveralView,
} from '@hv/documents/contracts';
import { newKey, Problem, ProblemText } from '@hv/platform/web';
import { Toasts } from '@hv/ui';
import { Dialogs } from '@hv/ui/overlay';
import { TranslocoService } from '@jsverse/transloco';
import type { Going } from '../place-dialog';
import { SeveralClient } from './several-client';

/** What somebody has chosen in a place of a library. */
export interface Choice {
  readonly spaceId: string;
  /** The place; null for the root. */
  readonly folderId: string | null;
  /** The folders down to it, as far as they are known. */
  readonly way: readonly FolderStepView[];
  readonly entries: readonly LibraryEntryView[];
}

export type Deed = 'moved' | 'copied' | 'thrownAway';

/** What a deed left as it was. */
export interface LeftBehind {
  readonly what: Deed;
  readonly entries: readonly { readonly id: string; readonly name: string; readonly why: string }[];
}

/** Who hears of a deed: when it is done, what it has left; and when it is undone, maybe long after. */
export interface DeedWatch {
  readonly done: (left: LeftBehind | null) => void;
  readonly undone: () => void;
}

/** What is done with several things at once; each deed is undone by one press where it is told. */
@Service()
export class SeveralDeeds {
  private readonly client = inject(SeveralClient);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);

  /** Asks where to, and moves there. */
  async move(choice: Choice, watch: DeedWatch): Promise<void> {
    await this.goSomewhere(
      'moving',
      choice,
      [],
      (goal) => this.client.move(choice.spaceId, this.wish(choice, goal)),
      (goal, view) => this.told('moved', choice, view, watch, () => this.moveBack(choice, goal, view)),
    );
  }

  /** Moves to a folder that was pointed at. */
  async moveTo(choice: Choice, folderId: string, watch: DeedWatch): Promise<void> {
    await this.attempt(async () => {
      const view = await this.client.move(choice.spaceId, this.wish(choice, folderId));
      this.told('moved', choice, view, watch, () => this.moveBack(choice, folderId, view));
    });
  }

  /** Asks where to, beginning where one is, and copies there; its undo is the trash. */
  async copy(choice: Choice, watch: DeedWatch): Promise<void> {
    const key = newKeys();
    await this.goSomewhere(
      'copying',
      choice,
      choice.way,
      (goal) => this.client.copy(choice.spaceId, this.wish(choice, goal), key(goal)),
      (goal, view) =>
        this.told('copied', choice, view, watch, () => this.client.throwAway(choice.spaceId, { folderId: goal, entryIds: view.done })),
    );
  }

  async throwAway(choice: Choice, watch: DeedWatch): Promise<void> {
    const { spaceId, folderId } = choice;
    await this.attempt(async () => {
      const view = await this.client.throwAway(spaceId, { folderId, entryIds: idsOf(choice) });
      this.told('thrownAway', choice, view, watch, () => this.client.takeOut(spaceId, { folderId, entryIds: view.done }));
    });
  }

  private moveBack(choice: Choice, goal: string | null, { done: entryIds }: SeveralView): Promise<SeveralView> {
    return this.client.move(choice.spaceId, { folderId: goal, toFolderId: choice.folderId, entryIds });
  }

  private wish(choice: Choice, toFolderId: string | null) {
    return { folderId: choice.folderId, toFolderId, entryIds: idsOf(choice) };
  }

  private async goSomewhere(
    way: Going['way'],
    { spaceId, entries }: Choice,
    from: readonly FolderStepView[],
    ask: (goal: string | null) => Promise<SeveralView>,
    went: (goal: string | null, view: SeveralView) => void,
  ): Promise<void> {
    const { PlaceDialog } = await import('../place-dialog');
    const heading = this.say(`documents.several.${way}`, entries);
    const go = async (goal: string | null) => ({ goal, view: await ask(goal) });
    const wish: Going = { way, heading, libraryId: spaceId, from, without: entries.map(({ id }) => id), go };
    const gone = await this.dialogs.ask<{ goal: string | null; view: SeveralView }, Going>(PlaceDialog, wish);
    if (gone) went(gone.goal, gone.view);
  }

  private told(what: Deed, choice: Choice, { done: ids, left }: SeveralView, watch: DeedWatch, undo: () => Promise<SeveralView>): void {
    const leftIds = new Set(left.map(({ id }) => id));
    const finished = choice.entries.filter(({ id }) => !leftIds.has(id));
    watch.done(left.length > 0 ? { what, entries: left.map((one) => this.named(one, choice)) } : null);
    if (ids.length === 0) return;
    const undone = async (): Promise<void> => {
      const view = await undo();
      watch.undone();
      if (view.left.length > 0) this.toasts.show({ text: this.notUndone(view.left, choice) });
    };
    this.toasts.show({ text: this.say(`documents.several.told.${what}`, finished), undo: () => void this.attempt(undone) });
  }

  private notUndone(left: readonly LeftEntryView[], choice: Choice): string {
    const each = left.map((one) => this.named(one, choice));
    const told = each.map((one) => (one.name ? this.transloco.translate('documents.several.why', one) : one.why));
    return [this.transloco.translate('documents.several.notUndone'), ...new Set(told)].join(' ');
  }

  private named({ id, code, about }: LeftEntryView, { entries }: Choice) {
    const name = entries.find((entry) => entry.id === id)?.name ?? '';
    // Not here, but where it was to go.
    const taken = code === documentsProblems.nameTaken ? this.transloco.translate<string>('documents.several.taken') : undefined;
    return { id, name, why: taken ?? this.problemText.ofCode(code, about) ?? this.transloco.translate<string>('problems.unknown') };
  }

  private say(text: string, entries: readonly LibraryEntryView[]): string {
    const [first] = entries;
    const isOne = entries.length === 1;
    return this.transloco.translate(`${text}.${isOne ? 'one' : 'many'}`, { count: entries.length, name: first?.name ?? '' });
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.toasts.show({ text: this.problemText.of(failure) });
    }
  }
}

const idsOf = ({ entries }: Choice): string[] => entries.map(({ id }) => id);

/** One key for each goal: whoever chooses another copies something else. */
function newKeys(): (goal: string | null) => string {
  const keys = new Map<string | null, string>();
  return (goal) => {
    const key = keys.get(goal) ?? newKey();
    keys.set(goal, key);
    return key;
  };
}
