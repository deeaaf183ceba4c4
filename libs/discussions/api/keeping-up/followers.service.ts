import { Injectable } from '@nestjs/common';
import { Database, LiveServer } from '@hv/platform/api';
import { followersOf, latestNews, mentionedToTell } from './followers.queries';

/** A post that was just written, and the event that tells of it. */
export interface NewPost {
  readonly eventId: number;
  /** The name of the event: a post was added, or a thread begun with it. */
  readonly kind: string;
  readonly networkId: string;
  readonly spaceId: string;
  readonly threadId: string;
  readonly postId: string;
}

/** Somebody who follows a thread and is to be told of a post there. */
export interface FollowerOfThread {
  readonly personId: string;
  readonly post: NewPost;
}

/** After a start so many events are looked through again: more than are written between a post and telling of it. */
const lookedThrough = 5_000;

/** Who is to be told of what is written. */
@Injectable()
export class FollowersService {
  constructor(
    private readonly database: Database,
    private readonly live: LiveServer,
  ) {}

  /** Those who follow the threads of some posts, have not read them and have not the thread open. @param posts at most one of each thread */
  async toTell(posts: readonly NewPost[]): Promise<FollowerOfThread[]> {
    const found = await this.database.run(followersOf, [posts.map(({ threadId }) => threadId), posts.map(({ postId }) => postId)]);
    const byThread = Map.groupBy(found, ({ threadId }) => threadId);
    const followed = posts.filter(({ threadId }) => byThread.has(threadId));
    const told = await Promise.all(
      followed.map(async (post) => {
        const reading = new Set(await this.live.listening({ kind: 'thread', id: post.threadId, spaceId: post.spaceId }));
        return byThread.get(post.threadId)!.flatMap(({ personId }) => (reading.has(personId) ? [] : [{ personId, post }]));
      }),
    );
    return told.flat();
  }

  /** Who of those that a post names is to be told of it. */
  async mentioned(postId: string, personIds: readonly string[]): Promise<string[]> {
    return (await this.database.run(mentionedToTell, [postId, personIds])).map(({ personId }) => personId);
  }

  /** What was written last, the latest last: whether anyone was told of it is not known. */
  async latest(): Promise<NewPost[]> {
    const rows = await this.database.run(latestNews, [lookedThrough]);
    return rows.map(({ id, name, ...post }) => ({ eventId: id, kind: name, ...post }));
  }
}
