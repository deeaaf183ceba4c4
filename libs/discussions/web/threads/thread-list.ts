import { booleanAttribute, Component, inject, Injector, input } from '@angular/core';
import { KeptSpaces } from '@hv/networks/web';
import { Attempt, ProblemText } from '@hv/platform/web';
import { Button, Icon, Notice, Skeleton, Toasts } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { prefetchThread } from '../thread/prefetch-thread';
import type { ThreadListStore } from './thread-list-store';
import { ThreadRow } from './thread-row';

/** The threads of a list, with the way to those that wait and to older ones. What is put into it is shown where there are none. */
@Component({
  selector: 'hv-thread-list',
  imports: [Button, Icon, Notice, Skeleton, ThreadRow, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'discussions.list'">
      @if (store().news(); as count) {
        <p class="news">
          <button hvButton small type="button" (click)="store().showNews()">
            <hv-icon name="down" small />{{ count === 1 ? t('oneNew') : t('manyNew', { count }) }}
          </button>
        </p>
      }
      @if (store().threads(); as threads) {
        @if (threads.length) {
          <ul [attr.aria-label]="store().filter ? t('labels.' + store().filter) : t('label')">
            @for (thread of threads; track thread.id) {
              <li>
                <hv-thread-row
                  [thread]="thread"
                  [space]="withSpaces() ? spaceName(thread.spaceId) : undefined"
                  (approached)="prefetch(thread.id)"
                />
              </li>
            }
          </ul>
          @if (store().list.hasMore()) {
            <p class="more">
              <button hvButton type="button" [busy]="fetchingMore.busy()" (click)="more()">{{ t('more') }}</button>
            </p>
          }
        } @else {
          <ng-content />
        }
      } @else if (store().list.failure(); as problem) {
        <hv-notice kind="error">
          {{ failure() }}
          @if (problem.mayPass) {
            <button hvButton small type="button" (click)="again()">{{ t('again') }}</button>
          }
        </hv-notice>
      } @else {
        <hv-skeleton shape="rows" [count]="6" />
      }
    </ng-container>
  `,
  styleUrl: './thread-list.css',
})
export class ThreadList {
  readonly store = input.required<ThreadListStore>();
  /** Whether each row says in which space it stands. */
  readonly withSpaces = input(false, { transform: booleanAttribute });

  private readonly injector = inject(Injector);
  private readonly spaces = inject(KeptSpaces);
  private readonly toasts = inject(Toasts);
  private readonly problemText = inject(ProblemText);
  protected readonly fetchingMore = new Attempt();

  protected spaceName(spaceId: string): string | undefined {
    return this.spaces.space(spaceId).value()?.name;
  }

  protected prefetch(threadId: string): void {
    void prefetchThread(this.injector, threadId);
  }

  protected async more(): Promise<void> {
    await this.fetchingMore.at(() => this.store().list.more());
    if (this.fetchingMore.fault()) this.toasts.show({ text: this.fetchingMore.fault() });
  }

  protected again(): void {
    void this.store().list.first.reload();
  }

  protected failure(): string {
    return this.problemText.of(this.store().list.failure());
  }
}
