import { statement } from '@hv/platform/api';

/** Somebody whom an administrator would look as, locked as their account is. */
export interface LookedAtRow {
  readonly personId: string;
  readonly administrator: boolean;
  readonly maySignIn: boolean;
}

/** Kept from being blocked until the transaction ends; no row without an account. $1 person */
export const lockLookedAt = statement<LookedAtRow>(
  'identity_lock_looked_at',
  `SELECT person_id AS "personId", administrator, blocked_at IS NULL AS "maySignIn" FROM identity_accounts WHERE person_id = $1 FOR SHARE`,
);

/** A look that runs, or has run. */
export interface SeeAsRow {
  readonly id: string;
  readonly sessionId: string;
  readonly administratorId: string;
  readonly personId: string;
}

const columns = `id, session_id AS "sessionId", administrator_id AS "administratorId", person_id AS "personId"`;

/** No row: the session looks as somebody already. $1 session, $2 administrator, $3 person, $4 reason, $5 minutes */
export const startSeeAs = statement<{ readonly id: string; readonly until: Date }>(
  'identity_start_see_as',
  `INSERT INTO identity_see_as (session_id, administrator_id, person_id, reason, expires_at)
   VALUES ($1, $2, $3, $4, now() + make_interval(mins => $5::int))
   ON CONFLICT (session_id) WHERE ended_at IS NULL DO NOTHING RETURNING id, expires_at AS until`,
);

/** No row: it has ended already. $1 look */
export const endSeeAs = statement<SeeAsRow>(
  'identity_end_see_as',
  `UPDATE identity_see_as SET ended_at = now() WHERE id = $1 AND ended_at IS NULL RETURNING ${columns}`,
);

/** $1 sessions */
export const endSeeAsOfSessions = statement<SeeAsRow>(
  'identity_end_see_as_of_sessions',
  `UPDATE identity_see_as SET ended_at = now() WHERE session_id = ANY ($1::uuid[]) AND ended_at IS NULL RETURNING ${columns}`,
);

/** Looks as a person. $1 person */
export const endSeeAsOfPerson = statement<SeeAsRow>(
  'identity_end_see_as_of_person',
  `UPDATE identity_see_as SET ended_at = now() WHERE person_id = $1 AND ended_at IS NULL RETURNING ${columns}`,
);

/** What was not looked into before. $1 look, $2 spaces */
export const noteSpaces = statement<{ readonly spaceId: string }>(
  'identity_note_spaces',
  `INSERT INTO identity_see_as_spaces (see_as_id, space_id) SELECT $1::uuid, unnest($2::uuid[]) ON CONFLICT DO NOTHING RETURNING space_id AS "spaceId"`,
);

/** A look as the one looked at is told of it. */
export interface SeenAsRow {
  readonly id: string;
  readonly administratorId: string;
  readonly administratorName: string;
  readonly reason: string;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly spaceIds: string[];
}

/** Looks as somebody, the latest first. $1 person, $2 before this one or null, $3 limit */
export const seenAs = statement<SeenAsRow>(
  'identity_seen_as',
  `SELECT o.id, o.administrator_id AS "administratorId", p.name AS "administratorName", o.reason, o.started_at AS "startedAt",
     coalesce(o.ended_at, CASE WHEN o.expires_at <= now() THEN o.expires_at END) AS "endedAt",
     ARRAY(SELECT space_id FROM identity_see_as_spaces WHERE see_as_id = o.id) AS "spaceIds"
   FROM identity_see_as o JOIN identity_persons p ON p.id = o.administrator_id
   WHERE o.person_id = $1 AND ($2::uuid IS NULL OR o.id < $2) ORDER BY o.id DESC LIMIT $3`,
);

/** As whom and why, for the audit log. $1 looks */
export const namesOfLooks = statement<{ readonly id: string; readonly name: string }>(
  'identity_see_as_names',
  `SELECT o.id, concat_ws(': ', p.name, nullif(o.reason, '')) AS name
   FROM identity_see_as o JOIN identity_persons p ON p.id = o.person_id WHERE o.id = ANY ($1::uuid[])`,
);

/** The session of a look, as whoever looks is shown it. */
export interface LookingRow {
  readonly personId: string;
  readonly name: string;
  readonly title: string;
  readonly seeAsId: string;
  readonly administratorId: string;
  readonly administratorName: string;
  readonly until: Date;
}

/** $1 look */
export const looking = statement<LookingRow>(
  'identity_looking',
  `SELECT p.id AS "personId", p.name, p.title, o.id AS "seeAsId", w.id AS "administratorId", w.name AS "administratorName", o.expires_at AS until
   FROM identity_see_as o JOIN identity_persons p ON p.id = o.person_id JOIN identity_persons w ON w.id = o.administrator_id WHERE o.id = $1`,
);
