import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PostView, ThreadView } from '@hv/discussions/contracts';
import { PersonNames } from '@hv/identity/web';
import { Icon, Tag, Time } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { DocumentTitles } from '../posts/document-titles';
import { DiscussionsClient } from '../thread/discussions-client';

const shown = 3;

/** How a thread goes on, beside what it is about: its newest posts, and the way to all of it. */
@Component({
  selector: 'hv-thread-glance',
  imports: [DocumentTitles, Icon, RouterLink, Tag, Time, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'documentsTalking'">
      <ol [attr.aria-label]="t('newest')">
        @for (post of posts(); track post.id) {
          <li>
            <p class="facts">
              <strong dir="auto">{{ names.of(post.author.name) }}</strong> · <hv-time [at]="post.createdAt" />
            </p>
            @if (post.hidden) {
              <p class="facts">{{ t('hidden') }}</p>
            } @else {
              <div class="hv-prose" dir="auto" [innerHTML]="post.html" [hvDocumentTitles]="post.html"></div>
            }
          </li>
        }
      </ol>
      <p class="facts way">
        <hv-icon name="threads" small />
        <a [routerLink]="['/rum', thread().spaceId, 'samtaler', thread().id]">{{
          thread().lastSeq === 1 ? t('openOne') : t('open', { count: thread().lastSeq })
        }}</a>
        @if (thread().unread; as count) {
          <hv-tag kind="new">{{ count === 1 ? t('oneNew') : t('manyNew', { count: count > 99 ? '99+' : count }) }}</hv-tag>
        }
      </p>
    </ng-container>
  `,
  styles: `
    ol {
      display: grid;
      gap: var(--hv-space-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }

    .facts {
      color: var(--hv-text-muted);
      font-size: var(--hv-font-small);
    }

    .way {
      display: flex;
      flex-wrap: wrap;
      gap: var(--hv-space-2);
      align-items: center;
      margin-block-start: var(--hv-space-2);
    }

    .hv-prose {
      overflow-wrap: anywhere;
    }
  `,
})
export class ThreadGlance {
  readonly thread = input.required<ThreadView>();

  private readonly client = inject(DiscussionsClient);
  protected readonly names = inject(PersonNames);
  private readonly found = signal<readonly PostView[]>([]);
  protected readonly posts = computed(() => this.found().slice(-shown));

  constructor() {
    effect(() => {
      const { id, lastChange } = this.thread();
      untracked(() => void this.fetch(id, lastChange));
    });
  }

  /** Without them there is still the way to the thread. */
  private async fetch(id: string, change: number): Promise<void> {
    const page = await this.client.posts(id, { limit: shown * 2 }).catch(() => null);
    if (!page || id !== this.thread().id || change !== this.thread().lastChange) return;
    this.found.set(page.items.filter((post) => !post.removed));
  }
}
