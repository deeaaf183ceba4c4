import { Component, computed, effect, ElementRef, inject, input, signal, untracked, viewChildren } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { PollView, PollVotesView, PostView } from '@hv/discussions/contracts';
import { PersonNames } from '@hv/identity/web';
import { Language, Live, Outbox, type OutboxEntry, Problem, ProblemText, SessionStore } from '@hv/platform/web';
import { Announcer, Button, Choice, Icon, Time, uniqueId } from '@hv/ui';
import { Dialogs } from '@hv/ui/overlay';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { filter } from 'rxjs';
import { saidDate } from './said-date';
import { TogetherClient } from './together-client';
import { isVoteIn, VoteWishes } from './vote-wishes';

/** A choice with how many chose it, of all who voted. */
interface ShownOption {
  readonly id: string;
  readonly said: string;
  readonly votes: number;
  /** 0 to 100. */
  readonly share: number;
  readonly mine: boolean;
}

/** The poll of a post: one votes by choosing, and sees at once how all have voted. Others' votes move the bars and are not read out. */
@Component({
  selector: 'hv-poll',
  imports: [Button, Choice, Icon, Time, TranslocoDirective],
  templateUrl: './poll-view.html',
  styleUrl: './poll-view.css',
})
export class Poll {
  readonly post = input.required<PostView>();
  readonly mayVote = input(false);
  /** Whoever may edit the post closes its poll, and changes it until somebody has voted. */
  readonly mayClose = input(false);

  private readonly client = inject(TogetherClient);
  private readonly wishes = inject(VoteWishes);
  private readonly live = inject(Live);
  private readonly dialogs = inject(Dialogs);
  private readonly session = inject(SessionStore);
  private readonly language = inject(Language).current;
  private readonly problemText = inject(ProblemText);
  private readonly announcer = inject(Announcer);
  private readonly transloco = inject(TranslocoService);
  protected readonly names = inject(PersonNames);
  protected readonly group = uniqueId('stemmer');
  private readonly boxes = viewChildren<ElementRef<HTMLInputElement>>('box');

  /** What the server answered last; the post that is pushed afterwards is newer. */
  private readonly answered = signal<PostView | null>(null);
  private readonly newest = computed(() => {
    const [post, answered] = [this.post(), this.answered()];
    return answered && answered.id === post.id && answered.change > post.change ? answered : post;
  });
  protected readonly poll = computed<PollView>(() => this.newest().poll!);
  private readonly me = computed(() => this.session.person()?.id ?? '');
  private readonly myVote = computed(() =>
    this.poll()
      .options.filter(({ personIds }) => personIds.includes(this.me()))
      .map(({ id }) => id),
  );
  private readonly wish = computed(() => this.wishes.of(this.post().id));
  /** What one has chosen, counted or on its way. */
  protected readonly chosen = computed(() => this.wish()?.optionIds ?? this.myVote());
  /** It is chosen, and cannot be counted now. */
  protected readonly waits = computed(() => {
    const wish = this.wish();
    return !!wish && (this.live.state() === 'offline' || wish.attempts > 1);
  });
  private voted = false;

  protected readonly several = computed(() => this.poll().kind !== 'single');
  protected readonly closed = computed(() => {
    const { closedAt, closesAt } = this.poll();
    return closedAt !== null || (closesAt !== null && Date.parse(closesAt) <= Date.now());
  });
  protected readonly open = computed(() => this.mayVote() && !this.closed());
  /** How many have voted. */
  protected readonly voters = computed(() => {
    const others = new Set(this.poll().options.flatMap(({ personIds }) => personIds));
    others.delete(this.me());
    return others.size + (this.chosen().length > 0 ? 1 : 0);
  });
  protected readonly options = computed<readonly ShownOption[]>(() => {
    const [me, chosen, voters] = [this.me(), new Set(this.chosen()), this.voters()];
    return this.poll().options.map(({ id, label, personIds }) => {
      const mine = chosen.has(id);
      const votes = personIds.filter((personId) => personId !== me).length + (mine ? 1 : 0);
      const said = this.poll().kind === 'date' ? saidDate(label, this.language()) : label;
      return { id, said, votes, share: voters === 0 ? 0 : Math.round((votes / voters) * 100), mine };
    });
  });
  protected readonly fault = signal('');
  protected readonly closing = signal(false);
  /** Who chose what; fetched when it is asked for, and anew when the votes are others. */
  protected readonly table = signal<PollVotesView | null>(null);
  private fetching = false;
  private outdated = false;
  protected readonly showsTable = signal(false);

  constructor() {
    effect(() => {
      this.newest();
      untracked(() => void (this.showsTable() && this.fetchTable()));
    });
    effect(() => {
      const refused = this.wishes.refusedOf(this.post().id);
      if (refused) untracked(() => this.giveBack(refused));
    });
    inject(Outbox)
      .answers$.pipe(
        filter(({ entry }) => isVoteIn(entry, this.post().id)),
        takeUntilDestroyed(),
      )
      .subscribe(({ answer }) => this.counted(answer as PostView));
  }

  /** Votes for a choice, or takes that back where several can be chosen. */
  protected choose(id: string, wanted: boolean): void {
    const others = this.several() ? this.chosen().filter((other) => other !== id) : [];
    this.vote(wanted ? [...others, id] : others);
  }

  protected withdraw(): void {
    this.vote([]);
  }

  /** Gives it other choices, while nobody has chosen. */
  protected async change(): Promise<void> {
    const { PollChangeDialog } = await import('./poll-change-dialog');
    const changed = await this.dialogs.ask<PostView, PostView>(PollChangeDialog, this.newest());
    if (changed) this.take(changed);
  }

  protected async close(): Promise<void> {
    await this.attempt(this.closing, async () => this.take(await this.client.closePoll(this.post().id)));
  }

  protected async toggleTable(): Promise<void> {
    this.showsTable.update((shown) => !shown);
    if (this.showsTable()) await this.fetchTable();
  }

  /** Who voted so, by name; the others' names follow when they have been fetched. */
  protected namesOf(optionId: string): string {
    const people = this.table()?.options.find((option) => option.optionId === optionId)?.people ?? [];
    return people.map(({ name, organisation }) => this.names.of(name, organisation)).join(', ');
  }

  /** However many vote meanwhile, one request is under way at a time. */
  protected async fetchTable(): Promise<void> {
    this.outdated = true;
    if (this.fetching) return;
    this.fetching = true;
    await this.attempt(null, async () => {
      while (this.outdated) {
        this.outdated = false;
        this.table.set(await this.client.votes(this.post().id));
      }
    });
    this.fetching = false;
  }

  private vote(optionIds: readonly string[]): void {
    this.fault.set('');
    this.voted = true;
    this.wishes.wish(this.post(), optionIds);
  }

  /** What was not counted is said once, and the poll stands as it did. */
  private giveBack(refused: OutboxEntry): void {
    this.fault.set((refused.problem && this.problemText.ofCode(refused.problem.code)) ?? this.problemText.of(undefined));
    this.wishes.acknowledge(refused);
    // By hand: what was refused before it was drawn is no change to draw.
    this.boxes().forEach(({ nativeElement }, place) => (nativeElement.checked = this.options()[place]?.mine ?? false));
  }

  private counted(post: PostView): void {
    this.take(post);
    if (this.voted) this.announcer.announce(this.transloco.translate('discussions.together.poll.counted'), this.group);
    this.voted = false;
  }

  private take(post: PostView): void {
    this.answered.set(post);
  }

  private async attempt(busy: typeof this.closing | null, work: () => Promise<void>): Promise<void> {
    this.fault.set('');
    busy?.set(true);
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.fault.set(this.problemText.of(failure));
    } finally {
      busy?.set(false);
    }
  }
}
