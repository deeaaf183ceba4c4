import { Injectable } from '@nestjs/common';
import { identityProblems, sessionEnded } from '@hv/identity/contracts';
import { statement, type Work } from '@hv/platform/api';

/** $1 persons */
const endWeakSessions = statement<{ readonly id: string; readonly personId: string }>(
  'identity_end_weak_sessions',
  `DELETE FROM identity_sessions s USING identity_accounts a
   WHERE a.id = s.account_id AND a.person_id = ANY ($1::uuid[]) AND s.assurance <> 'second-factor'
   RETURNING s.id, a.person_id AS "personId"`,
);

/** Sessions that were started without a second factor. */
@Injectable()
export class WeakSessions {
  /** Ends those of people who need one from now on: at their next sign-in they are led to prove it, or to set one up. */
  async end(work: Work, personIds: readonly string[]): Promise<void> {
    const ended = personIds.length > 0 ? await work.statement(endWeakSessions, [personIds]) : [];
    for (const { id, personId } of ended)
      await work.record(
        sessionEnded,
        { object: { kind: 'session', id } },
        { sessionId: id, personId, why: identityProblems.secondFactorNeeded },
      );
  }
}
