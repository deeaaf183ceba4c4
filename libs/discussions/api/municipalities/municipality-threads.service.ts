import { Injectable } from '@nestjs/common';
import type { MunicipalityThreadsView, ThreadSummaryView } from '@hv/discussions/contracts';
import { AccessBook, type GrantedSpace } from '@hv/networks/api';
import { networksProblems } from '@hv/networks/contracts';
import { type Actor, cursorOf, Database, NotFound, type PageQuery, pageOf, readCursor } from '@hv/platform/api';
import { type Page, pageLimits } from '@hv/platform/contracts';
import { presentSummary } from '../threads/thread.presenter';
import type { ThreadSummaryRow } from '../threads/threads.queries';
import { openThreadsByMunicipality, threadsOfMunicipality } from './municipality-threads.queries';

/** What is talked about by municipalities, in the spaces that somebody sees. */
@Injectable()
export class MunicipalityThreadsService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessBook,
  ) {}

  /** The threads that people of a municipality have started, and those in its own spaces; latest activity first. */
  async ofOne({ personId }: Actor, code: string, { limit = pageLimits.default, after }: PageQuery): Promise<Page<ThreadSummaryView>> {
    const spaces = await this.spaces(personId);
    const position = after ? readCursor<[string, string]>(after, ['string', 'string']) : [null, null];
    const ids = spaces.map(({ spaceId }) => spaceId);
    const joined = spaces.map(({ joinedAt }) => joinedAt);
    const rows = await this.database.run(threadsOfMunicipality, [personId, ids, joined, limit + 1, ...position, code]);
    return pageOf<ThreadSummaryRow, ThreadSummaryView>(rows, limit, presentSummary, (row) => cursorOf([row.position, row.id]));
  }

  /** How many open ones of each there are in a network; municipalities without any are left out. @throws NotFound */
  async open({ personId }: Actor, networkId: string): Promise<Page<MunicipalityThreadsView>> {
    const spaces = (await this.spaces(personId)).filter((space) => space.networkId === networkId);
    if (spaces.length === 0) throw new NotFound(networksProblems.networkNotFound, 'There is no such network for you.');
    const items = await this.database.run(openThreadsByMunicipality, [spaces.map(({ spaceId }) => spaceId)]);
    return { items, next: null };
  }

  private async spaces(personId: string): Promise<GrantedSpace[]> {
    return [...(await this.access.granted(personId)).values()];
  }
}
