import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject, signal } from '@angular/core';
import { documentLimits, type LibraryEntryView } from '@hv/documents/contracts';
import { Button, Control, Field } from '@hv/ui';
import { DialogFrame } from '@hv/ui/overlay';
import { TranslocoDirective } from '@jsverse/transloco';
import { Uploads } from './uploads';

/** Chooses the file that becomes the newest version of another, and says what is new in it. */
@Component({
  selector: 'hv-new-version-dialog',
  imports: [Button, Control, DialogFrame, Field, TranslocoDirective],
  template: `
    <hv-dialog-frame *transloco="let t; prefix: 'documents.newVersion'" [heading]="t('heading', { name: entry.name })">
      <p>{{ t('what') }}</p>
      <hv-field [label]="t('file')" [error]="missing() ? t('missing') : ''">
        <input hvControl type="file" (change)="choose($event)" />
      </hv-field>
      <hv-field optional [label]="t('note')" [hint]="t('noteHint')">
        <textarea hvControl rows="3" dir="auto" [maxLength]="limits.note" (input)="write($event)"></textarea>
      </hv-field>
      <button hvButton kind="primary" type="button" (click)="send()">{{ t('do') }}</button>
      <button hvButton type="button" (click)="reference.close()">{{ t('cancel') }}</button>
    </hv-dialog-frame>
  `,
  styles: `
    hv-field {
      margin-block-start: var(--hv-space-4);
    }
  `,
})
export class NewVersionDialog {
  private readonly uploads = inject(Uploads);
  protected readonly entry = inject<LibraryEntryView>(DIALOG_DATA);
  protected readonly reference = inject<DialogRef>(DialogRef);
  protected readonly limits = documentLimits;
  protected readonly missing = signal(false);
  private file: File | undefined;
  private note = '';

  protected choose(picked: Event): void {
    this.file = (picked.target as HTMLInputElement).files?.[0];
    this.missing.set(false);
  }

  protected write(typing: Event): void {
    this.note = (typing.target as HTMLTextAreaElement).value;
  }

  protected send(): void {
    const { file, note } = this;
    this.missing.set(!file);
    if (!file) return;
    const { id: documentId, name, number: basedOn, libraryId: spaceId, folderId } = this.entry;
    void this.uploads.add([{ file, path: '' }], { spaceId, folderId, version: { documentId, name, note: note.trim(), basedOn } });
    this.reference.close();
  }
}
