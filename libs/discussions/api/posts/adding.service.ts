import { Injectable } from '@nestjs/common';
import { type AddPost, type AnyPostView, discussionProblems, postAdded } from '@hv/discussions/contracts';
import { AccessBook } from '@hv/networks/api';
import {
  type Actor,
  Conflict,
  Database,
  Forbidden,
  type Idempotency,
  LiveServer,
  newId,
  NotFound,
  type Origin,
  type RecordedEvent,
  Unavailable,
  UnitOfWork,
  type Work,
} from '@hv/platform/api';
import type { FreshPost } from './fresh-posts';
import { GroupedPosts } from './grouped-posts';
import { isKeyTaken, ofSameRequest } from '../key-taken';
import { slowFor, takeTurn } from '../moderation/slow-mode';
import { contentOf, type PostContent } from './post-content';
import { presentPost } from './post.presenter';
import { type AddedPost, addPost, addPostInTurn, postByKey } from './posts.queries';
import { presentNotice } from '../threads/thread.presenter';
import { newPollOf } from '../together/new-poll';
import { notePoll } from '../together/polls.queries';
import { refersToSomething, ReferencesService } from '../writing/references.service';

type By = Origin & { readonly actor: Actor };

/** A post on its way into its thread. */
interface NewPost {
  readonly id: string;
  readonly threadId: string;
  readonly by: By;
  readonly content: PostContent;
  readonly idempotency: Idempotency | null;
}

/** Adds posts to threads. */
@Injectable()
export class AddingService {
  private readonly grouped: GroupedPosts;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly access: AccessBook,
    private readonly references: ReferencesService,
    live: LiveServer,
  ) {
    this.grouped = new GroupedPosts(unitOfWork, (id) => live.isHeard({ kind: 'thread', id }));
  }

  /**
   * @param idempotency the same key again gives the first answer
   * @throws NotFound, Forbidden, Conflict when the thread was merged, Unacceptable, TooMany in a slow space, Unavailable when it was just moved
   */
  async add(by: By, threadId: string, { body, poll }: AddPost, idempotency: Idempotency | null): Promise<AnyPostView> {
    const content = poll ? { ...contentOf(body), poll: newPollOf(poll) } : contentOf(body);
    const post: NewPost = { id: newId(), threadId, by, content, idempotency };
    const values = valuesOf(post);
    try {
      const row = (await this.store(post, values)) ?? (await this.inTurn(post, values));
      return row ? freshOf(post, row).post : await this.refuse(by.actor, threadId);
    } catch (error) {
      if (idempotency && isKeyTaken(error, 'discussions_posts_key')) return this.firstAnswer(by.actor, idempotency);
      throw error;
    }
  }

  /** One statement is the whole transaction, unless the post names somebody or shows a picture: that is noted in the same transaction. */
  private async store(post: NewPost, values: readonly unknown[]): Promise<AddedPost | undefined> {
    const { by, threadId, content } = post;
    if (!refersToSomething(content) && !content.poll)
      return this.grouped.add({ threadId, values, told: (row, version) => addedOf(post, row, version) });
    return this.unitOfWork.run(by, async (work) => {
      const [row] = await work.statement(addPost, values);
      if (row) await this.note(work, post, row);
      return row;
    });
  }

  /** Writes where each waits between two posts. @returns undefined where nobody has to @throws TooMany when it is too soon */
  private async inTurn(post: NewPost, values: readonly unknown[]): Promise<AddedPost | undefined> {
    const { by, threadId, idempotency } = post;
    const { personId } = by.actor;
    const slow = await slowFor(this.database, threadId, personId, idempotency);
    if (!slow) return undefined;
    return this.unitOfWork.run(by, async (work) => {
      // A key used before fails here: what was written once is not too soon.
      const [row] = await work.statement(addPostInTurn, values);
      if (!row) return undefined;
      await takeTurn(work, personId, slow);
      await this.note(work, post, row);
      return row;
    });
  }

  private async note(work: Work, post: NewPost, row: AddedPost): Promise<void> {
    const { id, threadId, by, content } = post;
    const { spaceId, networkId } = row;
    work.recorded.push(addedOf(post, row));
    await this.references.note(work, { id, threadId, spaceId, networkId, byPersonId: by.actor.personId }, content);
    if (content.poll) await notePoll(work, id, content.poll);
  }

  private async refuse(actor: Actor, threadId: string): Promise<never> {
    const [thread] = await this.database.query<{ space_id: string; closed: boolean; merged: boolean }>(
      'SELECT space_id, closed_at IS NOT NULL AS closed, merged_into IS NOT NULL AS merged FROM discussions_threads WHERE id = $1',
      [threadId],
    );
    const granted = thread && (await this.access.to(actor.personId, thread.space_id));
    if (!granted) throw new NotFound(discussionProblems.threadNotFound, 'There is no such thread.');
    if (!granted.writes) throw new Forbidden(discussionProblems.mayNotWrite);
    if (thread.merged) throw new Conflict(discussionProblems.threadMerged, 'It became part of another thread.');
    if (thread.closed && !granted.moderates) throw new Forbidden(discussionProblems.threadClosed);
    // It was moved or opened while this was on its way: tried again, it goes through.
    throw new Unavailable();
  }

  private async firstAnswer(actor: Actor, idempotency: Idempotency): Promise<AnyPostView> {
    const [first] = await this.database.run(postByKey, [actor.personId, idempotency.key]);
    return presentPost(ofSameRequest(first, idempotency));
  }
}

/** As `addPost` takes them. */
function valuesOf({ id, threadId, by, content, idempotency }: NewPost): readonly unknown[] {
  const { document, text, html, rendererVersion } = content;
  const key = [idempotency?.key ?? null, idempotency?.hash ?? null];
  return [id, threadId, by.actor.personId, JSON.stringify(document), text, html, rendererVersion, ...key, by.requestId];
}

function addedOf(post: NewPost, row: AddedPost, accessVersion?: number): RecordedEvent {
  const { id: postId, threadId, by } = post;
  const { eventId, seq, change, networkId, spaceId } = row;
  const fresh: FreshPost = { ...freshOf(post, row), accessVersion };
  const payload = { threadId, postId, seq, change };
  return { id: eventId, name: postAdded.name, actorId: by.actor.personId, networkId, spaceId, payload, fresh };
}

function freshOf({ id, threadId, by, content }: NewPost, row: AddedPost): FreshPost {
  const { seq, change, createdAt, authorName, organisation, spaceId, title, threadVersion } = row;
  const { text, html, poll } = content;
  const { personId } = by.actor;
  const base = { id, threadId, seq, change, authorId: personId, authorName, organisation, html, text, createdAt };
  const post = presentPost({ ...base, editedAt: null, removedAt: null, version: 1, extra: poll ? { poll } : null });
  const place = { id: threadId, spaceId, title, version: threadVersion };
  return { post, notice: presentNotice({ ...place, lastSeq: seq, lastChange: change, lastPostAt: createdAt, byPersonId: personId }) };
}
