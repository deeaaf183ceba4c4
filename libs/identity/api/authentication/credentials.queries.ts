import { statement, type TokenScope } from '@hv/platform/api';
import { idleHours, sessionIsAlive } from '../sessions/session-lifetimes';
import { seeAsHolds, seenBySession } from '../see-as/see-as-of-session';

/** Who holds a credential. */
export interface HolderRow {
  readonly credentialId: string;
  readonly personId: string;
  readonly accountId: string;
  readonly administrator: boolean;
  readonly language: string;
  readonly scopes: TokenScope[];
  /** ms since 1970 */
  readonly until: number;
}

/** The holder of a session, who may look as somebody else. */
export interface SessionHolderRow extends HolderRow {
  /** Null when they look as themselves; else so are the other two. */
  readonly seeAsId: string | null;
  readonly seenPersonId: string | null;
  readonly seenAccountId: string | null;
}

const holder = `a.id AS "accountId", a.administrator, p.id AS "personId", p.language`;
const mayAct = `a.blocked_at IS NULL AND p.erased_at IS NULL`;
const ms = (moment: string): string => `(extract(epoch FROM ${moment}) * 1000)::float8`;

/** The holder of a session by its secret's hash; notes its use, at most once a minute. */
export const holderOfSession = statement<SessionHolderRow>(
  'identity_holder_of_session',
  `WITH found AS (
     SELECT s.id, s.used_at, least(s.expires_at, o.expires_at) AS expires_at, ${holder}, o.id AS "seeAsId", o.person_id AS "seenPersonId", seen.id AS "seenAccountId"
     FROM identity_sessions s JOIN identity_accounts a ON a.id = s.account_id JOIN identity_persons p ON p.id = a.person_id ${seenBySession}
     WHERE s.token_hash = $1 AND ${sessionIsAlive} AND ${mayAct} AND ${seeAsHolds}
   ), used AS (
     UPDATE identity_sessions s SET used_at = now() FROM found
     WHERE s.id = found.id AND found.used_at < now() - interval '1 minute' AND s.used_at < now() - interval '1 minute'
   )
   SELECT id AS "credentialId", "accountId", administrator, "personId", language, ARRAY['read', 'write'] AS scopes, "seeAsId", "seenPersonId", "seenAccountId",
     ${ms(`least(expires_at, now() + interval '${idleHours} hours')`)} AS until
   FROM found`,
);

/** The holder of an access token by its hash. */
export const holderOfToken = statement<HolderRow>(
  'identity_holder_of_token',
  `SELECT t.id AS "credentialId", ${holder}, t.scopes, ${ms('t.expires_at')} AS until
   FROM identity_access_tokens t JOIN identity_accounts a ON a.id = t.account_id JOIN identity_persons p ON p.id = a.person_id
   WHERE t.token_hash = $1 AND t.ended_at IS NULL AND t.expires_at > now() AND ${mayAct}`,
);

/** Which of these sessions and tokens hold. */
export const credentialsThatHold = statement<{ id: string }>(
  'identity_credentials_that_hold',
  `SELECT s.id FROM identity_sessions s JOIN identity_accounts a ON a.id = s.account_id JOIN identity_persons p ON p.id = a.person_id
     ${seenBySession}
   WHERE s.id = ANY($1::uuid[]) AND ${sessionIsAlive} AND ${mayAct} AND ${seeAsHolds}
   UNION ALL
   SELECT t.id FROM identity_access_tokens t JOIN identity_accounts a ON a.id = t.account_id JOIN identity_persons p ON p.id = a.person_id
   WHERE t.id = ANY($1::uuid[]) AND t.ended_at IS NULL AND t.expires_at > now() AND ${mayAct}`,
);
