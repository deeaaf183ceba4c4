import { Injectable } from '@nestjs/common';
import { documentLocked, documentsProblems, documentUnlocked, lockBroken, lockHours, type LockDocument } from '@hv/documents/contracts';
import { allow, newId, NotFound, UnitOfWork, type Work } from '@hv/platform/api';
import { type BySomeone, LibraryAccess, scopeOf, type Seen } from '../library-access';
import { mayBreakLock, mayChange } from '../library.policy';
import { lockedBy } from './locks';
import { lockAgainst } from './locks.policy';
import { insertLock, type LockRow, locksNear, locksOf, removeEnded, removeLocks, renewLock } from './locks.queries';

/** So many locks may hold of one thing beside one another: a program that asks for ever more would make every look at it slower. */
const mostBeside = 20;

/** A lock that is asked for. */
export interface LockWish {
  readonly madeBy: LockRow['madeBy'];
  readonly deep: boolean;
  readonly shared: boolean;
  readonly owner: string;
  readonly seconds: number;
}

/** Locks what somebody works on, and lets it go. */
@Injectable()
export class LocksService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: LibraryAccess,
  ) {}

  /** Locks a document for oneself, or keeps it locked for longer. @throws NotFound, Forbidden, Locked when somebody else works on it */
  async lock(by: BySomeone, documentId: string, { hours = lockHours.default }: LockDocument): Promise<void> {
    await this.unitOfWork.run(by, async (work) => {
      const seen = await this.held(work, by, documentId);
      const own = (await work.statement(locksOf, [documentId])).find(
        ({ personId, madeBy }) => personId === by.actor.personId && madeBy === 'web',
      );
      const wish: LockWish = { madeBy: 'web', deep: false, shared: false, owner: '', seconds: hours * 3_600 };
      if (own) await this.renew(work, seen, own, wish.seconds);
      else await this.add(work, by, seen, wish);
    });
  }

  /** Lets a document go: one's own locks of it, also those of programs; those of others only for who moderates. @throws NotFound, Forbidden */
  async unlock(by: BySomeone, documentId: string): Promise<void> {
    await this.unitOfWork.run(by, async (work) => {
      const seen = await this.access.hold(work, by.actor, documentId, documentsProblems.documentNotFound);
      refuseFolder(seen);
      const locks = await work.statement(locksOf, [documentId]);
      const others = locks.filter(({ personId }) => personId !== by.actor.personId);
      const own = locks.filter((lock) => !others.includes(lock));
      if (own.length === 0 && others.length > 0) allow(mayBreakLock(seen.standing), documentsProblems.mayNotUnlock);
      const ended = own.length > 0 ? own : others;
      await work.statement(removeLocks, [ended.map(({ token }) => token)]);
      const [scope, told] = [scopeOf('document', documentId, seen.standing), factOf(seen)];
      if (own.length > 0) return work.record(documentUnlocked, scope, told);
      for (const ownerId of new Set(others.map(({ personId }) => personId))) await work.record(lockBroken, scope, { ...told, ownerId });
    });
  }

  /** Something that someone may lock, held in the transaction. @throws NotFound, Forbidden */
  async held(work: Work, by: BySomeone, documentId: string): Promise<Seen> {
    const seen = await this.access.hold(work, by.actor, documentId, documentsProblems.documentNotFound);
    allow(mayChange(seen.standing), documentsProblems.mayNotWrite);
    refuseFolder(seen);
    return seen;
  }

  /** Adds a lock. @returns it @throws Locked when it cannot stand beside those that hold */
  async add(work: Work, by: BySomeone, seen: Seen, wish: LockWish): Promise<Pick<LockRow, 'token' | 'expiresAt'>> {
    const { personId } = by.actor;
    const { id } = seen.entry;
    await work.statement(removeEnded, [id]);
    const near = await work.statement(locksNear, [id, personId, wish.deep, false]);
    const crowd = near.filter(({ entryId }) => entryId === id);
    const against = lockAgainst(personId, wish.shared, near) ?? (crowd.length < mostBeside ? undefined : crowd[0]);
    if (against) throw lockedBy(against);
    const token = newId();
    const values = [token, id, personId, wish.madeBy, wish.deep, wish.shared, wish.owner, wish.seconds];
    const [added] = await work.statement(insertLock, values);
    await this.tell(work, seen, added!.expiresAt);
    return { token, expiresAt: added!.expiresAt };
  }

  /** Keeps a lock for longer. */
  async renew(work: Work, seen: Seen, { token }: Pick<LockRow, 'token'>, seconds: number): Promise<Date> {
    const [renewed] = await work.statement(renewLock, [token, seconds]);
    await this.tell(work, seen, renewed!.expiresAt);
    return renewed!.expiresAt;
  }

  private async tell(work: Work, seen: Seen, until: Date): Promise<void> {
    const noun = seen.entry.kind === 'folder' ? 'folder' : 'document';
    await work.record(documentLocked, scopeOf(noun, seen.entry.id, seen.standing), { ...factOf(seen), until: until.toISOString() });
  }
}

const factOf = ({ entry }: Seen) => ({ libraryId: entry.libraryId, entryId: entry.id, places: [entry.placeId] });

function refuseFolder({ entry }: Seen): void {
  if (entry.kind === 'folder') throw new NotFound(documentsProblems.documentNotFound, 'It is a folder.');
}
