import { Injectable } from '@nestjs/common';
import { discussionProblems, type PostPageView, type ThreadChangesView } from '@hv/discussions/contracts';
import { AccessBook } from '@hv/networks/api';
import { type Actor, Database, NotFound, type Statement } from '@hv/platform/api';
import { pageLimits } from '@hv/platform/contracts';
import { etagOf, PageCache, type ReadyPage } from './page-cache';
import { presentPost, type PostRow } from './post.presenter';
import { pageJson } from './post-json';
import { newestPosts, type PageRow, postsAfter, postsBefore, postsChanged } from './posts.queries';

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
    const backwards = after === undefined;
    const query = after !== undefined ? postsAfter : before !== undefined ? postsBefore : newestPosts;
    const position = after ?? before;
    const rows = await this.rows(query, [threadId, limit + 1, ...(position === undefined ? [] : [position])]);
    const { spaceId, lastSeq } = rows[0];
    await this.admit(actor, spaceId);
    if (after !== undefined && after > lastSeq) return { items: [], next: null, gap: true };
    return pageOfPosts(rows, limit, backwards);
  }

  /** Posts added or changed since a change, in the order of their changes. @throws NotFound */
  async changes(actor: Actor, threadId: string, after: number, limit: number = pageLimits.max): Promise<ThreadChangesView> {
    const rows = await this.rows(postsChanged, [threadId, limit + 1, after]);
    const { spaceId, lastSeq, lastChange, title } = rows[0];
    await this.admit(actor, spaceId);
    const posts = postsIn(rows);
    const shown = posts.slice(0, limit);
    return {
      items: shown.map(presentPost),
      next: posts.length > limit ? shown[shown.length - 1]!.change : null,
      lastSeq,
      lastChange,
      title,
    };
  }

  private async readNewest(threadId: string): Promise<ReadyPage | undefined> {
    const limit = pageLimits.default;
    const rows = await this.database.run(newestPosts, [threadId, limit + 1]);
    if (rows.length === 0) return undefined;
    const json = pageJson(pageOfPosts(rows, limit, true));
    return { spaceId: rows[0]!.spaceId, json, etag: etagOf(json) };
  }

  private async rows(query: Statement<PageRow>, values: readonly unknown[]): Promise<[PageRow, ...PageRow[]]> {
    const rows = await this.database.run(query, values);
    if (rows.length === 0) throw notFound();
    return rows as [PageRow, ...PageRow[]];
  }

  private async admit(actor: Actor, spaceId: string): Promise<void> {
    if (!(await this.access.to(actor.personId, spaceId))) throw notFound();
  }
}

const postsIn = (rows: readonly PageRow[]): PostRow[] => rows.filter((row): row is PageRow & PostRow => row.id !== null);

/** @param backwards whether the rows were read from the newest down: then what is left over is older */
function pageOfPosts(rows: readonly PageRow[], limit: number, backwards: boolean): PostPageView {
  const posts = postsIn(rows);
  const shown = posts.slice(0, limit);
  const last = shown[shown.length - 1];
  if (backwards) shown.reverse();
  return { items: shown.map(presentPost), next: posts.length > limit && last ? last.seq : null };
}
