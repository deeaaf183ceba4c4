import { Injectable } from '@nestjs/common';
import { documentsProblems } from '@hv/documents/contracts';
import { Locked, type Work } from '@hv/platform/api';
import type { BySomeone } from '../library-access';
import { lockInTheWay } from './locks.policy';
import { locksNear, locksNearEach, type NearLockRow, removeTrashed } from './locks.queries';

/** How far a change reaches: what stands in it changes with it, or the list of the folder that it stands in. */
export interface Reach {
  readonly within?: boolean;
  readonly place?: boolean;
}

/** Renamed, moved, thrown away: what stands in it goes along, and the folder's list is another. */
export const allOfIt: Reach = { within: true, place: true };

/** Keeps what somebody works on from being changed by others. Asked in the transaction of each change, while the library is held. */
@Injectable()
export class Locks {
  /** @throws Locked, saying who works on it and until when, as far as who asks sees it */
  async refuseLocked(work: Work, by: BySomeone, entryId: string | null, { within = false, place = false }: Reach = {}): Promise<void> {
    if (entryId === null) return;
    const { personId } = by.actor;
    const near = await work.statement(locksNear, [entryId, personId, within, place]);
    const held = lockInTheWay({ personId, tokens: by.lockTokens }, near);
    if (held) throw lockedBy(held);
  }

  /** Of several, those that somebody works on, with all of them: what would be told of each alone. */
  async lockedOf(work: Work, by: BySomeone, entryIds: readonly string[]): Promise<ReadonlyMap<string, Locked>> {
    const { personId } = by.actor;
    const near = Map.groupBy(await work.statement(locksNearEach, [entryIds, personId]), ({ nearTo }) => nearTo);
    const held = [...near].map(([id, locks]) => [id, lockInTheWay({ personId, tokens: by.lockTokens }, locks)] as const);
    return new Map(held.flatMap(([id, lock]) => (lock ? [[id, lockedBy(lock)]] : [])));
  }

  /** Nobody works on what lies in the trash. */
  async endTrashed(work: Work, entryId: string): Promise<void> {
    await work.statement(removeTrashed, [entryId]);
  }
}

/** What is told of a lock that stands in the way. */
export function lockedBy({ sees, person, expiresAt }: Pick<NearLockRow, 'sees' | 'person' | 'expiresAt'>): Locked {
  if (!sees) return new Locked(documentsProblems.lockedWithin, 'Something in it is being worked on.');
  return new Locked(documentsProblems.locked, '`about` says who works on it, and until when.', { person, until: expiresAt.toISOString() });
}
