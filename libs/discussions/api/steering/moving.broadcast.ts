import { Injectable } from '@nestjs/common';
import { postsArrived, postsLeft, threadMoved } from '@hv/discussions/contracts';
import { Broadcasts, Database, Everywhere, LiveServer, type RecordedEvent } from '@hv/platform/api';
import { pageLimits } from '@hv/platform/contracts';
import { small } from '../live/discussion.broadcast';
import { presentPost, type PostRow } from '../posts/post.presenter';
import { postsChanged } from '../posts/posts.queries';

type PostsEvent = RecordedEvent<{ threadId: string; after: number; upTo: number }>;
type MovedEvent = RecordedEvent<{ threadId: string; fromSpaceId: string; toSpaceId: string }>;

/** Tells open threads and lists what was moved. */
@Injectable()
export class MovingBroadcast {
  constructor(
    private readonly live: LiveServer,
    private readonly database: Database,
  ) {}

  @Broadcasts(postsLeft)
  left(event: PostsEvent): Promise<void> {
    return this.tell(event);
  }

  @Broadcasts(postsArrived)
  arrived(event: PostsEvent): Promise<void> {
    return this.tell(event);
  }

  /** Who may not see it any more has it taken away at once; the rooms of the space that it left hear nothing of it, whoever is in them. */
  @Everywhere(threadMoved)
  rehome({ payload: { threadId, toSpaceId } }: MovedEvent): void {
    void this.live.rehome({ kind: 'thread', id: threadId, spaceId: toSpaceId });
  }

  @Broadcasts(threadMoved)
  gone({ payload: { threadId, fromSpaceId } }: MovedEvent): Promise<void> {
    return this.live.push({ kind: 'space', id: fromSpaceId, spaceId: fromSpaceId }, 'thread.gone', { id: threadId, spaceId: fromSpaceId });
  }

  /** One by one as far as a page of posts goes; of more, those who look learn by the thread's change that there is something to fetch. */
  private async tell({ payload: { threadId, after, upTo }, spaceId }: PostsEvent): Promise<void> {
    const topic = spaceId && ({ kind: 'thread', id: threadId, spaceId } as const);
    if (!topic || upTo - after > pageLimits.max || !this.live.isHeard(topic)) return;
    const rows = await this.database.run(postsChanged, [threadId, upTo - after, after]);
    const posts = rows.filter((row): row is typeof row & PostRow => row.id !== null).map((row) => presentPost(row));
    await Promise.all(posts.map((post) => this.live.push(topic, post.removed ? 'post.removed' : 'post.added', small(post))));
  }
}
