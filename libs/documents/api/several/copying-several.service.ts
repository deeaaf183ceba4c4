import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type BringSeveral, documentLimits, documentsProblems, entryCopied, type SeveralView } from '@hv/documents/contracts';
import { Conflict, type Idempotency, newId, statement, Unacceptable, UnitOfWork, type Work } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { copyEntries, copySize, type CopySizeRow } from '../copying/copying.queries';
import { depthOf } from '../entries/changes.queries';
import { MakingService, placeIdOf } from '../entries/making.service';
import { type BySomeone, type Place, scopeOf, type Seen } from '../library-access';
import { LibraryRoom } from '../uploads/library-room';
import { Choosing, eachOnce } from './choosing';
import { freeNames } from './free-names';
import { whyNotCopied } from './several.policy';

/** What keys made before. $1 who, $2 keys */
const madeByKeys = statement<{ id: string; key: string; hash: Buffer }>(
  'documents_several_made',
  `SELECT id, idempotency_key AS key, idempotency_hash AS hash FROM documents_entries WHERE created_by = $1 AND idempotency_key = ANY ($2::uuid[])`,
);

/** Something to be copied, and the key that its copy is made by. */
interface Copied {
  readonly seen: Seen;
  readonly size: CopySizeRow;
  readonly key: string | null;
}

/** Copies several things at once. */
@Injectable()
export class CopyingSeveralService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly making: MakingService,
    private readonly choosing: Choosing,
    private readonly room: LibraryRoom,
  ) {}

  /**
   * Copies what can be copied, in one transaction, numbered where a name is taken; sent again with its key, what is missing.
   * @returns as `done` the copies @throws NotFound, Forbidden, Locked for the folder they go to; Conflict, LibraryFull when all of it is too much
   */
  copy(by: BySomeone, spaceId: string, wish: BringSeveral, key: Idempotency | null): Promise<SeveralView> {
    return this.unitOfWork.run(by, async (work) => {
      const goal = await this.making.placeToAdd(work, by, spaceId, wish.toFolderId);
      const keys = new Map(eachOnce(wish.entryIds).map((id, index) => [id, key && keyOf(key, index)]));
      const made = await madeBefore(work, by, keys, key);
      const entryIds = [...keys.keys()].filter((id) => !made.has(id));
      const all = { may: () => true, refusal: documentsProblems.mayNotWrite, heedsLocks: false };
      const { able, left } = await this.choosing.hold(work, by, spaceId, { ...wish, entryIds }, all);
      const sizes = await work.statement(copySize, [able.map(({ entry }) => entry.id), true, goal.folderId]);
      const reasons = await reasonsAgainst(work, able, sizes, goal);
      const copied = able
        .filter(({ entry }) => !reasons.has(entry.id))
        .map((seen) => ({ seen, size: sizes.find(({ id }) => id === seen.entry.id)!, key: keys.get(seen.entry.id) ?? null }));
      const copies = await this.apply(work, by, copied, goal, key);
      return { done: [...made.values(), ...copies], left: [...left, ...[...reasons].map(([id, code]) => ({ id, code }))] };
    });
  }

  private async apply(work: Work, by: BySomeone, copied: readonly Copied[], goal: Place, key: Idempotency | null): Promise<string[]> {
    if (copied.length === 0) return [];
    const sum = (of: (size: CopySizeRow) => number): number => copied.reduce((all, { size }) => all + of(size), 0);
    if (sum(({ entries }) => entries) > documentLimits.copied)
      throw new Conflict(documentsProblems.tooMuchToCopy, 'Copy a part of it at a time.');
    await this.room.refuseFull(
      work,
      goal.libraryId,
      sum(({ bytes }) => bytes),
    );
    const { networkId, spaceId } = goal.standing;
    const names = await freeNames(
      work,
      placeIdOf(goal),
      copied.map(({ seen }) => ({ name: seen.entry.name, spaceId })),
    );
    const ids = copied.map(() => newId());
    const there = [networkId, goal.libraryId, spaceId, goal.folderId, names, by.actor.personId];
    const originals = copied.map(({ seen }) => seen.entry.id);
    await work.statement(copyEntries, [originals, ids, ...there, true, copied.map((one) => one.key), key?.hash ?? null]);
    const facts = copied.map(({ seen, size }, index) => {
      const [entryId, { libraryId }] = [ids[index]!, goal];
      const told = { libraryId, entryId, places: [placeIdOf(goal)], copiedFrom: seen.entry.id, entries: size.entries };
      return [scopeOf(seen.entry.kind === 'folder' ? 'folder' : 'document', entryId, goal.standing), told] as const;
    });
    await work.recordAll(entryCopied, facts);
    return ids;
  }
}

/** The key of each copy: the request's own for the first, and for every other one that follows from it. */
function keyOf({ key }: Idempotency, index: number): string {
  if (index === 0) return key;
  const hash = createHash('sha256').update(`${key} ${index}`).digest('hex');
  return [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join('-');
}

/** The copies that a request made when it was sent before, by what they are of. @throws Unacceptable when its key was sent with another */
async function madeBefore(
  work: Work,
  { actor }: BySomeone,
  keys: ReadonlyMap<string, string | null>,
  key: Idempotency | null,
): Promise<ReadonlyMap<string, string>> {
  if (!key) return new Map();
  const made = await work.statement(madeByKeys, [actor.personId, [...keys.values()]]);
  if (made.some(({ hash }) => !hash.equals(key.hash)))
    throw new Unacceptable(platformProblems.keyReused, 'This Idempotency-Key was sent with another request.');
  const copies = new Map(made.map((one) => [one.key, one.id]));
  return new Map([...keys].flatMap(([id, own]) => (copies.has(own!) ? [[id, copies.get(own!)!]] : [])));
}

/** Why some cannot be copied to a goal. */
async function reasonsAgainst(
  work: Work,
  able: readonly Seen[],
  sizes: readonly CopySizeRow[],
  { folderId, narrow }: Place,
): Promise<ReadonlyMap<string, string>> {
  const [above] = folderId && able.length > 0 ? await work.statement(depthOf, [folderId]) : [];
  const reasons = able.map(({ entry }) => {
    const { inItself, depth } = sizes.find(({ id }) => id === entry.id)!;
    const goal = { depth: entry.kind === 'folder' ? (above?.depth ?? 0) : 0, narrow };
    return [entry.id, whyNotCopied({ inItself, depth, narrowed: entry.narrowed }, goal)] as const;
  });
  return new Map(reasons.flatMap(([id, code]) => (code ? [[id, code]] : [])));
}
