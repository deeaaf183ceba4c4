import { Component, computed, inject, input } from '@angular/core';
import type { LibraryEntryView } from '@hv/documents/contracts';
import { documentsProblems } from '@hv/documents/contracts';
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

  protected asVersion(item: UploadItem, { id, name }: LibraryEntryView): void {
    void this.uploads.again(item, item.name, { ...item.goal, version: { documentId: id, name, note: '' } });
  }
}
