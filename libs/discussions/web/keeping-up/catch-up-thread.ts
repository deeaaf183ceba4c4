import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SpaceView } from '@hv/networks/contracts';
import { Icon, Tag } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { CatchUpEntry } from './catch-up-run';
import { PostCard } from '../posts/post-card';

/** A thread with what is new in it: where it is, why it comes first, and its new posts. */
@Component({
  selector: 'hv-catch-up-thread',
  imports: [Icon, PostCard, RouterLink, Tag, TranslocoDirective],
  template: `
    <section *transloco="let t; prefix: 'discussions.catchUp'" aria-labelledby="traaden">
      <p class="where">
        <span dir="auto">{{ space()?.name }}</span>
        @if (entry().mentioned) {
          <hv-tag kind="new">{{ t('mentioned') }}</hv-tag>
        } @else if (thread().level === 'follow') {
          <hv-tag>{{ t('followed') }}</hv-tag>
        }
        @if (entry().state === 'done') {
          <span class="read"><hv-icon name="check" small />{{ t('isDone') }}</span>
        }
      </p>
      <h2 id="traaden" tabindex="-1" dir="auto">{{ thread().title }}</h2>
      <ol [attr.aria-label]="t('posts')">
        @for (post of entry().posts; track post.id) {
          <li><hv-post-card [post]="post" [space]="space()" [spaceId]="thread().spaceId" /></li>
        }
      </ol>
      <p class="rest">
        @if (entry().more; as count) {
          <span>{{ count === 1 ? t('oneMore') : t('manyMore', { count: more() }) }}</span>
        }
        <a [routerLink]="['/rum', thread().spaceId, 'samtaler', thread().id]">{{ t('open') }}</a>
      </p>
    </section>
  `,
  styleUrl: './catch-up-thread.css',
})
export class CatchUpThread {
  readonly entry = input.required<CatchUpEntry>();
  readonly space = input<SpaceView>();

  protected readonly thread = computed(() => this.entry().thread);
  /** What is counted to a hundred is more than that. */
  protected readonly more = computed(() => {
    const { more, thread } = this.entry();
    return thread.unread > 99 ? `${more}+` : more;
  });
}
