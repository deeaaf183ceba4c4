import { Component, effect, inject, input, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { Problem, ProblemText } from '@hv/platform/web';
import { EmptyState, Notice, PageHeader, Skeleton } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { documentPaths } from '../document-paths';
import { TitlesClient } from './titles-client';

/** Leads from the address that texts name a document by to where it stands now. */
@Component({
  selector: 'hv-document-door',
  imports: [EmptyState, Notice, PageHeader, Skeleton, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'documentsTalking.door'">
      <hv-page-header [heading]="t('heading')" />
      @if (missing()) {
        <hv-empty-state icon="file" [heading]="t('missing')">
          <p>{{ t('why') }}</p>
        </hv-empty-state>
      } @else if (failure()) {
        <hv-notice kind="error">{{ failure() }}</hv-notice>
      } @else {
        <hv-skeleton shape="lines" [count]="2" />
      }
    </ng-container>
  `,
})
export class DocumentDoor {
  readonly documentId = input.required<string>();

  private readonly client = inject(TitlesClient);
  private readonly router = inject(Router);
  private readonly problemText = inject(ProblemText);
  protected readonly missing = signal(false);
  protected readonly failure = signal('');

  constructor() {
    effect(() => {
      const id = this.documentId();
      untracked(() => void this.lead(id));
    });
  }

  private async lead(id: string): Promise<void> {
    try {
      const [document] = await this.client.titles([id]);
      if (!document) return this.missing.set(true);
      const { libraryId, kind, trashed } = document;
      const found = kind === 'folder' ? documentPaths.folder(libraryId, id) : documentPaths.document(libraryId, id);
      await this.router.navigateByUrl(trashed ? documentPaths.trash(libraryId) : found, { replaceUrl: true });
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      if (failure.status === 400) this.missing.set(true);
      else this.failure.set(this.problemText.of(failure));
    }
  }
}
