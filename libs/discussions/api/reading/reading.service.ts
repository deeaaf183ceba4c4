import { Injectable } from '@nestjs/common';
import { discussionProblems, type PostPageView, type ThreadChangesView } from '@hv/discussions/contracts';
import { AccessBook } from '@hv/networks/api';
import { type Actor, Database, NotFound, type Statement } from '@hv/platform/api';
import { pageLimits } from '@hv/platform/contracts';
import { etagOf, PageCache, type ReadyPage } from './page-cache';
import { type PostInPage, presentPost, presentPostOf, type PostRow } from '../posts/post.presenter';
import { presentState } from '../threads/thread.presenter';
import { newestPosts, type PageRow, postsAfter, postsBefore, postsChanged, spaceOfThread } from '../posts/posts.queries';

/** From where a page of posts is asked for. */
export interface PageAsked {
  readonly limit?: number;
  readonly after?: number;
  readonly before?: number;
}

const notFound = (): NotFound => new NotFound(discussionProblems.threadNotFound, 'There is no such thread.');

/** Reads the posts of threads, for those who see the thread's space. */
@Injectable()
export class ReadingService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessBook,
    private readonly cache: PageCache,
  ) {}

  /** The newest posts as JSON, with its entity tag. @throws NotFound */
  async newest(actor: Actor, threadId: string): Promise<ReadyPage> {
    const found = this.cache.get(threadId, () => this.readNewest(threadId));
    const page = found instanceof Promise ? await found : found;
    if (!page) throw notFound();
    await this.admit(actor, page.spaceId);
    return page;
  }

  /** A page of posts ascending by seq. @throws NotFound */
  async page(actor: Actor, threadId: string, { limit = pageLimits.default, after, before }: PageAsked): Promise<PostPageView> {
    const position = after ?? before;
    if (position === undefined) return this.newestOf(actor, threadId, limit);
    const backwards = after === undefined;
    const rows = await this.rows(backwards ? postsBefore : postsAfter, [threadId, limit + 1, position]);
    const { spaceId, lastSeq } = rows[0];
    await this.admit(actor, spaceId);
    if (after !== undefined && after > lastSeq) return { items: [], next: null, gap: true };
    return pageOfPosts(threadId, postsIn(rows), limit, backwards);
  }

  /** Posts added or changed since a change, in the order of their changes. @throws NotFound */
  async changes(actor: Actor, threadId: string, after: number, limit: number = pageLimits.max): Promise<ThreadChangesView> {
    const rows = await this.rows(postsChanged, [threadId, limit + 1, after]);
    const { spaceId, lastSeq, lastChange, title, threadVersion } = rows[0];
    await this.admit(actor, spaceId);
    const posts = postsIn(rows);
    const shown = posts.slice(0, limit);
    return {
      items: shown.map(presentPost),
      next: posts.length > limit ? shown[shown.length - 1]!.change : null,
      lastSeq,
      lastChange,
      title,
      version: threadVersion,
      state: presentState(rows[0]),
    };
  }

  private async newestOf(actor: Actor, threadId: string, limit: number): Promise<PostPageView> {
    const found = await this.findNewest(threadId, limit);
    if (!found) throw notFound();
    await this.admit(actor, found.spaceId);
    return pageOfPosts(threadId, found.posts, limit, true);
  }

  private async readNewest(threadId: string): Promise<ReadyPage | undefined> {
    const limit = pageLimits.default;
    const found = await this.findNewest(threadId, limit);
    if (!found) return undefined;
    const page = pageOfPosts(threadId, found.posts, limit, true);
    const body = JSON.stringify(page);
    return { spaceId: found.spaceId, body, etag: etagOf(Math.max(0, ...page.items.map(({ change }) => change)), body) };
  }

  /** The newest posts from the newest down, one more than asked for when there are more; undefined when there is no such thread. */
  private async findNewest(threadId: string, limit: number): Promise<{ spaceId: string; posts: readonly PostInPage[] } | undefined> {
    const posts = await this.database.run(newestPosts, [threadId, limit + 1]);
    const [thread] = posts.length > 0 ? posts : await this.database.run(spaceOfThread, [threadId]);
    return thread && { spaceId: thread.spaceId, posts };
  }

  private async rows<Row extends PageRow>(query: Statement<Row>, values: readonly unknown[]): Promise<[Row, ...Row[]]> {
    const rows = await this.database.run(query, values);
    if (rows.length === 0) throw notFound();
    return rows as [Row, ...Row[]];
  }

  private async admit(actor: Actor, spaceId: string): Promise<void> {
    if (!(await this.access.to(actor.personId, spaceId))) throw notFound();
  }
}

const postsIn = (rows: readonly PageRow[]): PostRow[] => rows.filter((row): row is PageRow & PostRow => row.id !== null);

/** @param backwards whether the posts were read from the newest down: then what is left over is older */
function pageOfPosts(threadId: string, posts: readonly PostInPage[], limit: number, backwards: boolean): PostPageView {
  const shown = posts.slice(0, limit);
  const last = shown[shown.length - 1];
  if (backwards) shown.reverse();
  return { items: shown.map((post) => presentPostOf(threadId, post)), next: posts.length > limit && last ? last.seq : null };
}
