import { Injectable } from '@nestjs/common';
import { documentsProblems, type LeftEntryView, type SeveralEntries } from '@hv/documents/contracts';
import type { Locked, Work } from '@hv/platform/api';
import { placeIdOf } from '../entries/making.service';
import { type BySomeone, LibraryAccess, type Place, type Seen } from '../library-access';
import { Locks } from '../locks/locks';
import { whyLeft } from './several.policy';

/** What somebody would do with several things, as far as it concerns each. */
export interface Wish {
  /** Whether those lie in the trash. */
  readonly trashed?: boolean;
  readonly may: (seen: Seen) => boolean;
  /** What is told of what they may not. */
  readonly refusal: string;
  /** Whether locks of others keep them from it. */
  readonly heedsLocks: boolean;
  /** Whether it is so already, and nothing is left to do. */
  readonly isSo?: (seen: Seen) => boolean;
}

/** Several things, held in the transaction. */
export interface Chosen {
  readonly place: Place;
  /** What is so already. */
  readonly before: readonly string[];
  readonly able: readonly Seen[];
  readonly left: readonly LeftEntryView[];
}

/** Finds several things that stand in one place, and tells those that may be changed from those that are left. */
@Injectable()
export class Choosing {
  constructor(
    private readonly access: LibraryAccess,
    private readonly locks: Locks,
  ) {}

  /** @throws NotFound when there is no such place for them */
  async hold(work: Work, by: BySomeone, spaceId: string, { folderId, entryIds }: SeveralEntries, wish: Wish): Promise<Chosen> {
    const place = await this.access.holdPlace(work, by.actor, spaceId, folderId);
    const ids = eachOnce(entryIds);
    const seen = new Map((await this.access.seenOf(work, by.actor, spaceId, ids)).map((one) => [one.entry.id, one]));
    const isSo = (id: string): boolean => wish.isSo?.(seen.get(id)!) ?? false;
    const before = ids.filter((id) => seen.has(id) && isSo(id));
    const rest = ids.filter((id) => !before.includes(id));
    const locked = wish.heedsLocks ? await this.locks.lockedOf(work, by, [...seen.keys()]) : new Map<string, Locked>();
    const left = rest.flatMap((id) => leftOf(id, seen.get(id), locked.get(id), placeIdOf(place), wish));
    const kept = new Set(left.map(({ id }) => id));
    return { place, before, able: rest.filter((id) => !kept.has(id)).map((id) => seen.get(id)!), left };
  }
}

/** Ids as they are kept, each once. */
export const eachOnce = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => id.toLowerCase()))];

function leftOf(id: string, seen: Seen | undefined, lock: Locked | undefined, placeId: string, wish: Wish): LeftEntryView[] {
  const isThere = seen !== undefined && (seen.entry.trashedAt !== null) === (wish.trashed ?? false);
  const elsewhere = isThere && seen.entry.placeId !== placeId;
  const standpoint = { here: isThere && !elsewhere, elsewhere, may: isThere && wish.may(seen), locked: lock !== undefined };
  const code = whyLeft(standpoint, wish.refusal);
  if (!code) return [];
  const told = code === documentsProblems.locked ? lock : undefined;
  return [{ id, code: told?.code ?? code, ...(told?.about ? { about: { ...told.about } } : {}) }];
}
