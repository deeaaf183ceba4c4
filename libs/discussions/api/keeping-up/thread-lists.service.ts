import { Injectable } from '@nestjs/common';
import type { CatchUpThreadView, CatchUpView, PostView, ThreadFilter, ThreadSummaryView } from '@hv/discussions/contracts';
import { discussionLimits } from '@hv/discussions/contracts';
import { AccessBook, type GrantedSpace } from '@hv/networks/api';
import { networksProblems, type SpaceKind } from '@hv/networks/contracts';
import { type Actor, cursorOf, Database, NotFound, type PageQuery, pageOf, readCursor } from '@hv/platform/api';
import { type Page, pageLimits } from '@hv/platform/contracts';
import { presentPost, type PostRow } from '../posts/post.presenter';
import { presentSummary } from '../threads/thread.presenter';
import type { ThreadSummaryRow } from '../threads/threads.queries';
import { freshPosts, freshThreads, type FreshThreadRow } from './catch-up.queries';
import { threadsListed } from './thread-lists.queries';

/** How many threads catching up shows at once, when nothing is said. */
const caughtUpAtOnce = 20;

const kinds: readonly SpaceKind[] = ['network', 'cluster', 'organisation', 'group', 'event'];

/** The threads of one's spaces: those that fit a filter, and all that is new in them. */
@Injectable()
export class ThreadListsService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessBook,
  ) {}

  /** Those of a space that fit, latest activity first. @throws NotFound */
  async ofSpace(actor: Actor, spaceId: string, filter: ThreadFilter, page: PageQuery): Promise<Page<ThreadSummaryView>> {
    const granted = await this.access.to(actor.personId, spaceId);
    if (!granted) throw new NotFound(networksProblems.spaceNotFound, 'There is no such space.');
    return this.listed(actor, [granted], filter, page);
  }

  /** Those of all one's spaces that fit, or of a network's. */
  async ofAll(
    actor: Actor,
    networkId: string | undefined,
    filter: ThreadFilter | undefined,
    page: PageQuery,
  ): Promise<Page<ThreadSummaryView>> {
    return this.listed(actor, await this.spaces(actor, networkId), filter ?? 'all', page);
  }

  /** All that is new, thread by thread. */
  async catchUp(actor: Actor, networkId: string | undefined, { limit = caughtUpAtOnce, after }: PageQuery): Promise<CatchUpView> {
    const asOf = new Date().toISOString();
    const spaces = await this.spaces(actor, networkId);
    const position = after
      ? readCursor<[number, number, string, string]>(after, ['number', 'number', 'string', 'string'])
      : [null, null, null, null];
    const rows = await this.database.run(freshThreads, [...valuesOf(actor, spaces), limit + 1, ...position]);
    const joined = new Map(spaces.map(({ spaceId, joinedAt }) => [spaceId, joinedAt]));
    const shown = rows.slice(0, limit);
    const ids = shown.map(({ id }) => id);
    const posts = await this.database.run(freshPosts, [
      actor.personId,
      ids,
      shown.map(({ spaceId }) => joined.get(spaceId)),
      discussionLimits.newPosts,
    ]);
    const byThread = Map.groupBy(posts, ({ threadId }) => threadId);
    const item = (row: FreshThreadRow): CatchUpThreadView => presentFresh(row, byThread.get(row.id) ?? []);
    const cursor = ({ rank, place, age, id }: FreshThreadRow): string => cursorOf([rank, place, age, id]);
    const { items, next } = pageOf(rows, limit, item, cursor);
    return { items: [...items], next, total: rows[0]?.total ?? 0, asOf };
  }

  private async listed(
    actor: Actor,
    spaces: readonly GrantedSpace[],
    filter: ThreadFilter | 'all',
    { limit = pageLimits.default, after }: PageQuery,
  ): Promise<Page<ThreadSummaryView>> {
    const position = after ? readCursor<[string, string]>(after, ['string', 'string']) : [null, null];
    const rows = await this.database.run(threadsListed[filter], [...valuesOf(actor, spaces), limit + 1, ...position]);
    return pageOf<ThreadSummaryRow, ThreadSummaryView>(rows, limit, presentSummary, (row) => cursorOf([row.position, row.id]));
  }

  private async spaces(actor: Actor, networkId: string | undefined): Promise<GrantedSpace[]> {
    const all = [...(await this.access.granted(actor.personId)).values()];
    const within = networkId ? all.filter((space) => space.networkId === networkId) : all;
    const placed = within.map((space) => [`${kinds.indexOf(space.kind)} ${space.spaceId}`, space] as const);
    return placed.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, space]) => space);
  }
}

const valuesOf = ({ personId }: Actor, spaces: readonly GrantedSpace[]): unknown[] => [
  personId,
  spaces.map(({ spaceId }) => spaceId),
  spaces.map(({ joinedAt }) => joinedAt),
];

function presentFresh(row: FreshThreadRow, posts: readonly PostRow[]): CatchUpThreadView {
  const thread = presentSummary(row);
  const shown = posts.map(presentPost).filter((post): post is PostView => !post.removed);
  return { thread, mentioned: row.rank === 0, posts: shown, more: Math.max(0, thread.unread - shown.length) };
}
