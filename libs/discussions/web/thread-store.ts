import { HttpErrorResponse } from '@angular/common/http';
import { computed, inject, linkedSignal, signal } from '@angular/core';
import {
  type AnyPostView,
  type DiscussionCalls,
  type DiscussionPushes,
  type NewPoll,
  type PostNotice,
  type ThreadJoined,
  type ThreadNotice,
  type ThreadView,
} from '@hv/discussions/contracts';
import { pageLimits, type RichTextDocument } from '@hv/platform/contracts';
import { Live, Outbox, SessionStore, type OutboxAnswer } from '@hv/platform/web';
import { filter } from 'rxjs';
import { DiscussionsClient } from './discussions-client';
import { laneOf, PendingPosts } from './pending-posts';
import { ReadMarks } from './read-marks';
import { linesOf } from './thread-lines';
import { afterTold, hearThread } from './thread-live';
import { ThreadAbout } from './thread-about';
import { ThreadCopies } from './thread-copies';
import { ThreadPosts } from './thread-posts';
import { ThreadPresence } from './thread-presence';
import type { PartSide } from './thread-part';
import { ThreadReading } from './thread-reading';
import { ThreadShown } from './thread-shown';

/** A typing notice is sent at most this often, ms. */
const typingEveryMs = 3_000;

/** `missing`: there is no such thread, or not for this reader. `unreachable`: it could not be fetched, and nothing is here yet. */
export type ThreadTrouble = 'missing' | 'unreachable';

/** One thread as its reader sees it, kept after it is left so that coming back is instant. Create in an injection context. */
export class ThreadStore {
  private readonly client = inject(DiscussionsClient);
  private readonly live = inject(Live);
  private readonly marks = inject(ReadMarks);
  private readonly outbox = inject(Outbox);
  private readonly session = inject(SessionStore);
  private readonly copies = inject(ThreadCopies);
  private readonly channel = this.live.channel<DiscussionCalls, DiscussionPushes>();
  private readonly all: ThreadPosts;
  private readonly view = signal<ThreadView | undefined>(undefined);
  private readonly problem = signal<ThreadTrouble | null>(null);
  private lastTyping = 0;

  /** The reader's id. */
  readonly me = computed(() => this.session.person()?.id ?? '');

  readonly pending: PendingPosts;
  readonly about: ThreadAbout;
  readonly presence = new ThreadPresence();
  readonly reading = new ThreadReading();
  readonly thread = this.view.asReadonly();
  readonly trouble = this.problem.asReadonly();
  private readonly copied = signal<number | null>(null);
  /** When what is shown was kept in this browser, ms; null when it is from the server. */
  readonly copiedAt = this.copied.asReadonly();
  /** All posts at hand, ascending and without a hole: more than are shown. */
  readonly posts;
  /** What of it stands in the page. */
  readonly shown: ThreadShown;
  /** Whether the end of what is shown is in view: then new posts are added there, else they wait to be asked for. */
  readonly atEnd;
  /** Where one was when one left: the post on top, and how far below the top of the view it stood, px. */
  place: { readonly seq: number; readonly top: number } | null = null;

  /** The number of the last post there is. */
  readonly lastSeq;
  /** For whom the reader has written here before. */
  readonly myOrganisation;
  readonly lines;
  /** New posts by others that wait behind a button. */
  readonly waiting;
  readonly hasOlder;
  readonly hasNewer;

  constructor(readonly threadId: string) {
    const { client } = this;
    const changes = async (id: string, after: number): ReturnType<DiscussionsClient['changes']> => {
      const found = await client.changes(id, after);
      this.told(found);
      return found;
    };
    this.all = new ThreadPosts({ posts: (id, query) => client.posts(id, query), changes }, threadId, (failure) => this.failed(failure));
    this.pending = new PendingPosts(this.outbox, threadId);
    this.about = new ThreadAbout(threadId);
    this.lastSeq = this.all.lastSeq;
    this.posts = this.all.shown;
    this.shown = new ThreadShown(this.all, this.me);
    this.atEnd = this.shown.atEnd;
    this.hasOlder = this.shown.hasOlder;
    this.hasNewer = this.shown.hasNewer;
    this.waiting = this.shown.waiting;
    this.myOrganisation = linkedSignal<string, string>({
      source: () => {
        const own = this.all.shown().findLast((post) => !post.removed && post.author.id === this.me());
        return own && !own.removed ? own.author.organisation : '';
      },
      computation: (organisation, before) => organisation || (before?.value ?? ''),
    }).asReadonly();
    this.lines = computed(() => {
      const { posts, edits, removals, formerKeys } = this.pending;
      // What one has just written stands at the end of the thread, and nowhere else.
      const unsent = this.shown.goesToEnd() ? posts() : [];
      return linesOf(this.shown.posts(), { posts: unsent, edits: edits(), removals: removals(), formerKeys }, this.me());
    });
  }

  /** Shows the thread and keeps it live. @param goal the number of a post to begin at; null to begin where one left off @returns a function that leaves it */
  open(goal: number | null = null): () => void {
    const until = hearThread(this.channel, this.threadId, {
      post: (post) => this.receive(post),
      changed: (notice) => this.renamed(notice),
      presence: ({ people, total }) => this.presence.setReaders(people, this.me(), total),
      typing: ({ person }) => person.id !== this.me() && this.presence.setTyping(person),
    });
    until.add(this.marks.marks$.pipe(filter(({ threadId }) => threadId === this.threadId)).subscribe(({ seq }) => this.reading.raise(seq)));
    until.add(
      this.outbox.answers$.pipe(filter(({ entry }) => entry.lane === laneOf(this.threadId))).subscribe((answer) => this.answered(answer)),
    );
    until.add(this.live.connected$.subscribe(() => (this.problem() === 'unreachable' || this.copied() !== null) && void this.refresh()));
    const leave = this.live.keepJoined<ThreadJoined>({
      join: 'thread.join',
      leave: 'thread.leave',
      call: { threadId: this.threadId },
      joined: (answer) => this.all.hear(answer),
      refused: () => void this.refresh(),
    });
    this.all.awake = true;
    // Coming back, a few posts are there at once, and the others follow.
    if (this.view()) this.shown.begin(goal ?? this.reading.firstNew());
    void this.refresh(goal);
    return () => {
      this.all.awake = false;
      until.unsubscribe();
      leave();
      this.presence.clear();
    };
  }

  /** It is likely to be opened: have it ready. */
  prefetch(): void {
    if (!this.view()) void this.refresh();
  }

  /** Fetches what is not here and what has changed, and notes what is new. @param goal the number of a post to begin at */
  async refresh(goal: number | null = null): Promise<void> {
    try {
      const isNew = !this.view();
      const fetching = this.client.thread(this.threadId);
      if (isNew && goal === null) await Promise.all([fetching, this.all.open()]);
      const thread = await fetching;
      if (isNew && goal !== null) await this.all.openAround(goal, thread);
      this.all.hear(thread);
      this.reading.open(thread, this.all.hasNewer() ? [] : this.all.shown(), this.me());
      // Whoever has written has read what stood there, whether or not it has been sent: they find it at the end.
      if (this.pending.posts().length > 0) this.reading.clear();
      if (isNew) {
        const seq = goal ?? this.reading.firstNew();
        if (seq !== null) await this.all.showAround(seq);
        this.shown.begin(seq);
      }
      this.view.set(thread);
      this.problem.set(null);
      this.copied.set(null);
    } catch (failure) {
      this.failed(failure);
      if (this.problem() === 'unreachable') await this.takeCopy(goal);
    }
  }

  /** Starts over: a database was restored, and what is known is void. */
  async reopen(): Promise<void> {
    this.view.set(undefined);
    await this.all.reopen().catch((failure: unknown) => this.failed(failure));
    await this.refresh();
  }

  /** The one way in for a post, whether pushed, answered or fetched. */
  receive(post: AnyPostView | PostNotice): void {
    // What one wrote here may stand in another thread by now.
    if (post.threadId !== this.threadId) return;
    if ('partial' in post) return this.all.hear({ lastSeq: post.seq, lastChange: post.change });
    if (!post.removed) this.presence.stopTyping(post.author.id);
    this.all.receive(post);
  }

  /** Writes a post: it stands in `lines` when this returns. */
  reply(document: RichTextDocument, poll?: NewPoll | null): void {
    this.atEnd.set(true);
    this.reading.clear();
    if (this.hasNewer()) void this.reveal();
    this.pending.add(document, this.all.lastSeq(), poll);
  }

  /** Shows a page of older posts. */
  async older(count: number = pageLimits.default): Promise<void> {
    if (this.shown.wants('older')) await this.reach('older');
    this.shown.grow('older', count);
  }

  /** Shows a page of newer posts. */
  async newer(count: number = pageLimits.default): Promise<void> {
    if (this.shown.wants('newer')) await this.reach('newer');
    this.shown.grow('newer', count);
  }

  /** Fetches posts beside those that are here; shows nothing more. */
  reach(side: PartSide): Promise<void> {
    return this.all[side]().catch((failure: unknown) => this.failed(failure));
  }

  /** Shows the post with a number, if it exists. */
  async showAround(seq: number): Promise<void> {
    await this.all.showAround(seq).catch((failure: unknown) => this.failed(failure));
    const { from, to } = this.all.range();
    if (seq >= from && seq <= to) this.shown.beginAround(seq);
  }

  /** Shows what waits, and goes to the newest when they are further away than what is here. */
  async reveal(): Promise<void> {
    const far = this.hasNewer();
    if (this.all.hasNewer()) await this.all.open().catch((failure: unknown) => this.failed(failure));
    this.shown.reveal(this.all.range().to);
    if (far) this.shown.beginAtEnd();
  }

  /** A post has been in view. */
  seen(seq: number): void {
    if (this.reading.raise(seq)) void this.marks.raise(this.threadId, seq);
  }

  /** Something is being written here. */
  typing(): void {
    if (Date.now() - this.lastTyping < typingEveryMs) return;
    this.lastTyping = Date.now();
    void this.channel.ask('typing', { threadId: this.threadId });
  }

  async rename(title: string): Promise<void> {
    const thread = this.view();
    if (thread) this.view.set(await this.client.rename(thread, title));
  }

  /** The thread as the server has just answered it. */
  take(thread: ThreadView): void {
    this.all.hear(thread);
    this.view.set(thread);
  }

  /** Shows what this browser has kept, until the server can be reached. */
  private async takeCopy(goal: number | null): Promise<void> {
    const copy = await this.copies.read(this.threadId);
    if (!copy || this.view()) return;
    const { thread, posts } = copy.body;
    this.all.take(posts, thread);
    this.shown.begin(goal);
    this.copied.set(copy.at);
    this.view.set(thread);
    this.problem.set(null);
  }

  private renamed(notice: ThreadNotice): void {
    this.all.hear(notice);
    const { spaceId, byPersonId, lastChange } = notice;
    // What one did on another device may be about oneself alone, and what one may do depends on where the thread stands and how.
    const known = this.view();
    const mine = byPersonId === this.me() || spaceId !== known?.spaceId || notice.state?.closed !== known.closed;
    if (known && notice.state && lastChange > known.lastChange && mine) void this.look();
    else this.told(notice);
  }

  private told(told: Parameters<typeof afterTold>[1]): void {
    this.view.update((thread) => thread && afterTold(thread, told));
  }

  /** Reads the thread's own view again, and nothing of its posts. */
  private async look(): Promise<void> {
    try {
      this.take(await this.client.thread(this.threadId));
    } catch (failure) {
      this.failed(failure);
    }
  }

  private answered({ entry, answer }: OutboxAnswer): void {
    const post = answer as AnyPostView | null;
    if (!post) return void this.refresh();
    this.pending.became(entry, post.id);
    this.receive(post);
    this.shown.reveal(post.seq);
  }

  private failed(failure: unknown): void {
    if (!(failure instanceof HttpErrorResponse)) throw failure;
    if (failure.status === 404 || failure.status === 403) {
      this.problem.set('missing');
      void this.copies.forget(this.threadId);
    }
    if (!this.view() && !this.problem()) this.problem.set('unreachable');
  }
}
