import { Injectable } from '@nestjs/common';
import { Database, type Statement, type Work } from '@hv/platform/api';
import { type BySomeone, LibraryAccess, type Standing } from '../library-access';
import { locksNear, type NearLockRow } from '../locks/locks.queries';
import type { DavPath } from './dav-path';
import { noParent } from './dav-problem';
import { asProgramsSee } from './dav-shortcut';
import { type DavRow, wayTo } from './dav.queries';
import type { DavState } from './if-header';
import { tokenUrn } from './if-header';

type LibraryPath = DavPath & { readonly spaceId: string };

/** What an address names, as far as someone sees it. */
export interface DavTarget {
  readonly path: LibraryPath;
  readonly standing: Standing;
  /** The folders on the way, from the root; without itself. */
  readonly above: readonly DavRow[];
  /** Null for the library itself, and where there is nothing. */
  readonly entry: DavRow | null;
  readonly isRoot: boolean;
  /** Whether there is a folder that it stands in, or would. */
  readonly hasParent: boolean;
}

type Ask = <Row extends object>(statement: Statement<Row>, values: readonly unknown[]) => Promise<Row[]>;

/** The tag of a file's content; null of what has none. Half of its hash: programs have been seen to keep no more. */
export const etagOf = ({ sha256 }: Pick<DavRow, 'sha256'>): string | null => sha256 && `"${sha256.slice(0, 32)}"`;

/** Finds what addresses name. */
@Injectable()
export class DavPlaces {
  constructor(
    private readonly database: Database,
    private readonly access: LibraryAccess,
  ) {}

  /** @param work the transaction to look in, which holds the library then; none: as it is now @throws NotFound when there is no such library, or they do not see it */
  async find(by: BySomeone, path: LibraryPath, work?: Work): Promise<DavTarget> {
    if (!work) return this.look(by, path);
    const { standing } = await this.access.holdPlace(work, by.actor, path.spaceId);
    return this.at(standing, by, path, work);
  }

  /** The same, holding nothing. @throws NotFound */
  async look(by: BySomeone, path: LibraryPath, work?: Work): Promise<DavTarget> {
    return this.at(await this.access.toLibrary(by.actor, path.spaceId, work), by, path, work);
  }

  private async at(standing: Standing, by: BySomeone, path: LibraryPath, work?: Work): Promise<DavTarget> {
    const { names } = path;
    const isRoot = names.length === 0;
    const way = isRoot ? [] : (await this.ask(work)(wayTo, [by.actor.personId, path.spaceId, names])).map(asProgramsSee);
    const entry = way.length === names.length ? (way.at(-1) ?? null) : null;
    const above = entry ? way.slice(0, -1) : way;
    const hasParent = isRoot || (above.length === names.length - 1 && above.every(({ kind }) => kind === 'folder'));
    return { path, standing, above, entry, isRoot, hasParent };
  }

  /** How something is that conditions speak of; of what is not there, the locks of the folder that it would stand in. */
  async stateOf(by: BySomeone, { entry, above }: DavTarget, work?: Work): Promise<DavState> {
    const locks = await this.locksFor(by, entry?.id ?? above.at(-1)?.id ?? null, work);
    return { etag: entry && etagOf(entry), tokens: new Set(locks.map(({ token }) => tokenUrn(token))) };
  }

  /** The locks that hold for something. */
  async locksFor({ actor }: BySomeone, entryId: string | null, work?: Work): Promise<readonly NearLockRow[]> {
    return entryId === null ? [] : this.ask(work)(locksNear, [entryId, actor.personId, false, false]);
  }

  private ask(work: Work | undefined): Ask {
    return (statement, values) => (work ? work.statement(statement, values) : this.database.run(statement, values));
  }
}

/** The folder that something is put in; null for the root of the library. @throws DavProblem when there is none */
export function folderFor({ above, hasParent }: DavTarget): string | null {
  if (!hasParent) throw noParent();
  return above.at(-1)?.id ?? null;
}
