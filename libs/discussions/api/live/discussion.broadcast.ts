import { Injectable } from '@nestjs/common';
import {
  type AnyPostView,
  pollChanged,
  pollClosed,
  pollVoted,
  postAdded,
  postEdited,
  postHidden,
  type PostNotice,
  postReacted,
  postRemoved,
  postRestored,
  postShown,
  reactionWithdrawn,
  threadChanged,
  threadStarted,
} from '@hv/discussions/contracts';
import { Broadcasts, Database, LiveServer, type RecordedEvent } from '@hv/platform/api';
import { liveLimits } from '@hv/platform/contracts';
import { type FreshPost, FreshPosts } from '../posts/fresh-posts';
import { presentNotice, presentState } from '../threads/thread.presenter';
import { threadById } from '../threads/threads.queries';

type PostEvent = RecordedEvent<{ threadId: string; postId: string }>;
type ThreadEvent = RecordedEvent<{ threadId: string }>;

const nobody = '00000000-0000-0000-0000-000000000000';

/** Tells open threads and lists what has changed. */
@Injectable()
export class DiscussionBroadcast {
  constructor(
    private readonly live: LiveServer,
    private readonly posts: FreshPosts,
    private readonly database: Database,
  ) {}

  @Broadcasts(postAdded)
  added(event: PostEvent): Promise<void> {
    return this.tell(event, 'post.added');
  }

  @Broadcasts(postRemoved)
  removed(event: PostEvent): Promise<void> {
    return this.tell(event, 'post.removed');
  }

  @Broadcasts(postEdited, postRestored, postHidden, postShown)
  changed(event: PostEvent): Promise<void> {
    return this.tell(event, 'post.changed');
  }

  /** Only whoever has the thread open: it is nothing new for lists. */
  @Broadcasts(postReacted, reactionWithdrawn, pollChanged, pollVoted, pollClosed)
  async responded(event: PostEvent): Promise<void> {
    const fresh = await this.freshOf(event);
    if (!fresh || !event.spaceId) return;
    await this.live.push(roomOf(event.payload.threadId, event.spaceId), 'post.changed', small(fresh.post), fresh.accessVersion);
  }

  @Broadcasts(threadStarted, threadChanged)
  async ofThread({ payload, spaceId, actorId }: ThreadEvent): Promise<void> {
    const [row] = await this.database.run(threadById, [payload.threadId, nobody]);
    if (!row || !spaceId) return;
    const { id, title, lastSeq, lastChange, lastPostAt, version } = row;
    const facts = { id, spaceId, title, lastSeq, lastChange, lastPostAt, version, byPersonId: actorId };
    const notice = presentNotice({ ...facts, state: presentState(row) });
    await this.live.push({ kind: 'space', id: spaceId, spaceId }, 'thread.changed', notice);
    await this.live.push({ kind: 'thread', id, spaceId }, 'thread.changed', notice);
  }

  private async tell(event: PostEvent, push: 'post.added' | 'post.changed' | 'post.removed'): Promise<void> {
    const fresh = await this.freshOf(event);
    if (!fresh || !event.spaceId) return;
    const { spaceId } = event;
    const inThread = this.live.push(roomOf(event.payload.threadId, spaceId), push, small(fresh.post), fresh.accessVersion);
    const inSpace = this.live.push({ kind: 'space', id: spaceId, spaceId }, 'thread.changed', fresh.notice, fresh.accessVersion);
    await Promise.all([inThread, inSpace]);
  }

  /** In hand right after the write; read anew when the outbox's sweep tells of it. */
  private async freshOf(event: PostEvent): Promise<FreshPost | undefined> {
    return (event.fresh as FreshPost | undefined) ?? this.posts.of(event.payload.postId, event.actorId);
  }
}

const roomOf = (id: string, spaceId: string) => ({ kind: 'thread' as const, id, spaceId });

/** A push too large for a frame carries ids only; its readers fetch it. */
export function small(post: AnyPostView): AnyPostView | PostNotice {
  if (
    post.removed ||
    (post.html.length + post.text.length) * 3 < liveLimits.pushBytes ||
    Buffer.byteLength(JSON.stringify(post)) <= liveLimits.pushBytes
  )
    return post;
  const { id, threadId, seq, change } = post;
  return { id, threadId, seq, change, partial: true };
}
