import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, DestroyRef, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { LibraryEntryView, VersionView } from '@hv/documents/contracts';
import { KeptList, Language, newKey, Problem, ProblemText } from '@hv/platform/web';
import { Button, Icon, Notice, Skeleton, Tag, Time, Toasts } from '@hv/ui';
import { DialogFrame, Dialogs } from '@hv/ui/overlay';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { KeepFocus } from './keep-focus';
import { documentPaths } from './document-paths';
import { DocumentsClient } from './documents-client';
import { fileSize } from './file-size';
import { DescribeVersion } from './working/describe-version';
import { WorkingClient } from './working/working-client';
import { HeldBack } from './held-back';
import { LibraryLive } from './library-live';
import { VersionTalk } from './talking/version-talk';

/** The versions of a file: who brought which when, each to be read, and an old one to be the newest again. */
@Component({
  selector: 'hv-versions-dialog',
  imports: [Button, DescribeVersion, DialogFrame, HeldBack, Icon, KeepFocus, Notice, Skeleton, Tag, Time, TranslocoDirective],
  templateUrl: './versions-dialog.html',
  styleUrl: './versions-dialog.css',
})
export class VersionsDialog {
  private readonly client = inject(DocumentsClient);
  private readonly working = inject(WorkingClient);
  private readonly dialogs = inject(Dialogs);
  private readonly router = inject(Router);
  private readonly problemText = inject(ProblemText);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language).current;
  private readonly versionTalk = inject(VersionTalk);
  protected readonly entry = inject<LibraryEntryView>(DIALOG_DATA);
  protected readonly reference = inject<DialogRef>(DialogRef);
  protected readonly paths = documentPaths;
  protected readonly list = new KeptList<VersionView>(
    (after) => this.client.versions(this.entry.id, after),
    ({ number }) => String(number),
  );
  protected readonly failure = signal('');
  protected readonly restoring = signal(0);
  /** What was done last and can be taken back: here, since the page's messages are out of reach behind this, and there when it is closed. */
  protected readonly told = signal<{ readonly text: string; readonly undo: () => void } | null>(null);
  private closed = false;
  /** The number of the version that is being described; 0: none. */
  protected readonly describing = signal(0);

  constructor() {
    void this.attempt(() => this.list.restart());
    const stop = inject(LibraryLive).follow([this.entry.libraryId, this.entry.spaceId], (notice) => {
      if (notice === null || notice.entryId === this.entry.id) void this.list.first.renew();
    });
    inject(DestroyRef).onDestroy(() => {
      stop();
      this.closed = true;
      const left = this.told();
      if (left) this.toasts.show(left);
    });
  }

  /** @param before what it was called, and what was said of it */
  protected described(before: VersionView, now: VersionView | null): void {
    this.describing.set(0);
    if (!now || (now.label === before.label && now.note === before.note)) return;
    const { number } = now;
    const wish = { label: before.label, ...(now.note === before.note ? {} : { note: before.note }) };
    const undone = async (): Promise<void> => {
      this.told.set(null);
      await this.working.describe(this.entry.id, number, wish);
      await this.list.first.renew();
    };
    this.told.set({ text: this.transloco.translate('documentsWorking.describe.told', { number }), undo: () => void this.attempt(undone) });
    void this.list.first.renew();
  }

  /** Shows an old one on the file's page. */
  protected async see(version: number): Promise<void> {
    this.reference.close();
    await this.router.navigate([documentPaths.document(this.entry.libraryId, this.entry.id)], { queryParams: { version } });
  }

  /** Begins the thread about a version on the file's page, or leads to it, beside what is in that version. */
  protected async talk(number: number): Promise<void> {
    await this.see(number);
    this.versionTalk.wanted.set({ documentId: this.entry.id, number });
  }

  protected async compare(from: number, to: number): Promise<void> {
    const { CompareDialog } = await import('./working/compare-dialog');
    this.reference.close();
    await this.dialogs.ask(CompareDialog, { entry: { ...this.entry, number: to }, from, to });
  }

  protected size(bytes: number): string {
    return fileSize(bytes, this.language());
  }

  protected more(): Promise<void> {
    return this.attempt(() => this.list.more());
  }

  protected async restore({ number }: VersionView): Promise<void> {
    this.restoring.set(number);
    const before = this.list.items()?.[0]?.number ?? number;
    const [key, undoKey] = [newKey(), newKey()];
    const undone = async (): Promise<void> => {
      this.told.set(null);
      await this.client.restoreVersion(this.entry.id, before, undoKey);
      await this.list.restart();
    };
    await this.attempt(async () => {
      await this.client.restoreVersion(this.entry.id, number, key);
      const text = this.transloco.translate<string>('documents.told.restored', { number, name: this.entry.name });
      this.told.set({ text, undo: () => void this.attempt(undone) });
      await this.list.restart();
    });
    this.restoring.set(0);
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.failure.set('');
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      const text = this.problemText.of(failure);
      if (this.closed) this.toasts.show({ text });
      else this.failure.set(text);
    }
  }
}
