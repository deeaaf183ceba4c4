import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import type { FolderStepView, LibraryEntryView } from '@hv/documents/contracts';
import { Problem, ProblemText } from '@hv/platform/web';
import { Button, Icon, Notice } from '@hv/ui';
import { DialogFrame } from '@hv/ui/overlay';
import { TranslocoDirective } from '@jsverse/transloco';
import { DocumentsClient } from './documents-client';

/** Chooses the folder that something goes to, by walking there. Answers what it is then. */
@Component({
  selector: 'hv-move-dialog',
  imports: [Button, DialogFrame, Icon, Notice, TranslocoDirective],
  template: `
    <hv-dialog-frame *transloco="let t; prefix: 'documents.moving'" [heading]="t('heading', { name: entry.name })">
      @if (failure()) {
        <hv-notice kind="error">{{ failure() }}</hv-notice>
      }
      <p aria-live="polite">
        {{ t('to') }} <strong dir="auto">{{ here()?.name ?? t('root') }}</strong>
      </p>
      <ul>
        @if (here()) {
          <li>
            <button hvButton kind="plain" type="button" (click)="up()"><hv-icon name="back" small />{{ t('up') }}</button>
          </li>
        }
        @for (folder of folders(); track folder.id) {
          <li>
            <button hvButton kind="plain" type="button" (click)="into(folder)">
              <hv-icon name="folder" small /><bdi>{{ folder.name }}</bdi>
            </button>
          </li>
        } @empty {
          <li>{{ t('none') }}</li>
        }
      </ul>
      <button hvButton kind="primary" type="button" [busy]="busy()" (click)="move()">{{ t('do') }}</button>
      <button hvButton type="button" (click)="reference.close()">{{ t('cancel') }}</button>
    </hv-dialog-frame>
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class MoveDialog {
  private readonly client = inject(DocumentsClient);
  private readonly problemText = inject(ProblemText);
  protected readonly entry = inject<LibraryEntryView>(DIALOG_DATA);
  protected readonly reference = inject<DialogRef<LibraryEntryView>>(DialogRef);
  /** The folders one has gone into, from the root. */
  private readonly way = signal<readonly FolderStepView[]>([]);
  protected readonly here = computed(() => this.way().at(-1));
  protected readonly folders = signal<readonly LibraryEntryView[]>([]);
  protected readonly busy = signal(false);
  protected readonly failure = signal('');

  constructor() {
    effect(() => {
      const here = this.here()?.id ?? null;
      untracked(() => void this.look(here));
    });
  }

  protected into({ id, name }: FolderStepView): void {
    this.way.update((way) => [...way, { id, name }]);
  }

  protected up(): void {
    this.way.update((way) => way.slice(0, -1));
  }

  protected move(): Promise<void> {
    return this.attempt(async () => {
      this.reference.close(await this.client.change(this.entry, { folderId: this.here()?.id ?? null }));
    });
  }

  /** Folders come first, so that the largest page holds as many as anyone would look through. */
  private look(folderId: string | null): Promise<void> {
    return this.attempt(async () => {
      const { items } = await this.client.entries(this.entry.libraryId, folderId);
      this.folders.set(items.filter(({ kind, id }) => kind === 'folder' && id !== this.entry.id));
    });
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.failure.set('');
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.failure.set(this.problemText.of(failure));
    } finally {
      this.busy.set(false);
    }
  }
}
