import { Component, computed, DestroyRef, effect, inject, input, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import type { AskedView, DiscussionPushes } from '@hv/discussions/contracts';
import { PersonNames } from '@hv/identity/web';
import { Live, Problem, ProblemText } from '@hv/platform/web';
import { Announcer, Button, Icon, Time } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { debounceTime, filter, merge } from 'rxjs';
import { TogetherClient } from './together-client';

/** How long posts are gathered before it is asked again who has answered, ms. */
const settling = 400;

/** Whom a thread asks, and who has answered: one line, with the list behind it. It follows what is written. */
@Component({
  selector: 'hv-asked-list',
  imports: [Button, Icon, RouterLink, Time, TranslocoDirective],
  templateUrl: './asked-list.html',
  styleUrl: './asked-list.css',
})
export class AskedList {
  readonly threadId = input.required<string>();
  readonly spaceId = input.required<string>();

  private readonly client = inject(TogetherClient);
  private readonly problemText = inject(ProblemText);
  private readonly announcer = inject(Announcer);
  private readonly transloco = inject(TranslocoService);
  protected readonly names = inject(PersonNames);
  protected readonly asked = signal<AskedView | null>(null);
  protected readonly open = signal(false);
  protected readonly reminding = signal(false);
  protected readonly fault = signal('');
  protected readonly unanswered = computed(() => this.asked()?.organisations.filter(({ answer }) => !answer) ?? []);
  protected readonly answered = computed(() => this.asked()?.organisations.filter(({ answer }) => answer) ?? []);

  constructor() {
    const live = inject(Live);
    const { on } = live.channel<object, DiscussionPushes>();
    effect(() => {
      const threadId = this.threadId();
      untracked(() => void this.fetch(threadId));
    });
    const posts = merge(on('post.added'), on('post.removed')).pipe(filter((post) => post.threadId === this.threadId()));
    merge(posts, live.connected$)
      .pipe(debounceTime(settling), takeUntilDestroyed(inject(DestroyRef)))
      .subscribe(() => void this.fetch(this.threadId()));
  }

  protected people(names: readonly { readonly name: string }[]): string {
    return names.map(({ name }) => this.names.of(name)).join(', ');
  }

  protected async remind(): Promise<void> {
    this.reminding.set(true);
    this.fault.set('');
    try {
      this.asked.set(await this.client.remind(this.threadId()));
      this.announcer.announce(this.transloco.translate('discussions.together.asked.reminded'));
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.fault.set(this.problemText.of(failure));
    } finally {
      this.reminding.set(false);
    }
  }

  private async fetch(threadId: string): Promise<void> {
    try {
      const asked = await this.client.asked(threadId);
      if (threadId === this.threadId()) this.asked.set(asked);
    } catch (failure) {
      // What is shown stays, and is asked for again with the next post or connection.
      if (!(failure instanceof Problem)) throw failure;
    }
  }
}
