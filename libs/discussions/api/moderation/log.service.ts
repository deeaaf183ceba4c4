import { Injectable } from '@nestjs/common';
import type { ModerationEntryView } from '@hv/discussions/contracts';
import { AccessBook } from '@hv/networks/api';
import { networksProblems } from '@hv/networks/contracts';
import { type Actor, cursorOf, Database, NotFound, type PageQuery, pageOf, readCursor } from '@hv/platform/api';
import { type Page, pageLimits } from '@hv/platform/contracts';
import { presentEntry } from './log.presenter';
import { moderationLog } from './log.queries';
import { mayKeepOrder } from './moderation.policy';

/** What happened in a space's moderation, as the events tell. */
@Injectable()
export class LogService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessBook,
  ) {}

  /** The latest first; nothing for whoever does not moderate the space. @throws NotFound */
  async list({ personId }: Actor, spaceId: string, { limit = pageLimits.default, after }: PageQuery): Promise<Page<ModerationEntryView>> {
    const spaces = await this.access.granted(personId);
    const granted = spaces.get(spaceId);
    if (!granted) throw new NotFound(networksProblems.spaceNotFound, 'There is no such space.');
    if (!mayKeepOrder({ personId, ...granted })) return { items: [], next: null };
    const [place] = after ? readCursor<[number]>(after, ['number']) : [null];
    const rows = await this.database.run(moderationLog, [spaceId, limit + 1, place]);
    const seen = (id: string): boolean => spaces.has(id);
    return pageOf(
      rows,
      limit,
      (row) => presentEntry(row, personId, seen),
      ({ id }) => cursorOf([id]),
    );
  }
}
