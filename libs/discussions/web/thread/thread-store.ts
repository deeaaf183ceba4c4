import { computed, inject } from '@angular/core';
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
import type { RichTextDocument } from '@hv/platform/contracts';
import { Live, Outbox, SessionStore, type OutboxAnswer } from '@hv/platform/web';
import { filter } from 'rxjs';
import { DiscussionsClient } from './discussions-client';
import { myOrganisationIn } from './my-organisation';
import { laneOf, PendingPosts } from './pending-posts';
import { ReadMarks } from '../reading/read-marks';
import { linesOf } from './thread-lines';
import { hearThread } from './thread-live';
import { ThreadAbout } from './thread-about';
import { ThreadKnown } from './thread-known';
import { ThreadPosts } from './thread-posts';
import { ThreadPresence } from './thread-presence';
import { ThreadReading } from '../reading/thread-reading';
import { ThreadShown } from './thread-shown';
import { ThreadWalk } from '../reading/thread-walk';

/** A typing notice is sent at most this often, ms. */
const typingEveryMs = 3_000;

/** One thread as its reader sees it, kept after it is left so that coming back is instant. Create in an injection context. */
export class ThreadStore {
  private readonly client = inject(DiscussionsClient);
  private readonly live = inject(Live);
  private readonly marks = inject(ReadMarks);
  private readonly outbox = inject(Outbox);
  private readonly session = inject(SessionStore);
  private readonly channel = this.live.channel<DiscussionCalls, DiscussionPushes>();
  private readonly all: ThreadPosts;
  private readonly known: ThreadKnown;
  private lastTyping = 0;

  /** The reader's id. */
  readonly me = computed(() => this.session.person()?.id ?? '');

  readonly pending: PendingPosts;
  readonly about: ThreadAbout;
  readonly presence = new ThreadPresence();
  readonly reading = new ThreadReading();
  readonly thread;
  readonly trouble;
  readonly failure;
  /** When what is shown was kept in this browser, ms; null when it is from the server. */
  readonly copiedAt;
  /** All posts at hand, ascending and without a hole: more than are shown. */
  readonly posts;
  /** What of it stands in the page. */
  readonly shown: ThreadShown;
  /** The ways about in it. */
  readonly walk: ThreadWalk;
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
    const failed = (failure: unknown): void => this.known.failed(failure);
    this.known = new ThreadKnown(threadId);
    this.thread = this.known.thread;
    this.trouble = this.known.trouble;
    this.failure = this.known.failure;
    this.copiedAt = this.known.copiedAt;
    const changes = async (id: string, after: number): ReturnType<DiscussionsClient['changes']> => {
      const found = await client.changes(id, after);
      this.known.told(found);
      return found;
    };
    this.all = new ThreadPosts({ posts: (id, query) => client.posts(id, query), changes }, threadId, failed);
    this.pending = new PendingPosts(this.outbox, threadId);
    this.about = new ThreadAbout(threadId);
    this.lastSeq = this.all.lastSeq;
    this.posts = this.all.shown;
    this.shown = new ThreadShown(this.all, this.me);
    this.walk = new ThreadWalk(this.all, this.shown, failed);
    this.atEnd = this.shown.atEnd;
    this.hasOlder = this.shown.hasOlder;
    this.hasNewer = this.shown.hasNewer;
    this.waiting = this.shown.waiting;
    this.myOrganisation = myOrganisationIn(this.all.shown, this.me);
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
    until.add(this.live.connected$.subscribe(() => (this.trouble() === 'failed' || this.copiedAt() !== null) && void this.refresh()));
    const leave = this.live.keepJoined<ThreadJoined>({
      join: 'thread.join',
      leave: 'thread.leave',
      call: { threadId: this.threadId },
      joined: (answer) => this.all.hear(answer),
      refused: () => void this.refresh(),
    });
    this.all.awake = true;
    // Coming back, a few posts are there at once, and the others follow.
    if (this.thread()) this.shown.begin(goal ?? this.reading.firstNew());
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
    if (!this.thread()) void this.refresh();
  }

  /** Fetches what is not here and what has changed, and notes what is new. @param goal the number of a post to begin at */
  async refresh(goal: number | null = null): Promise<void> {
    try {
      const isNew = !this.thread();
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
      this.known.fetched(thread);
    } catch (failure) {
      this.known.failed(failure);
      if (this.trouble() === 'failed' && this.failure()?.mayPass) await this.takeCopy(goal);
    }
  }

  /** Starts over: a database was restored, and what is known is void. */
  async reopen(): Promise<void> {
    this.known.forget();
    await this.all.reopen().catch((failure: unknown) => this.known.failed(failure));
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
    if (this.hasNewer()) void this.walk.reveal();
    this.pending.add(document, this.all.lastSeq(), poll);
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
    const thread = this.thread();
    if (thread) this.known.take(await this.client.rename(thread, title));
  }

  /** The thread as the server has just answered it. */
  take(thread: ThreadView): void {
    this.all.hear(thread);
    this.known.take(thread);
  }

  /** Shows what this browser has kept, until the server can be reached. */
  private takeCopy(goal: number | null): Promise<void> {
    return this.known.takeCopy(({ thread, posts }) => {
      this.all.take(posts, thread);
      this.shown.begin(goal);
    });
  }

  private renamed(notice: ThreadNotice): void {
    this.all.hear(notice);
    if (this.known.mustLook(notice, this.me())) void this.look();
    else this.known.told(notice);
  }

  /** Reads the thread's own view again, and nothing of its posts. */
  private async look(): Promise<void> {
    try {
      this.take(await this.client.thread(this.threadId));
    } catch (failure) {
      this.known.failed(failure);
    }
  }

  private answered({ entry, answer }: OutboxAnswer): void {
    const post = answer as AnyPostView | null;
    if (!post) return void this.refresh();
    this.pending.became(entry, post.id);
    this.receive(post);
    this.shown.reveal(post.seq);
  }
}
