import { Component, computed, DOCUMENT, effect, inject, input, linkedSignal, output, untracked } from '@angular/core';
import type { NamedLinkKind } from '@hv/discussions/contracts';
import { PersonNames } from '@hv/identity/web';
import { Kept, Language, ProblemText } from '@hv/platform/web';
import { Button, Icon, type IconName, Notice, Skeleton, Time, uniqueId } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { NamedLink } from './named-link';
import type { ThreadStore } from './thread-store';

/** Whether it stands open, where there is room for it: kept in this browser. */
const keptAs = 'thread-head';
const roomForIt = '(min-width: 64rem)';

const icons: Record<NamedLinkKind, IconName> = { link: 'external', document: 'link', image: 'image' };

/** Over a thread, for whoever comes to it late: who takes part, since when, what answers it, and what is linked to in it. */
@Component({
  selector: 'hv-thread-head',
  imports: [Button, Icon, NamedLink, Notice, Skeleton, Time, TranslocoDirective],
  templateUrl: './thread-head.html',
  styleUrl: './thread-head.css',
})
export class ThreadHead {
  readonly store = input.required<ThreadStore>();
  /** To the post with a number. */
  readonly jumped = output<number>();

  private readonly kept = inject(Kept);
  private readonly room = inject(DOCUMENT).defaultView?.matchMedia?.(roomForIt).matches ?? false;
  private readonly problemText = inject(ProblemText);
  private readonly language = inject(Language);
  protected readonly names = inject(PersonNames);
  protected readonly panelId = uniqueId('thread-head');
  protected readonly icons = icons;
  protected readonly open = linkedSignal({
    source: () => this.store().threadId,
    computation: () => this.room && this.kept.read(keptAs) === 'open',
  });
  protected readonly about = computed(() => this.store().about);
  protected readonly head = computed(() => this.about().head.value());
  protected readonly others = computed(() => (this.head()?.peopleTotal ?? 0) - (this.head()?.people.length ?? 0));
  protected readonly trouble = computed(() => {
    const failure = this.about().head.failure() ?? this.about().linksTrouble();
    return failure ? this.problemText.of(failure) : '';
  });

  constructor() {
    // Asked for when it is opened, and again when another post answers the thread.
    const wanted = computed(() => (this.open() ? `${this.store().threadId} ${this.store().thread()?.answer?.postId}` : null));
    effect(() => {
      if (wanted() !== null) untracked(() => void this.about().renew());
    });
  }

  protected toggle(): void {
    this.open.update((open) => !open);
    if (this.room) this.kept.write(keptAs, this.open() ? 'open' : null);
  }

  protected number(count: number): string {
    return count.toLocaleString(this.language.current() === 'da' ? 'da-DK' : 'en-GB');
  }
}
