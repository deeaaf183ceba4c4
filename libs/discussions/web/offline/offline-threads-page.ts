import { Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CopyFacts } from '@hv/platform/web';
import { EmptyState, PageHeader, Skeleton, Time } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { type CopiedThread, ThreadCopies } from './thread-copies';

/** The threads that can be read without a network: those that were opened in this browser. */
@Component({
  selector: 'hv-offline-threads-page',
  imports: [EmptyState, PageHeader, RouterLink, Skeleton, Time, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'discussions.long.offline'">
      <hv-page-header [heading]="t('heading')"
        ><p>{{ t('lead') }}</p></hv-page-header
      >
      @if (threads(); as kept) {
        @if (kept.length === 0) {
          <hv-empty-state [heading]="t('empty')"
            ><p>{{ t('emptyWhat') }}</p></hv-empty-state
          >
        } @else {
          <ul [attr.aria-label]="t('label')">
            @for (copy of kept; track copy.id) {
              <li>
                <a dir="auto" [routerLink]="['/rum', copy.about.spaceId, 'samtaler', copy.id]">{{ copy.about.title }}</a>
                <span class="facts"
                  >{{ copy.about.posts === 1 ? t('onePost') : t('posts', { count: copy.about.posts }) }} · {{ t('keptAt') }}
                  <hv-time [at]="dateOf(copy)"
                /></span>
              </li>
            }
          </ul>
        }
      } @else {
        <hv-skeleton shape="rows" [count]="4" />
      }
    </ng-container>
  `,
  styleUrl: './offline-threads-page.css',
})
export class OfflineThreadsPage {
  protected readonly threads = signal<readonly CopyFacts<CopiedThread>[] | undefined>(undefined);

  constructor() {
    void inject(ThreadCopies)
      .list()
      .then((threads) => this.threads.set(threads));
  }

  protected dateOf({ at }: CopyFacts): string {
    return new Date(at).toISOString();
  }
}
