import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import type { FolderStepView, LibraryEntryView } from '@hv/documents/contracts';
import { KeptList, Problem, ProblemText } from '@hv/platform/web';
import { Button, Icon, Notice, Skeleton } from '@hv/ui';
import { DialogFrame } from '@hv/ui/overlay';
import { TranslocoDirective } from '@jsverse/transloco';
import { DocumentsClient } from './documents-client';
import { KeepFocus } from './keep-focus';

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
  imports: [Button, DialogFrame, Icon, KeepFocus, Notice, Skeleton, TranslocoDirective],
  template: `
    <hv-dialog-frame *transloco="let t; prefix: 'documents'" [heading]="going.heading">
      @if (failure()) {
        <hv-notice kind="error">{{ failure() }}</hv-notice>
      }
      <p aria-live="polite">
        {{ t(going.way + '.to') }} <strong dir="auto">{{ here()?.name ?? t('root') }}</strong>
      </p>
      <ul hvKeepFocus>
        @if (here()) {
          <li>
            <button hvButton wide kind="plain" type="button" (click)="up()">
              <span class="folder"><hv-icon name="back" small />{{ t('moving.up') }}</span>
            </button>
          </li>
        }
        @if (folders(); as shown) {
          @for (folder of shown; track folder.id) {
            <li>
              <button hvButton wide kind="plain" type="button" (click)="into(folder)">
                <span class="folder"
                  ><hv-icon name="folder" small /><bdi>{{ folder.name }}</bdi></span
                >
              </button>
            </li>
          } @empty {
            <li class="none">{{ t('moving.none') }}</li>
          }
          @if (hasMore()) {
            <li>
              <button hvButton small type="button" [busy]="busy()" (click)="more()">{{ t('more') }}</button>
            </li>
          }
        } @else if (!failure()) {
          <hv-skeleton shape="rows" [count]="3" />
        }
      </ul>
      <button hvButton kind="primary" type="button" [busy]="busy()" (click)="go()">{{ t(going.way + '.do') }}</button>
      <button hvButton type="button" (click)="reference.close()">{{ t('moving.cancel') }}</button>
    </hv-dialog-frame>
  `,
  styles: `
    ul {
      margin: var(--hv-space-2) 0 0;
      padding: 0;
      list-style: none;
    }

    .folder {
      display: inline-flex;
      gap: var(--hv-space-2);
      align-items: center;
      overflow-wrap: anywhere;
    }

    .folder hv-icon {
      flex: none;
    }

    .none {
      padding-block: var(--hv-space-2);
      color: var(--hv-text-muted);
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
  private readonly list = computed(() => {
    const folderId = this.here()?.id ?? null;
    return new KeptList<LibraryEntryView>(
      (after) => this.client.entries(this.going.libraryId, folderId, after),
      ({ id }) => id,
    );
  });
  protected readonly folders = computed(() =>
    this.list()
      .items()
      ?.filter(({ kind, id }) => kind === 'folder' && !this.going.without.includes(id)),
  );
  /** Folders come first: there are more when all that is known are folders. */
  protected readonly hasMore = computed(() => this.list().hasMore() && this.list().items()?.at(-1)?.kind === 'folder');
  protected readonly busy = signal(false);
  protected readonly failure = signal('');

  constructor() {
    effect(() => {
      const list = this.list();
      untracked(() => void this.attempt(() => list.restart()));
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

  protected more(): Promise<void> {
    return this.attempt(() => this.list().more());
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
