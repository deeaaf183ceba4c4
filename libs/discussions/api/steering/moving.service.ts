import { Injectable } from '@nestjs/common';
import {
  discussionLimits,
  discussionProblems,
  type MergeThread,
  type MoveThread,
  type PostPlaceView,
  postsArrived,
  postsLeft,
  type SplitThread,
  threadLeftSpace,
  threadMoved,
  type ThreadView,
} from '@hv/discussions/contracts';
import { AccessBook } from '@hv/networks/api';
import {
  type Actor,
  allow,
  Conflict,
  Database,
  type Idempotency,
  newId,
  NotFound,
  type Origin,
  Stale,
  Unacceptable,
  UnitOfWork,
  type Work,
} from '@hv/platform/api';
import { mayModerate } from '../discussion.policy';
import { isKeyTaken, ofSameRequest } from '../key-taken';
import { refuseBound } from '../subjects/stays-with-subject';
import { titleOf } from '../threads/thread-title';
import { ThreadsService } from '../threads/threads.service';
import { type HeldThread, holdThreads, spaceOf } from './held-threads';
import {
  carryReading,
  claimKey,
  endMerged,
  moveByKey,
  movePosts,
  moveThread,
  postPlace,
  splitThread,
  standingPosts,
  takePlacesBack,
} from './moving.queries';
import { refuseMerged, told } from './thread-state.service';
import { keepBeforeMerge } from './unmerging.queries';

type By = Origin & { readonly actor: Actor };

/** When and with what a doing was asked for. */
export interface Asked {
  readonly key: Idempotency | null;
  /** The version of the thread that it rests on, when the client says one. */
  readonly version: number | null;
}

/** Where posts go. */
type Place = Pick<HeldThread, 'id' | 'spaceId' | 'networkId' | 'lastSeq' | 'lastChange'>;

/**
 * Splits, merges and moves threads, within a network and by whoever moderates both ends. Each is one transaction that holds its threads in
 * the order of their ids, and each is done once for a key.
 */
@Injectable()
export class MovingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly access: AccessBook,
    private readonly threads: ThreadsService,
  ) {}

  /** Makes a thread of its own of some posts. @returns the new thread @throws NotFound, Forbidden, Conflict, Stale, Unacceptable */
  async split(by: By, threadId: string, { postIds, title, spaceId }: SplitThread, asked: Asked): Promise<ThreadView> {
    const heading = titleOf(title);
    const ids = [...new Set(postIds.map((id) => id.toLowerCase()))];
    const newThreadId = newId();
    return this.once(by, [threadId], newThreadId, asked, async (work, [from]) => {
      const target = await destination(work, by, from!, spaceId ?? from!.spaceId);
      const [begun] = await work.statement(splitThread, [newThreadId, target, heading, threadId, ids]);
      const to = { id: newThreadId, spaceId: target, networkId: from!.networkId, lastSeq: 0, lastChange: 0 };
      const posts = begun ? await transfer(work, from!, to, ids) : 0;
      if (posts !== ids.length) throw new Conflict(discussionProblems.postsNotThere, 'Some of the posts are not in the thread any more.');
      const [left] = await work.statement(standingPosts, [threadId, 1]);
      if (left!.posts === 0) throw new Conflict(discussionProblems.nothingLeft, 'A thread keeps at least one post.');
      await told(work, from!, 'split', { otherThreadId: newThreadId });
      await told(work, to, 'split-off', { otherThreadId: threadId });
    });
  }

  /**
   * Puts all posts of a thread at the end of another; those that once came from there take their old places again. The emptied thread only
   * says where its posts are. @returns the other thread @throws NotFound, Forbidden, Conflict, Stale, Unacceptable
   */
  async merge(by: By, threadId: string, { intoThreadId }: MergeThread, asked: Asked): Promise<ThreadView> {
    const intoId = intoThreadId.toLowerCase();
    if (intoId === threadId) throw new Conflict(discussionProblems.threadMerged, 'It is the same thread.');
    return this.once(by, [threadId, intoId], intoId, asked, async (work, [from, into]) => {
      allow(mayModerate(into!.standing), discussionProblems.mayNotModerate);
      refuseMerged(into!);
      refuseBound(from!);
      if (into!.networkId !== from!.networkId) throw otherNetwork();
      const [standing] = await work.statement(standingPosts, [threadId, discussionLimits.mergePosts + 1]);
      if (standing!.posts > discussionLimits.mergePosts)
        throw new Conflict(discussionProblems.tooManyPosts, 'It has more posts than are moved at once.');
      await work.statement(keepBeforeMerge, [threadId]);
      if (standing!.posts > 0) await transfer(work, from!, into!, null);
      await work.statement(endMerged, [threadId, intoId]);
      await told(work, from!, 'merged', { otherThreadId: intoId });
      await told(work, into!, 'merged', { otherThreadId: threadId });
    });
  }

  /** Puts a thread into another space; where it stands already nothing changes. @throws NotFound, Forbidden, Conflict, Stale, Unacceptable */
  async move(by: By, threadId: string, { spaceId }: MoveThread, asked: Asked): Promise<ThreadView> {
    const toSpaceId = spaceId.toLowerCase();
    try {
      return await this.once(by, [threadId], threadId, asked, async (work, [thread]) => {
        await destination(work, by, thread!, toSpaceId);
        if (toSpaceId === thread!.spaceId) return;
        refuseBound(thread!);
        await work.statement(moveThread, [threadId, toSpaceId]);
        const moved = { ...thread!, spaceId: toSpaceId };
        const scope = { object: { kind: 'thread', id: threadId }, networkId: thread!.networkId, spaceId: toSpaceId };
        await work.record(threadMoved, scope, { threadId, fromSpaceId: thread!.spaceId, toSpaceId });
        await told(work, moved, 'moved');
        await work.record(threadLeftSpace, { ...scope, spaceId: thread!.spaceId }, { threadId, toSpaceId });
      });
    } catch (error) {
      if (isKeyTaken(error, 'discussions_threads_note'))
        throw new Conflict(discussionProblems.subjectTaken, 'There is such a thread already.');
      throw error;
    }
  }

  /** Where a post stands now, for whoever sees it. @throws NotFound */
  async place(actor: Actor, postId: string): Promise<PostPlaceView> {
    const [place] = await this.database.run(postPlace, [postId]);
    if (!place || !(await this.access.to(actor.personId, place.spaceId)))
      throw new NotFound(discussionProblems.postNotFound, 'There is no such post.');
    return place;
  }

  /**
   * Does something once, to a thread that the person moderates.
   * @param held the thread, and others that are held with it @param answerId the thread that is answered
   */
  private async once(
    by: By,
    held: readonly [string, ...string[]],
    answerId: string,
    { key, version }: Asked,
    doing: (work: Work, threads: HeldThread[]) => Promise<void>,
  ): Promise<ThreadView> {
    const { personId } = by.actor;
    try {
      await this.unitOfWork.run(by, async (work) => {
        if (key) await work.statement(claimKey, [personId, key.key, key.hash, answerId]);
        const threads = await holdThreads(work, personId, ...held);
        const [thread] = threads;
        allow(mayModerate(thread!.standing), discussionProblems.mayNotModerate);
        refuseMerged(thread!);
        if (version !== null && version !== thread!.version) throw new Stale(await this.threads.view(by.actor, held[0]));
        await doing(work, threads);
      });
    } catch (error) {
      if (key && isKeyTaken(error, 'discussions_moves_pkey')) return this.firstAnswer(by.actor, key);
      throw error;
    }
    return this.threads.view(by.actor, answerId);
  }

  private async firstAnswer(actor: Actor, idempotency: Idempotency): Promise<ThreadView> {
    const [first] = await this.database.run(moveByKey, [actor.personId, idempotency.key]);
    return this.threads.view(actor, ofSameRequest(first, idempotency).threadId);
  }
}

const otherNetwork = (): Unacceptable => new Unacceptable(discussionProblems.otherNetwork, 'Threads stay in their network.');

/** @returns the space @throws NotFound, Forbidden, Unacceptable when nothing of the thread may go there */
async function destination(work: Work, { actor }: By, from: HeldThread, spaceId: string): Promise<string> {
  const { networkId, standing } = await spaceOf(work, actor.personId, spaceId.toLowerCase());
  allow(mayModerate(standing), discussionProblems.mayNotModerate);
  if (networkId !== from.networkId) throw otherNetwork();
  return spaceId.toLowerCase();
}

/** Moves posts, and tells of it at both ends. @param ids null: all that stand @returns how many */
export async function transfer(work: Work, from: HeldThread, to: Place, ids: readonly string[] | null): Promise<number> {
  const back = await work.statement(takePlacesBack, [from.id, to.id, ids]);
  const places = Object.fromEntries(back.map(({ id, seq, arrivedAt }) => [id, [seq, arrivedAt]]));
  const [moved] = await work.statement(movePosts, [from.id, to.id, ids, JSON.stringify(places)]);
  const { posts } = moved!;
  await work.statement(carryReading, [from.id, to.id, from.lastChange, to.lastSeq]);
  await work.record(postsLeft, scopeOf(from), {
    threadId: from.id,
    otherThreadId: to.id,
    after: from.lastChange,
    upTo: from.lastChange + posts,
  });
  await work.record(postsArrived, scopeOf(to), {
    threadId: to.id,
    otherThreadId: from.id,
    after: to.lastChange,
    upTo: to.lastChange + posts,
  });
  return posts;
}

const scopeOf = ({ id, networkId, spaceId }: Place) => ({ object: { kind: 'thread', id }, networkId, spaceId });
