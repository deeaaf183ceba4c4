import { Injectable } from '@nestjs/common';
import { accessTokenEnded, identityProblems, sessionEnded } from '@hv/identity/contracts';
import { statement, type Work } from '@hv/platform/api';
import { endLooksOf } from '../see-as/end-looks';

interface EndedRow {
  readonly id: string;
  readonly personId: string;
}

/** $1 persons */
const endWeakSessions = statement<EndedRow>(
  'identity_end_weak_sessions',
  `DELETE FROM identity_sessions s USING identity_accounts a
   WHERE a.id = s.account_id AND a.person_id = ANY ($1::uuid[]) AND s.assurance <> 'second-factor'
   RETURNING s.id, a.person_id AS "personId"`,
);

/** $1 persons */
const endWeakTokens = statement<EndedRow>(
  'identity_end_weak_tokens',
  `UPDATE identity_access_tokens t SET ended_at = now() FROM identity_accounts a
   WHERE a.id = t.account_id AND a.person_id = ANY ($1::uuid[]) AND t.assurance <> 'second-factor' AND t.ended_at IS NULL AND t.expires_at > now()
   RETURNING t.id, a.person_id AS "personId"`,
);

/** Sessions that were started without a second factor, and access tokens that were made by such. */
@Injectable()
export class WeakCredentials {
  /** Ends those of people who need one from now on: at their next sign-in they are led to prove it, or to set one up. */
  async end(work: Work, personIds: readonly string[]): Promise<void> {
    if (personIds.length === 0) return;
    // Sessions first: a token that one of them is making now is waited for, and is there for the second statement.
    const sessions = await work.statement(endWeakSessions, [personIds]);
    await endLooksOf(
      work,
      sessions.map(({ id }) => id),
    );
    for (const { id, personId } of sessions)
      await work.record(
        sessionEnded,
        { object: { kind: 'session', id } },
        { sessionId: id, personId, why: identityProblems.secondFactorNeeded },
      );
    for (const { id, personId } of await work.statement(endWeakTokens, [personIds]))
      await work.record(accessTokenEnded, { object: { kind: 'access-token', id } }, { tokenId: id, personId });
  }
}
