import { Controller, Get, Header, Query } from '@nestjs/common';
import { LookView, type Page, pageLimits } from '@hv/platform/contracts';
import { Actor } from '../actor';
import { Database } from '../database';
import { CurrentActor, cursorOf, For, pageOf, PageQuery, readCursor } from '../http';
import { AuditNames } from './audit-names';
import { looksAt } from './audit.queries';

/** What anyone may read of the audit log: which administrators looked for them. */
@Controller('me/looks')
@For('person')
export class OwnLooksController {
  constructor(
    private readonly database: Database,
    private readonly names: AuditNames,
  ) {}

  /** Administrators' looks at oneself, the latest first. */
  @Get()
  @Header('cache-control', 'no-store')
  async list(@CurrentActor() actor: Actor, @Query() { limit = pageLimits.default, after }: PageQuery): Promise<Page<LookView>> {
    const below = after === undefined ? null : readCursor<[number]>(after, ['number'])[0];
    if (below !== null && !Number.isSafeInteger(below)) return { items: [], next: null };
    const rows = await this.database.run(looksAt, [actor.personId, below, limit + 1]);
    const names = await this.names.of(new Map([['person', new Set(rows.map(({ administratorId }) => administratorId))]]));
    return pageOf(
      rows,
      limit,
      ({ id, at, administratorId, what }) => ({
        id,
        at: at.toISOString(),
        administrator: { kind: 'person', id: administratorId, name: names.get(`person ${administratorId}`) ?? null },
        what,
      }),
      ({ id }) => cursorOf([id]),
    );
  }
}
