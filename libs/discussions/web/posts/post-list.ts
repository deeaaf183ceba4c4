import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SpaceView } from '@hv/networks/contracts';
import type { PostView } from '@hv/discussions/contracts';
import { Live, ProblemText, SessionStore, type OutboxEntry } from '@hv/platform/web';
import { Icon } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { InView } from '../reading/in-view';
import { PendingCard } from './pending-card';
import { PostCard } from './post-card';
import { PostEditing } from './post-editing';
import { RemovedActions } from './removed-actions';
import type { ThreadLine } from '../thread/thread-lines';
import type { ThreadStore } from '../thread/thread-store';

/** The posts of a thread, from the oldest shown to what one has just written. */
@Component({
  selector: 'hv-post-list',
  imports: [Icon, InView, PendingCard, PostCard, RemovedActions, RouterLink, TranslocoDirective],
  providers: [PostEditing],
  templateUrl: './post-list.html',
  styleUrl: './post-list.css',
})
export class PostList {
  readonly store = input.required<ThreadStore>();
  readonly space = input<SpaceView>();
  /** The number of the post that an address pointed to. */
  readonly pointed = input<number | null>(null);
  /** A post has come into view. */
  readonly seen = output<number>();

  private readonly live = inject(Live);
  private readonly session = inject(SessionStore);
  private readonly problemText = inject(ProblemText);
  protected readonly editing = inject(PostEditing);
  protected readonly me = computed(() => this.session.person());
  protected readonly offline = computed(() => this.live.state() === 'offline');
  protected readonly abilities = computed(() => this.store().thread()?.abilities);

  protected mayEdit(post: PostView): boolean {
    const abilities = this.abilities();
    return !!abilities && (abilities.editAny || (abilities.editOwn && post.author.id === this.me()?.id));
  }

  protected mayRemove(post: PostView): boolean {
    const abilities = this.abilities();
    return !!abilities && (abilities.removeAny || (abilities.removeOwn && post.author.id === this.me()?.id));
  }

  /** Whether the line is the first that was new when the thread was opened. */
  protected isFirstNew(line: ThreadLine): boolean {
    return line.kind !== 'pending' && line.post.seq === this.store().reading.firstNew();
  }

  /** The control that had the focus is about to go: the focus stays at the post. */
  protected keepFocus(line: HTMLElement): void {
    line.focus({ preventScroll: true });
  }

  protected reason(entry: OutboxEntry | null): string {
    const code = entry?.problem?.code;
    return code ? (this.problemText.ofCode(code) ?? this.problemText.of(undefined)) : '';
  }
}
