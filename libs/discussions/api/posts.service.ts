import { Injectable } from '@nestjs/common';
import {
  type AddPost,
  type AnyPostView,
  discussionProblems,
  type EditPost,
  postAdded,
  postEdited,
  postRemoved,
  type PostSourceView,
} from '@hv/discussions/contracts';
import { AccessBook } from '@hv/networks/api';
import {
  type Actor,
  allow,
  Conflict,
  Database,
  Forbidden,
  type Idempotency,
  LiveServer,
  newId,
  NotFound,
  type Origin,
  type RecordedEvent,
  Stale,
  Unacceptable,
  Unavailable,
  UnitOfWork,
  type Work,
} from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { mayEditPost, mayRemovePost, type Standing } from './discussion.policy';
import { GroupedPosts } from './grouped-posts';
import { isKeyTaken } from './key-taken';
import { slowFor, takeTurn } from './moderation/slow-mode';
import { contentOf, type PostContent } from './post-content';
import { presentPost } from './post.presenter';
import { type AddedPost, addPost, addPostInTurn, editPost, postById, postByKey, type PostInThread, removePost } from './posts.queries';
import { withdrawAnswer } from './steering/withdraw-answer';
import { presentNotice } from './thread.presenter';
import { newPollOf } from './together/new-poll';
import { notePoll } from './together/polls.queries';
import { refersToSomething, ReferencesService } from './writing/references.service';

type By = Origin & { readonly actor: Actor };

/** What a broadcast has in hand right after a write. */
export interface FreshPost {
  readonly post: AnyPostView;
  readonly notice: ReturnType<typeof presentNotice>;
  /** The access version of the space, when it was read with the commit. */
  readonly accessVersion?: number | undefined;
}

/** Adds, edits and removes posts. */
@Injectable()
export class PostsService {
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

  /** @throws NotFound, Forbidden, Unacceptable */
  async add(by: By, threadId: string, { body, poll }: AddPost, idempotency: Idempotency | null): Promise<AnyPostView> {
    const content = poll ? { ...contentOf(body), poll: newPollOf(poll) } : contentOf(body);
    const id = newId();
    const { document, text, html, rendererVersion } = content;
    const values = [
      id,
      threadId,
      by.actor.personId,
      JSON.stringify(document),
      text,
      html,
      rendererVersion,
      idempotency?.key ?? null,
      idempotency?.hash ?? null,
      by.requestId,
    ];
    try {
      const row =
        (await this.store(by, id, threadId, content, values)) ?? (await this.inTurn(by, id, threadId, content, values, idempotency));
      return row ? freshOf(by.actor, id, threadId, content, row).post : await this.refuse(by.actor, threadId);
    } catch (error) {
      if (idempotency && isKeyTaken(error, 'discussions_posts_key')) return this.firstAnswer(by.actor, idempotency);
      throw error;
    }
  }

  /** The document of a post, for editing it. @throws NotFound, Forbidden */
  async source(actor: Actor, postId: string): Promise<PostSourceView> {
    const { post, standing } = await this.find(actor, postId);
    allow(mayEditPost(standing, post), discussionProblems.mayNotEdit);
    if (post.removedAt) throw new Conflict(discussionProblems.postRemoved, 'The post has been removed.');
    return { id: post.id, version: post.version, body: post.document };
  }

  /** @throws NotFound, Forbidden, Stale, Conflict, Unacceptable */
  async edit(by: By, postId: string, { body }: EditPost, expectedVersion: number): Promise<AnyPostView> {
    const { post, standing } = await this.find(by.actor, postId);
    allow(mayEditPost(standing, post), discussionProblems.mayNotEdit);
    if (post.removedAt) throw new Conflict(discussionProblems.postRemoved, 'The post has been removed.');
    const content = contentOf(body);
    const { document, text, html, rendererVersion } = content;
    return this.unitOfWork.run(by, async (work) => {
      const [edited] = await work.statement(editPost, [
        postId,
        post.threadId,
        expectedVersion,
        JSON.stringify(document),
        text,
        html,
        rendererVersion,
        by.actor.personId,
      ]);
      if (!edited) return staleOf(await work.statement(postById, [postId]));
      const changed = { ...post, text, html, ...edited };
      await this.tell(work, postEdited, changed, by.actor);
      await this.references.note(work, { ...changed, byPersonId: by.actor.personId }, content);
      return presentPost(changed);
    });
  }

  /** Removing what is already removed answers its mark again. @throws NotFound, Forbidden, Stale */
  async remove(by: By, postId: string, expectedVersion: number | null): Promise<AnyPostView> {
    const { post, standing } = await this.find(by.actor, postId);
    allow(mayRemovePost(standing, post), discussionProblems.mayNotRemove);
    if (post.removedAt) return presentPost(post);
    return this.unitOfWork.run(by, async (work) => {
      const [removed] = await work.statement(removePost, [postId, post.threadId, expectedVersion]);
      if (!removed) return removedOrStale(await work.statement(postById, [postId]));
      const changed = { ...post, ...removed };
      await this.tell(work, postRemoved, changed, by.actor);
      await withdrawAnswer(work, changed);
      return presentPost(changed);
    });
  }

  /** A post as broadcasts need it when they have nothing in hand; undefined when it is gone. */
  async fresh(postId: string, byPersonId: string | null): Promise<FreshPost | undefined> {
    const [row] = await this.database.run(postById, [postId]);
    return row && freshOfRow(row, byPersonId);
  }

  /** One statement is the whole transaction, unless the post names somebody or shows a picture: that is noted in the same transaction. */
  private async store(
    by: By,
    id: string,
    threadId: string,
    content: PostContent,
    values: readonly unknown[],
  ): Promise<AddedPost | undefined> {
    if (!refersToSomething(content) && !content.poll) {
      const told = (row: AddedPost, version: number | undefined): RecordedEvent =>
        this.added(by.actor, id, threadId, content, row, version);
      return this.grouped.add({ threadId, values, told });
    }
    return this.unitOfWork.run(by, async (work) => {
      const [row] = await work.statement(addPost, values);
      if (row) await this.noteAdded(work, by.actor, id, threadId, content, row);
      return row;
    });
  }

  /** Writes where each waits between two posts. @returns undefined where nobody has to @throws TooMany when it is too soon */
  private async inTurn(
    by: By,
    id: string,
    threadId: string,
    content: PostContent,
    values: readonly unknown[],
    idempotency: Idempotency | null,
  ): Promise<AddedPost | undefined> {
    const { personId } = by.actor;
    const slow = await slowFor(this.database, threadId, personId, idempotency);
    if (!slow) return undefined;
    return this.unitOfWork.run(by, async (work) => {
      // A key used before fails here: what was written once is not too soon.
      const [row] = await work.statement(addPostInTurn, values);
      if (!row) return undefined;
      await takeTurn(work, personId, slow);
      await this.noteAdded(work, by.actor, id, threadId, content, row);
      return row;
    });
  }

  private async noteAdded(work: Work, actor: Actor, id: string, threadId: string, content: PostContent, row: AddedPost): Promise<void> {
    work.recorded.push(this.added(actor, id, threadId, content, row));
    const { spaceId, networkId } = row;
    await this.references.note(work, { id, threadId, spaceId, networkId, byPersonId: actor.personId }, content);
    if (content.poll) await notePoll(work, id, content.poll);
  }

  private added(actor: Actor, id: string, threadId: string, content: PostContent, row: AddedPost, accessVersion?: number): RecordedEvent {
    const { eventId, seq, change, networkId, spaceId } = row;
    const fresh: FreshPost = { ...freshOf(actor, id, threadId, content, row), accessVersion };
    return {
      id: eventId,
      name: postAdded.name,
      actorId: actor.personId,
      networkId,
      spaceId,
      payload: { threadId, postId: id, seq, change },
      fresh,
    };
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

  private async firstAnswer(actor: Actor, { key, hash }: Idempotency): Promise<AnyPostView> {
    const [first] = await this.database.run(postByKey, [actor.personId, key]);
    if (!first?.hash.equals(hash)) throw new Unacceptable(platformProblems.keyReused, 'This Idempotency-Key was used for another request.');
    return presentPost(first);
  }

  private async find(actor: Actor, postId: string): Promise<{ post: PostInThread; standing: Standing }> {
    const post = await this.load(postId);
    const granted = await this.access.to(actor.personId, post.spaceId);
    if (!granted) throw missing();
    return { post, standing: { personId: actor.personId, writes: granted.writes, moderates: granted.moderates } };
  }

  private async load(postId: string): Promise<PostInThread> {
    const [post] = await this.database.run(postById, [postId]);
    if (!post) throw missing();
    return post;
  }

  private async tell(work: Work, type: typeof postEdited, post: PostInThread, actor: Actor): Promise<void> {
    const { id, threadId, seq, change, networkId, spaceId } = post;
    const payload = { threadId, postId: id, seq, change };
    await work.record(type, { object: { kind: 'post', id }, networkId, spaceId }, payload, freshOfRow(post, actor.personId));
  }
}

const missing = (): NotFound => new NotFound(discussionProblems.postNotFound, 'There is no such post.');

function staleOf([current]: readonly PostInThread[]): never {
  throw current ? new Stale(presentPost(current)) : missing();
}

/** Somebody else was quicker: the post is removed, as was asked for, or it has changed. */
const removedOrStale = (rows: readonly PostInThread[]): AnyPostView => (rows[0]?.removedAt ? presentPost(rows[0]) : staleOf(rows));

function freshOf(actor: Actor, id: string, threadId: string, { text, html, poll }: PostContent, row: AddedPost): FreshPost {
  const { seq, change, createdAt, authorName, organisation, spaceId, title, threadVersion } = row;
  const base = { id, threadId, seq, change, authorId: actor.personId, authorName, organisation, html, text, createdAt };
  const post = presentPost({ ...base, editedAt: null, removedAt: null, version: 1, extra: poll ? { poll } : null });
  const notice = {
    id: threadId,
    spaceId,
    title,
    lastSeq: seq,
    lastChange: change,
    lastPostAt: createdAt,
    version: threadVersion,
    byPersonId: actor.personId,
  };
  return { post, notice: presentNotice(notice) };
}

/** What a broadcast needs of a post that was read with its thread. */
export function freshOfRow(row: PostInThread, byPersonId: string | null): FreshPost {
  const { threadId: id, spaceId, title, lastSeq, change: lastChange, lastPostAt, threadVersion: version } = row;
  return { post: presentPost(row), notice: presentNotice({ id, spaceId, title, lastSeq, lastChange, lastPostAt, version, byPersonId }) };
}
