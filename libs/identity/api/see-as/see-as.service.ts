import { Injectable } from '@nestjs/common';
import { identityProblems, type SeeAs, seeAsMinutes, type SeeAsView, seeAsStarted } from '@hv/identity/contracts';
import { type Actor, allow, Conflict, NotFound, type Origin, Unacceptable, UnitOfWork } from '@hv/platform/api';
import { findCprNumbers } from '@hv/platform/contracts';
import { identityPolicy } from '../identity.policy';
import { seeAsView } from './see-as.presenter';
import { recordEnd } from './end-looks';
import { endSeeAs, lockLookedAt, looking, startSeeAs } from './see-as.queries';

type ByAdministrator = Origin & { readonly actor: Actor };

/** Lets an administrator see what somebody else sees, by a session that changes nothing meanwhile. */
@Injectable()
export class SeeAsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Begins: from now on the session sees what the person sees, for half an hour at most.
   * @throws NotFound without such an account; Forbidden `identity.see-as-refused`; Unacceptable `identity.reason-refused` with a CPR number;
   *   Conflict when the session looks as somebody already
   */
  start(origin: ByAdministrator, { personId, reason }: SeeAs): Promise<SeeAsView> {
    const words = withoutCpr(reason.normalize('NFC').trim());
    const { actor } = origin;
    return this.unitOfWork.run(origin, async (work) => {
      const [person] = await work.statement(lockLookedAt, [personId]);
      if (!person) throw new NotFound(identityProblems.accountNotFound, 'There is no such account.');
      allow(identityPolicy.seeAs(actor, person), identityProblems.seeAsRefused);
      const sessionId = actor.credential.id;
      const [started] = await work.statement(startSeeAs, [sessionId, actor.personId, person.personId, words, seeAsMinutes]);
      if (!started) throw new Conflict(identityProblems.seeAsRefused, 'This session looks as somebody already.');
      const facts = { seeAsId: started.id, personId: person.personId, sessionId, until: started.until.toISOString() };
      await work.record(seeAsStarted, { object: { kind: 'see-as', id: started.id } }, facts);
      const [row] = await work.statement(looking, [started.id]);
      return seeAsView(row!);
    });
  }

  /** Ends it: the session is the administrator's own again. Again is no change. */
  async end({ actor, requestId }: ByAdministrator): Promise<void> {
    const { onlooker } = actor;
    if (!onlooker) return;
    await this.unitOfWork.run({ actor: onlooker.actor, requestId }, async (work) => {
      const [ended] = await work.statement(endSeeAs, [onlooker.seeAsId]);
      if (ended) await recordEnd(work, ended, 'themselves');
    });
  }
}

function withoutCpr(reason: string): string {
  const ranges = findCprNumbers(reason).map(({ start, end }) => ({ path: 'reason', start, end }));
  if (ranges.length === 0) return reason;
  throw new Unacceptable(identityProblems.reasonRefused, 'A CPR number must not be kept here.', [
    { path: 'reason', code: identityProblems.reasonRefused, ranges },
  ]);
}
