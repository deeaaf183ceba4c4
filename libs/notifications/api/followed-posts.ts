import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { FollowersService, type NewPost } from '@hv/discussions/api';
import { postAdded, threadStarted } from '@hv/discussions/contracts';
import { Broadcasts, Database, LiveServer, Log, type RecordedEvent } from '@hv/platform/api';
import { notifyFollowers } from './followed-posts.queries';

type Written = RecordedEvent<{ threadId: string; postId: string }>;

/** How long posts are gathered before those who follow are told, ms. */
const gatheredMs = 1_000;

/**
 * Tells those who follow a thread that something new is there: once for each thread, however many posts come before they look. Posts are gathered
 * in memory, so that adding one costs nothing for it; what was written just before a crash is looked through again at the next start.
 */
@Injectable()
export class FollowedPosts implements OnApplicationBootstrap, OnApplicationShutdown {
  /** The last post of each thread. */
  private gathered = new Map<string, NewPost>();
  private timer: NodeJS.Timeout | undefined;
  private telling: Promise<void> = Promise.resolve();

  constructor(
    private readonly followers: FollowersService,
    private readonly database: Database,
    private readonly live: LiveServer,
    private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const post of await this.followers.latest()) this.gather(post);
  }

  async onApplicationShutdown(): Promise<void> {
    clearTimeout(this.timer);
    await this.tell();
  }

  @Broadcasts(postAdded)
  async added(event: Written): Promise<void> {
    this.heard(event);
  }

  @Broadcasts(threadStarted)
  async started(event: Written): Promise<void> {
    this.heard(event);
  }

  private heard({ id, name, networkId, spaceId, payload: { threadId, postId } }: Written): void {
    if (networkId && spaceId) this.gather({ eventId: id, kind: name, networkId, spaceId, threadId, postId });
  }

  private gather(post: NewPost): void {
    this.gathered.set(post.threadId, post);
    this.timer ??= setTimeout(() => void this.tell(), gatheredMs).unref();
  }

  /** One round after the other, so that nobody is told twice. */
  private tell(): Promise<void> {
    this.timer = undefined;
    const posts = [...this.gathered.values()];
    this.gathered = new Map();
    return (this.telling = this.telling.then(() => this.tellOf(posts)));
  }

  private async tellOf(posts: readonly NewPost[]): Promise<void> {
    if (posts.length === 0) return;
    try {
      const told = await this.followers.toTell(posts);
      if (told.length === 0) return;
      const column = <Value>(value: (one: (typeof told)[number]) => Value): Value[] => told.map(value);
      const rows = await this.database.run(notifyFollowers, [
        column(({ personId }) => personId),
        column(({ post }) => post.eventId),
        column(({ post }) => post.kind),
        column(({ post }) => post.networkId),
        column(({ post }) => post.spaceId),
        column(({ post }) => post.threadId),
        column(({ post }) => post.postId),
      ]);
      for (const { id, personId } of rows) this.live.pushToPerson(personId, 'notification', { id });
    } catch (error) {
      this.log.warn({ error }, 'followers could not be told; the next round repeats it');
      for (const post of posts) if (!this.gathered.has(post.threadId)) this.gather(post);
    }
  }
}
