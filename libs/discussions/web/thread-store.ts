import { HttpErrorResponse } from '@angular/common/http';
import { computed, inject, linkedSignal, signal } from '@angular/core';
import {
  type AnyPostView,
  type DiscussionCalls,
  type DiscussionPushes,
  type PostNotice,
  type ThreadJoined,
  type ThreadView,
} from '@hv/discussions/contracts';
import type { RichTextDocument } from '@hv/platform/contracts';
import { Live, Outbox, SessionStore, type OutboxAnswer } from '@hv/platform/web';
import { filter, Subscription } from 'rxjs';
import { DiscussionsClient } from './discussions-client';
import { laneOf, PendingPosts } from './pending-posts';
import { ReadMarks } from './read-marks';
import { linesOf } from './thread-lines';
import { ThreadPosts } from './thread-posts';
import { ThreadPresence } from './thread-presence';
import { ThreadReading } from './thread-reading';

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
  private readonly channel = this.live.channel<DiscussionCalls, DiscussionPushes>();
  private readonly posts: ThreadPosts;
  private readonly view = signal<ThreadView | undefined>(undefined);
  private readonly problem = signal<ThreadTrouble | null>(null);
  private lastTyping = 0;

  /** The reader's id. */
  readonly me = computed(() => this.session.person()?.id ?? '');

  readonly pending: PendingPosts;
  readonly presence = new ThreadPresence();
  readonly reading = new ThreadReading();
  readonly thread = this.view.asReadonly();
  readonly trouble = this.problem.asReadonly();
  /** Whether the end of what is shown is in view: then new posts are added there, else they wait to be asked for. */
  readonly atEnd = signal(true);
  /** How far the shown posts go; it stands still while one reads further up. */
  private readonly revealed;

  /** For whom the reader has written here before. */
  readonly myOrganisation;
  readonly lines;
  /** New posts by others that wait behind a button. */
  readonly waiting;
  readonly hasOlder;
  readonly hasNewer;

  constructor(readonly threadId: string) {
    this.posts = new ThreadPosts(this.client, threadId, (failure) => this.failed(failure));
    this.pending = new PendingPosts(this.outbox, threadId);
    this.hasOlder = this.posts.hasOlder;
    this.hasNewer = this.posts.hasNewer;
    this.revealed = linkedSignal<{ last: number; atEnd: boolean }, number>({
      source: () => ({ last: this.posts.shown().at(-1)?.seq ?? 0, atEnd: this.atEnd() }),
      computation: ({ last, atEnd }, before) => (atEnd || !before || before.value === 0 ? last : before.value),
    });
    this.myOrganisation = computed(() => {
      const own = this.posts.shown().findLast((post) => !post.removed && post.author.id === this.me());
      return own && !own.removed ? own.author.organisation : '';
    });
    this.lines = computed(() => {
      const { posts, edits, removals, formerKeys } = this.pending;
      const shown = this.posts.shown().filter((post) => post.seq <= this.revealed());
      return linesOf(shown, { posts: posts(), edits: edits(), removals: removals(), formerKeys }, this.me());
    });
    this.waiting = computed(() => {
      const behind = this.posts.shown().filter((post) => post.seq > this.revealed());
      return behind.filter((post) => !post.removed && post.author.id !== this.me()).length;
    });
  }

  /** Shows the thread and keeps it live. @returns a function that leaves it */
  open(): () => void {
    const mine = <Push extends { threadId: string }>(push: Push) => push.threadId === this.threadId;
    const { channel } = this;
    const until = new Subscription();
    until.add(
      channel
        .on('post.added')
        .pipe(filter(mine))
        .subscribe((post) => this.receive(post)),
    );
    until.add(
      channel
        .on('post.changed')
        .pipe(filter(mine))
        .subscribe((post) => this.receive(post)),
    );
    until.add(
      channel
        .on('post.removed')
        .pipe(filter(mine))
        .subscribe((post) => this.receive(post)),
    );
    until.add(
      channel
        .on('thread.changed')
        .pipe(filter(({ id }) => id === this.threadId))
        .subscribe((notice) => this.renamed(notice)),
    );
    until.add(
      channel
        .on('presence')
        .pipe(filter(mine))
        .subscribe(({ people }) => this.presence.setReaders(people, this.me())),
    );
    until.add(
      channel
        .on('typing')
        .pipe(filter(mine))
        .subscribe(({ person }) => person.id !== this.me() && this.presence.setTyping(person)),
    );
    until.add(this.marks.marks$.pipe(filter(mine)).subscribe(({ seq }) => this.reading.raise(seq)));
    until.add(
      this.outbox.answers$.pipe(filter(({ entry }) => entry.lane === laneOf(this.threadId))).subscribe((answer) => this.answered(answer)),
    );
    until.add(this.live.connected$.subscribe(() => this.problem() === 'unreachable' && void this.refresh()));
    const leave = this.live.keepJoined<ThreadJoined>({
      join: 'thread.join',
      leave: 'thread.leave',
      call: { threadId: this.threadId },
      joined: (answer) => this.posts.hear(answer),
      refused: () => void this.refresh(),
    });
    this.posts.awake = true;
    void this.refresh();
    return () => {
      this.posts.awake = false;
      until.unsubscribe();
      leave();
      this.presence.clear();
    };
  }

  /** It is likely to be opened: have it ready. */
  prefetch(): void {
    if (!this.view()) void this.refresh();
  }

  /** Fetches what is not here and what has changed, and notes what is new. */
  async refresh(): Promise<void> {
    try {
      const fetching = this.client.thread(this.threadId);
      if (!this.view()) await Promise.all([fetching, this.posts.open()]);
      const thread = await fetching;
      this.posts.hear(thread);
      this.reading.open(thread, this.posts.shown(), this.me());
      const firstNew = this.reading.firstNew();
      if (firstNew !== null) await this.posts.showAround(firstNew);
      this.view.set(thread);
      this.problem.set(null);
    } catch (failure) {
      this.failed(failure);
    }
  }

  /** Starts over: a database was restored, and what is known is void. */
  async reopen(): Promise<void> {
    this.view.set(undefined);
    await this.posts.reopen().catch((failure: unknown) => this.failed(failure));
    await this.refresh();
  }

  /** The one way in for a post, whether pushed, answered or fetched. */
  receive(post: AnyPostView | PostNotice): void {
    if ('partial' in post) return this.posts.hear({ lastSeq: post.seq, lastChange: post.change });
    if (!post.removed) this.presence.stopTyping(post.author.id);
    this.posts.receive(post);
  }

  /** Writes a post: it stands in `lines` when this returns. */
  reply(document: RichTextDocument): void {
    this.atEnd.set(true);
    this.reading.clear();
    this.pending.add(document, this.posts.lastSeq());
  }

  older(): Promise<void> {
    return this.posts.older().catch((failure: unknown) => this.failed(failure));
  }

  newer(): Promise<void> {
    return this.posts.newer().catch((failure: unknown) => this.failed(failure));
  }

  /** Shows the post with a number, if it exists. */
  showAround(seq: number): Promise<void> {
    return this.posts.showAround(seq).catch((failure: unknown) => this.failed(failure));
  }

  /** Shows what waits, and goes to the newest when they are further away than what is here. */
  async reveal(): Promise<void> {
    if (this.hasNewer()) await this.posts.open().catch((failure: unknown) => this.failed(failure));
    this.revealed.set(this.posts.shown().at(-1)?.seq ?? 0);
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

  private renamed({ title, version, lastSeq, lastChange }: { title: string; version: number; lastSeq: number; lastChange: number }): void {
    this.posts.hear({ lastSeq, lastChange });
    this.view.update((thread) => (thread && version > thread.version ? { ...thread, title, version } : thread));
  }

  private answered({ entry, answer }: OutboxAnswer): void {
    const post = answer as AnyPostView | null;
    if (!post) return void this.refresh();
    this.pending.became(entry, post.id);
    this.receive(post);
    this.revealed.update((seq) => Math.max(seq, post.seq));
  }

  private failed(failure: unknown): void {
    if (!(failure instanceof HttpErrorResponse)) throw failure;
    if (failure.status === 404 || failure.status === 403) this.problem.set('missing');
    else if (!this.view()) this.problem.set('unreachable');
  }
}
