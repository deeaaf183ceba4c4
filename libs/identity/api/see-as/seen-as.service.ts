import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { SeenAsView } from '@hv/identity/contracts';
import { type Actor, AuditNames, cursorOf, Database, isId, pageOf, type PageQuery, readCursor } from '@hv/platform/api';
import { type Page, pageLimits } from '@hv/platform/contracts';
import { namesOfLooks, seenAs } from './see-as.queries';

/** What is told of looks afterwards: to whom they were at, and to the audit log, where each is called by whom and why. */
@Injectable()
export class SeenAs implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly names: AuditNames,
  ) {}

  onModuleInit(): void {
    this.names.register('see-as', (ids) => this.database.run(namesOfLooks, [ids.filter(isId)]));
  }

  async page({ personId }: Actor, { limit = pageLimits.default, after }: PageQuery): Promise<Page<SeenAsView>> {
    const [before] = after === undefined ? [null] : readCursor<[string]>(after, ['string']);
    if (before !== null && !isId(before)) return { items: [], next: null };
    const rows = await this.database.run(seenAs, [personId, before, limit + 1]);
    const names = await this.names.of(new Map([['space', new Set(rows.flatMap(({ spaceIds }) => spaceIds))]]));
    return pageOf(
      rows,
      limit,
      ({ startedAt, endedAt, spaceIds, ...row }) => ({
        ...row,
        startedAt: startedAt.toISOString(),
        endedAt: endedAt?.toISOString() ?? null,
        spaces: spaceIds.map((id) => ({ id, name: names.get(`space ${id}`) ?? null })),
      }),
      ({ id }) => cursorOf([id]),
    );
  }
}
