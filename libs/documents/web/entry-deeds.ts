import { inject, Service, type Type } from '@angular/core';
import type { LibraryEntryView } from '@hv/documents/contracts';
import { newKey, Problem, ProblemText } from '@hv/platform/web';
import { Toasts } from '@hv/ui';
import { Dialogs } from '@hv/ui/overlay';
import { TranslocoService } from '@jsverse/transloco';
import { DocumentsClient } from './documents-client';
import type { Going } from './place-dialog';
import { WorkingClient } from './working/working-client';

type Done = () => void;

/** What is done with something in a library; each can be undone where it is told. */
@Service()
export class EntryDeeds {
  private readonly client = inject(DocumentsClient);
  private readonly working = inject(WorkingClient);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);

  async rename(entry: LibraryEntryView, done: Done): Promise<void> {
    const { NameDialog } = await import('./name-dialog');
    const { name, url } = entry;
    const changed = await this.ask(NameDialog, { what: 'rename', entry });
    if (changed) this.told('renamed', changed.name, done, () => this.client.change(changed, { name, ...(url ? { url } : {}) }));
  }

  async move(entry: LibraryEntryView, done: Done): Promise<void> {
    const { PlaceDialog } = await import('./place-dialog');
    const { id, name, libraryId, folderId } = entry;
    const heading = this.transloco.translate('documents.moving.heading', { name });
    const go = (goal: string | null): Promise<LibraryEntryView> => this.client.change(entry, { folderId: goal });
    const moved = await this.ask(PlaceDialog, { way: 'moving', heading, libraryId, from: [], without: [id], go } satisfies Going);
    if (moved) this.told('moved', moved.name, done, () => this.client.change(moved, { folderId }));
  }

  /** Copies something beside itself; its undo is the trash. */
  async copy(entry: LibraryEntryView, done: Done): Promise<void> {
    await this.attempt(async () => {
      const copy = await this.working.copy(entry.id, newKey());
      this.told('copied', copy.name, done, () => this.client.throwAway(copy.id));
    });
  }

  async throwAway({ id, name }: LibraryEntryView, done: Done): Promise<void> {
    await this.attempt(async () => {
      await this.client.throwAway(id);
      this.told('thrownAway', name, done, () => this.client.takeOut(id));
    });
  }

  async versions(entry: LibraryEntryView, done: Done): Promise<void> {
    const { VersionsDialog } = await import('./versions-dialog');
    await this.dialogs.ask(VersionsDialog, entry);
    done();
  }

  async newVersion(entry: LibraryEntryView): Promise<void> {
    const { NewVersionDialog } = await import('./new-version-dialog');
    await this.dialogs.ask(NewVersionDialog, entry);
  }

  private ask(dialog: Type<unknown>, data: object): Promise<LibraryEntryView | undefined> {
    return this.dialogs.ask<LibraryEntryView, object>(dialog, data);
  }

  private told(what: 'renamed' | 'moved' | 'copied' | 'thrownAway', name: string, done: Done, undo: () => Promise<unknown>): void {
    done();
    const undone = async (): Promise<void> => {
      await undo();
      done();
    };
    this.toasts.show({ text: this.transloco.translate(`documents.told.${what}`, { name }), undo: () => void this.attempt(undone) });
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
