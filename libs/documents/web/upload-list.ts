import { Component, computed, inject } from '@angular/core';
import { documentsProblems, partsOfName } from '@hv/documents/contracts';
import { Button, Icon, Notice } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { KeepFocus } from './keep-focus';
import type { UploadItem, UploadState } from './upload-item';
import { Uploads } from './uploads';

/** As many stand on the list one by one; of more those that somebody can do something about. */
const mostShown = 8;

/** What stays as it is however often it is sent. */
const hopeless: ReadonlySet<string | undefined> = new Set([documentsProblems.uploadTooLarge, documentsProblems.nameRefused]);

/** The files on their way, each with how far it is and what can be done. */
@Component({
  selector: 'hv-upload-list',
  imports: [Button, Icon, Notice, TranslocoDirective],
  templateUrl: './upload-list.html',
  styleUrl: './upload-list.css',
  hostDirectives: [KeepFocus],
})
export class UploadList {
  protected readonly most = mostShown;
  protected readonly uploads = inject(Uploads);
  protected readonly items = this.uploads.items;
  protected readonly done = computed(() => this.inState('done').length);
  protected readonly waiting = computed(() => this.inState('waiting').length);
  /** What can be paused. */
  protected readonly going = computed(() => this.inState('sending', 'waiting'));
  protected readonly paused = computed(() => this.inState('paused'));
  protected readonly failed = computed(() => this.inState('failed'));
  protected readonly isFolded = computed(() => this.items().length > mostShown);
  protected readonly shown = computed(() => (this.isFolded() ? this.inState('failed', 'sending', 'paused') : this.items()));
  /** Those whose name is taken: several are answered for together. */
  protected readonly taken = computed(() => this.failed().filter((item) => item.failure()?.code === documentsProblems.nameTaken));
  protected readonly versions = computed(() => this.taken().filter((item) => item.failure()?.takenBy));
  /** What may be another when it is tried again. */
  protected readonly refused = computed(() =>
    this.failed().filter((item) => !this.taken().includes(item) && !this.isOutdated(item) && this.mayBeTaken(item)),
  );

  /** Whether it may be received when it is sent once more. */
  protected mayBeTaken(item: UploadItem): boolean {
    return !hopeless.has(item.failure()?.code);
  }

  protected asVersions(items: readonly UploadItem[]): void {
    const wishes = items.map((item) => {
      const { documentId, number } = item.failure()!.takenBy!;
      return { item, goal: { ...item.goal, version: { documentId, name: item.name, note: '', basedOn: number } } };
    });
    void this.uploads.allAgain(wishes);
  }

  protected allAgain(items: readonly UploadItem[]): void {
    void this.uploads.allAgain(items.map((item) => ({ item })));
  }

  protected skip(items: readonly UploadItem[]): void {
    for (const item of items) void this.uploads.remove(item);
  }

  /** Whether somebody else has saved the file since, so that it is asked what becomes of this one. */
  protected isOutdated(item: UploadItem): boolean {
    return item.failure()?.code === documentsProblems.changedMeanwhile;
  }

  /** Whether it cannot be a version, but a file of its own. */
  protected mayBeCopy(item: UploadItem): boolean {
    return item.goal.version !== undefined && (this.isOutdated(item) || item.failure()?.code === documentsProblems.locked);
  }

  protected async asNewest(item: UploadItem): Promise<void> {
    await this.uploads.instead(item, item.name, { ...item.goal, version: { ...item.goal.version!, basedOn: null } });
  }

  /** A file of its own, beside the other, by a name that says so. */
  protected async asCopy(item: UploadItem): Promise<void> {
    const { spaceId, folderId } = item.goal;
    const [stem, extension] = partsOfName(item.goal.version!.name);
    await this.uploads.instead(item, `${stem} (${new Date().toISOString().slice(0, 16).replace('T', ' ').replace(':', '.')})${extension}`, {
      spaceId,
      folderId,
    });
  }

  private inState(...states: readonly UploadState[]): readonly UploadItem[] {
    return this.items().filter((item) => states.includes(item.state()));
  }
}
