import { computed, inject, Service } from '@angular/core';
import { type BookmarkView, discussionProblems, type SavePost } from '@hv/discussions/contracts';
import { Outbox, type OutboxAnswer, type OutboxEntry } from '@hv/platform/web';
import { filter, type Observable } from 'rxjs';
import { danishMoment } from '../later/danish-time';
import { bookmarkPath } from '../posts/posts-client';

const kindInOutbox = 'discussions.bookmark';

/** The post that is saved, as far as it is shown where one finds it again. */
export type SavedPost = Pick<BookmarkView, 'postId' | 'threadId' | 'spaceId' | 'seq' | 'title' | 'author' | 'excerpt'>;

/** How a post is to be saved; `saved` is null when it is not to be any more. */
export interface BookmarkWish {
  readonly saved: BookmarkView | null;
  readonly attempts: number;
}

/** What the reader wants to have saved and the server does not know yet. The last wish wins, also after the tab was closed. */
@Service()
export class BookmarkWishes {
  private readonly outbox = inject(Outbox);
  private readonly entries = computed(() => this.outbox.entries().filter(({ kind }) => kind === kindInOutbox));
  private readonly waiting = computed(
    () =>
      new Map(
        this.entries()
          .filter(({ state }) => state === 'waiting')
          .map((entry) => [postOf(entry), { saved: savedIn(entry), attempts: entry.attempts }] as const),
      ) as ReadonlyMap<string, BookmarkWish>,
  );
  /** What the server took, each with how the post is saved now. */
  readonly answers$: Observable<OutboxAnswer> = this.outbox.answers$.pipe(filter(({ entry }) => entry.kind === kindInOutbox));
  /** What could not be saved, until it is acknowledged. */
  readonly refused = computed(() => this.entries().filter(({ state }) => state !== 'waiting'));
  /** What is to be saved, the last wished first. */
  readonly saving = computed(() => [...this.waiting().values()].flatMap(({ saved }) => saved ?? []).reverse());

  /** Undefined when it stands as the server has it. */
  of(postId: string): BookmarkWish | undefined {
    return this.waiting().get(postId);
  }

  /** Wishes it from now on; shown when this returns. What was wished before and not sent is not sent any more. */
  save(post: SavedPost, request: SavePost): void {
    const { postId, threadId, spaceId, seq, title, author, excerpt } = post;
    const writer: OutboxEntry['about'] = author ? { authorId: author.id, authorName: author.name, organisation: author.organisation } : {};
    this.replace(postId, { method: 'PUT', body: request, about: { postId, threadId, spaceId, seq, title, excerpt, ...writer } });
  }

  forget(postId: string): void {
    this.replace(postId, { method: 'DELETE', about: { postId }, doneCodes: [discussionProblems.postNotFound] });
  }

  /** The reader was told why it was not saved. */
  acknowledge({ id }: OutboxEntry): void {
    this.outbox.discard(id);
  }

  private replace(postId: string, wish: Pick<OutboxEntry, 'method' | 'about'> & Partial<Pick<OutboxEntry, 'body' | 'doneCodes'>>): void {
    for (const entry of this.entries())
      if (postOf(entry) === postId && (entry.attempts === 0 || entry.state !== 'waiting')) this.outbox.discard(entry.id);
    this.outbox.add({ kind: kindInOutbox, lane: `bookmark:${postId}`, path: bookmarkPath(postId), ...wish });
  }
}

/** The post that an entry is about. */
export const postOf = ({ about }: OutboxEntry): string => String(about['postId']);

/** A post as it is saved once the entry has arrived. */
function savedIn({ method, body, about, madeAt }: OutboxEntry): BookmarkView | null {
  if (method === 'DELETE') return null;
  const { note, remindAt } = body as SavePost;
  const text = (name: string): string => String(about[name] ?? '');
  return {
    postId: text('postId'),
    threadId: text('threadId'),
    spaceId: text('spaceId'),
    seq: Number(about['seq']),
    title: text('title'),
    author: about['authorId'] ? { id: text('authorId'), name: text('authorName'), organisation: text('organisation') } : null,
    excerpt: text('excerpt'),
    note: note ?? null,
    remindAt: remindAt ? danishMoment(remindAt).toISOString() : null,
    remindedAt: null,
    savedAt: new Date(madeAt).toISOString(),
  };
}
