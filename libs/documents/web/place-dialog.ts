import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import type { FolderStepView, LibraryEntryView } from '@hv/documents/contracts';
import { Problem, ProblemText } from '@hv/platform/web';
import { Button, Icon, Notice } from '@hv/ui';
import { DialogFrame } from '@hv/ui/overlay';
import { TranslocoDirective } from '@jsverse/transloco';
import { DocumentsClient } from './documents-client';

/** What goes to a folder of its library. */
export interface Going<Answer = unknown> {
  readonly way: 'moving' | 'copying';
  readonly heading: string;
  readonly libraryId: string;
  /** The folders in which one begins, from the root. */
  readonly from: readonly FolderStepView[];
  /** Folders that are not offered: what goes does not go into itself. */
  readonly without: readonly string[];
  /** Has it go there; what it fails with is told. */
  readonly go: (folderId: string | null) => Promise<Answer>;
}

/** Chooses the folder that something goes to, by walking there, and has it go. Answers what came of that. */
@Component({
  selector: 'hv-place-dialog',
  imports: [Button, DialogFrame, Icon, Notice, TranslocoDirective],
  template: `
    <hv-dialog-frame *transloco="let t; prefix: 'documents'" [heading]="going.heading">
      @if (failure()) {
        <hv-notice kind="error">{{ failure() }}</hv-notice>
      }
      <p aria-live="polite">
        {{ t(going.way + '.to') }} <strong dir="auto">{{ here()?.name ?? t('root') }}</strong>
      </p>
      <ul>
        @if (here()) {
          <li>
            <button hvButton kind="plain" type="button" (click)="up()"><hv-icon name="back" small />{{ t('moving.up') }}</button>
          </li>
        }
        @for (folder of folders(); track folder.id) {
          <li>
            <button hvButton kind="plain" type="button" (click)="into(folder)">
              <hv-icon name="folder" small /><bdi>{{ folder.name }}</bdi>
            </button>
          </li>
        } @empty {
          <li>{{ t('moving.none') }}</li>
        }
      </ul>
      <button hvButton kind="primary" type="button" [busy]="busy()" (click)="go()">{{ t(going.way + '.do') }}</button>
      <button hvButton type="button" (click)="reference.close()">{{ t('moving.cancel') }}</button>
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
export class PlaceDialog {
  private readonly client = inject(DocumentsClient);
  private readonly problemText = inject(ProblemText);
  protected readonly going = inject<Going>(DIALOG_DATA);
  protected readonly reference = inject<DialogRef<unknown>>(DialogRef);
  /** The folders one has gone into, from the root. */
  private readonly way = signal<readonly FolderStepView[]>(this.going.from);
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

  protected go(): Promise<void> {
    return this.attempt(async () => this.reference.close(await this.going.go(this.here()?.id ?? null)));
  }

  /** Folders come first, so that the largest page holds as many as anyone would look through. */
  private look(folderId: string | null): Promise<void> {
    return this.attempt(async () => {
      const { items } = await this.client.entries(this.going.libraryId, folderId);
      this.folders.set(items.filter(({ kind, id }) => kind === 'folder' && !this.going.without.includes(id)));
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
