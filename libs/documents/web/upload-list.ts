import { Component, computed, inject, input } from '@angular/core';
import type { LibraryEntryView } from '@hv/documents/contracts';
import { documentsProblems, partsOfName } from '@hv/documents/contracts';
import { Button, Icon } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { UploadItem } from './upload-item';
import { Uploads } from './uploads';

/** The files on their way, each with how far it is and what can be done. */
@Component({
  selector: 'hv-upload-list',
  imports: [Button, Icon, TranslocoDirective],
  templateUrl: './upload-list.html',
  styleUrl: './upload-list.css',
})
export class UploadList {
  /** What stands where the files go to: a name that is taken there may be meant as a new version. */
  readonly entries = input<readonly LibraryEntryView[]>([]);

  protected readonly uploads = inject(Uploads);
  protected readonly items = this.uploads.items;
  protected readonly done = computed(() => this.items().filter((item) => item.state() === 'done').length);

  /** The file whose name is taken by this one. */
  protected sameName(item: UploadItem): LibraryEntryView | undefined {
    if (item.failure()?.code !== documentsProblems.nameTaken || item.chosen.path) return undefined;
    const isSame = ({ kind, name, folderId }: LibraryEntryView): boolean =>
      kind === 'file' && folderId === item.goal.folderId && name.localeCompare(item.name, 'en', { sensitivity: 'accent' }) === 0;
    return this.entries().find(isSame);
  }

  protected asVersion(item: UploadItem, { id, name, number }: LibraryEntryView): void {
    void this.uploads.again(item, item.name, { ...item.goal, version: { documentId: id, name, note: '', basedOn: number } });
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
}
