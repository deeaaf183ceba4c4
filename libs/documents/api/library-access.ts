import { Injectable } from '@nestjs/common';
import { documentsProblems } from '@hv/documents/contracts';
import { networksProblems } from '@hv/networks/contracts';
import {
  type Actor,
  Conflict,
  Database,
  type EventScope,
  NotFound,
  type Origin,
  type Statement,
  statement,
  type Work,
} from '@hv/platform/api';
import { entryColumns, type EntryRow } from './entries/entries.queries';
import type { LibraryStanding } from './library.policy';

/** Who acts. `lockTokens`: what a program shows of locks; none are needed on the web. */
export type BySomeone = Origin & { readonly actor: Actor; readonly lockTokens?: ReadonlySet<string> };

/** Someone in a space: what they may do there, and what an event of theirs is recorded under. */
export interface Standing extends LibraryStanding {
  readonly spaceId: string;
  readonly networkId: string;
  readonly membershipId: string;
}

/** A place in a library: a folder, or its root. */
export interface Place {
  readonly libraryId: string;
  readonly folderId: string | null;
  /** Whether it is for some of those who see the library. */
  readonly narrow: boolean;
  /** To the space of what is put there. */
  readonly standing: Standing;
}

/** Something in a library, and how someone stands to it. */
export interface Seen {
  readonly entry: EntryRow;
  readonly standing: Standing;
}

interface GrantRow {
  readonly membershipId: string;
  readonly writes: boolean;
  readonly moderates: boolean;
}

const grant = (space: string): string => `CROSS JOIN LATERAL (
    SELECT a.membership_id AS "membershipId", a.writes, a.moderates FROM networks_access a WHERE a.space_id = ${space} AND a.person_id = $2
    ORDER BY a.moderates DESC, a.writes DESC, a.membership_id LIMIT 1) granted`;

/** No row: there is no such entry, or they do not see it. $1 entry, $2 person */
const entryFor = statement<EntryRow & GrantRow>(
  'documents_entry_for',
  `SELECT ${entryColumns}, granted.* FROM documents_entries e ${grant('e.space_id')} WHERE e.id = $1`,
);

/** The same of several in one library. $1 entries, $2 person, $3 library */
const entriesFor = statement<EntryRow & GrantRow>(
  'documents_entries_for',
  `SELECT ${entryColumns}, granted.* FROM documents_entries e ${grant('e.space_id')} WHERE e.id = ANY ($1::uuid[]) AND e.library_id = $3`,
);

/** No row: there is no such space, or they do not see it. $1 space, $2 person */
const spaceFor = statement<GrantRow & { networkId: string; parentSpaceId: string | null }>(
  'documents_space_for',
  `SELECT s.network_id AS "networkId", s.parent_space_id AS "parentSpaceId", granted.* FROM networks_spaces s ${grant('s.id')} WHERE s.id = $1`,
);

/** Libraries change one step after another, so that names stay apart and nothing is put into what goes to the trash. $1 library */
const oneByOne = statement<object>('documents_one_by_one', `SELECT pg_advisory_xact_lock(hashtextextended('documents ' || $1::text, 0))`);

type Ask = <Row extends object>(statement: Statement<Row>, values: readonly unknown[]) => Promise<Row[]>;

/** Who may do what where in libraries: everything else asks here first. */
@Injectable()
export class LibraryAccess {
  constructor(private readonly database: Database) {}

  /** How someone stands to a library. @param work the transaction to ask in, which holds nothing for it @throws NotFound also when they do not see its space */
  toLibrary(actor: Actor, spaceId: string, work?: Work): Promise<Standing> {
    return standingTo((sought, values) => (work ? work.statement(sought, values) : this.database.run(sought, values)), actor, spaceId);
  }

  /** Something in a library that is not in the trash. @param code of what it is not found as @throws NotFound */
  toEntry(actor: Actor, id: string, code?: string): Promise<Seen> {
    return seen((sought, values) => this.database.run(sought, values), actor, id, code, false);
  }

  /** The same in a transaction that waits for its turn in the library. @param trashed whether it must be in the trash @throws NotFound, Conflict when it went to another library meanwhile */
  async hold(work: Work, actor: Actor, id: string, code?: string, trashed = false): Promise<Seen> {
    const ask: Ask = (sought, values) => work.statement(sought, values);
    const [before] = await ask(entryFor, [id, actor.personId]);
    if (before) await ask(oneByOne, [before.libraryId]);
    const now = await seen(ask, actor, id, code, trashed);
    // Another library is not held, and holding it as well might have two wait for one another.
    if (now.entry.libraryId !== before?.libraryId) throw new Conflict(documentsProblems.movedMeanwhile, 'It went to another library.');
    return now;
  }

  /** Several things of a library that is held already, as far as someone sees them; also what lies in the trash. */
  async seenOf(work: Work, { personId }: Actor, libraryId: string, ids: readonly string[]): Promise<Seen[]> {
    return (await work.statement(entriesFor, [ids, personId, libraryId])).map((row) => seenIn(row, personId));
  }

  /** Several libraries, in the order in which everybody holds them: so nobody waits for one who waits for them. @throws NotFound */
  async holdAll(work: Work, actor: Actor, spaceIds: readonly string[]): Promise<void> {
    for (const spaceId of spaceIds.toSorted()) await this.holdPlace(work, actor, spaceId);
  }

  /** A place to put something, held likewise. @param folderId null or undefined for the root of the space's library @throws NotFound */
  async holdPlace(work: Work, actor: Actor, spaceId: string, folderId?: string | null): Promise<Place> {
    const ask: Ask = (sought, values) => work.statement(sought, values);
    const standing = await standingTo(ask, actor, spaceId);
    await ask(oneByOne, [spaceId]);
    if (!folderId) return { libraryId: spaceId, folderId: null, narrow: standing.within, standing };
    const folder = await seen(ask, actor, folderId, documentsProblems.folderNotFound, false);
    if (folder.entry.kind !== 'folder' || folder.entry.libraryId !== spaceId) throw nothing(documentsProblems.folderNotFound);
    return { libraryId: spaceId, folderId, narrow: standing.within || folder.entry.spaceId !== spaceId, standing: folder.standing };
  }
}

async function standingTo(ask: Ask, { personId }: Actor, spaceId: string): Promise<Standing & { readonly within: boolean }> {
  const [row] = await ask(spaceFor, [spaceId, personId]);
  if (!row) throw nothing(networksProblems.spaceNotFound);
  const { parentSpaceId, ...granted } = row;
  return { personId, spaceId, ...granted, within: parentSpaceId !== null };
}

async function seen(
  ask: Ask,
  { personId }: Actor,
  id: string,
  code: string = documentsProblems.entryNotFound,
  trashed: boolean,
): Promise<Seen> {
  const [row] = await ask(entryFor, [id, personId]);
  if (!row || (row.trashedAt !== null) !== trashed) throw nothing(code);
  return seenIn(row, personId);
}

function seenIn({ membershipId, writes, moderates, ...entry }: EntryRow & GrantRow, personId: string): Seen {
  return { entry, standing: { personId, spaceId: entry.spaceId, networkId: entry.networkId, membershipId, writes, moderates } };
}

/** One that is not there, and one that they must not know of, are the same. */
const nothing = (code: string): NotFound => new NotFound(code, 'There is no such thing for you.');

/** What an event about something in a library is recorded under. */
export const scopeOf = (kind: string, id: string, { networkId, spaceId, membershipId }: Standing): EventScope => ({
  object: { kind, id },
  networkId,
  spaceId,
  membershipId,
});
