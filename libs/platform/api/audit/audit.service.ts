import { Injectable } from '@nestjs/common';
import {
  auditExported,
  type AuditEntryView,
  type AuditPageView,
  type AuditQuestion,
  type AuditSealView,
  pageLimits,
} from '@hv/platform/contracts';
import type { Origin } from '../actor';
import { Database } from '../database';
import { cursorOf, readCursor } from '../http';
import { UnitOfWork } from '../unit-of-work';
import { auditCsv } from './audit-csv';
import { AuditNames } from './audit-names';
import type { AuditQuery } from './audit-query';
import { entryOf, namedBy } from './audit.presenter';
import { reachOf, type SearchedRow, searchEvents, sealedSoFar } from './audit.queries';
import { AdministratorLooks } from './looks';

/** How many events one table for spreadsheets holds at most. */
export const mostExported = 10_000;

interface Extent {
  /** Only events with numbers below this; null for all. */
  readonly below: number | null;
  readonly limit: number;
  /** How many numbers to go back. */
  readonly reach: number;
}

/** The audit log, for administrators: every look at it stands in it. */
@Injectable()
export class AuditService {
  constructor(
    private readonly database: Database,
    private readonly names: AuditNames,
    private readonly looks: AdministratorLooks,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** A part of the log. The look itself is recorded first, so that it is the first thing seen by the next one. */
  async page(origin: Origin, query: AuditQuery): Promise<AuditPageView> {
    const { limit = pageLimits.default, after } = query;
    const below = after === undefined ? null : readCursor<[number]>(after, ['number'])[0];
    if (below !== null && !Number.isSafeInteger(below)) return { items: [], next: null, lookedBackTo: null };
    await this.looks.record(origin, 'audit', questionOf(query));
    const rows = await this.search(query, { below, limit: limit + 1, reach: reachOf.page });
    const { floor, isBottom, lookedBackTo } = rows[0]!;
    const items = await this.entries(rows.slice(0, limit));
    if (rows.length > limit) return { items, next: cursorOf([items.at(-1)!.id]), lookedBackTo: null };
    if (isBottom) return { items, next: null, lookedBackTo: null };
    return { items, next: cursorOf([floor + 1]), lookedBackTo: lookedBackTo?.toISOString() ?? null };
  }

  /** The newest `mostExported` of what is looked for, as a table for spreadsheets. */
  async export(origin: Origin, query: AuditQuery): Promise<string> {
    const rows = await this.search(query, { below: null, limit: mostExported + 1, reach: reachOf.table });
    const entries = await this.entries(rows.slice(0, mostExported));
    const told = { count: entries.length, question: questionOf(query) };
    await this.unitOfWork.run(origin, (work) => work.record(auditExported, { object: { kind: 'administration', id: 'audit' } }, told));
    return auditCsv(entries, rows.length <= mostExported && rows[0]!.isBottom);
  }

  async seal(): Promise<AuditSealView> {
    const [row] = await this.database.run(sealedSoFar, []);
    const { sealedAt, waitingSince, ...sealed } = row!;
    return { ...sealed, sealedAt: sealedAt?.toISOString() ?? null, waitingSince: waitingSince?.toISOString() ?? null };
  }

  private search({ person, network, object, name, from, to }: AuditQuery, { below, limit, reach }: Extent): Promise<SearchedRow[]> {
    const [exact, capability] = name?.includes('.') ? [name, null] : [null, name ?? null];
    const asked = [person, network, object, exact, capability, from, to].map((value) => value ?? null);
    return this.database.run(searchEvents, [below, limit, ...asked, reach]);
  }

  private async entries(rows: readonly SearchedRow[]): Promise<AuditEntryView[]> {
    const found = rows.filter(({ id }) => id !== null);
    const names = await this.names.of(namedBy(found));
    return found.map((row) => entryOf(row, names));
  }
}

function questionOf({ person, network, object, name, from, to, after }: AuditQuery): AuditQuestion {
  const asked = Object.entries({ person, network, object, name, from, to, after });
  return Object.fromEntries(asked.filter((pair): pair is [string, string] => pair[1] !== undefined));
}
