import { leavingDays } from '@hv/identity/contracts';
import { statement } from '@hv/platform/api';

/** When somebody will be erased. */
export interface LeavingRow {
  readonly personId: string;
  readonly eraseAt: Date;
}

/** The time at which person `p` will be erased, in SQL; null when they will not be. */
export const erasedSoon = (person: string): string =>
  `(SELECT l.erase_at FROM identity_leavings l WHERE l.person_id = ${person} AND l.erased_at IS NULL)`;

/** No row: they are leaving already. $1 person, $2 who wants it, $3 hash of the link's token */
export const insertLeaving = statement<LeavingRow>(
  'identity_insert_leaving',
  `INSERT INTO identity_leavings (person_id, asked_by, stay_hash, erase_at) VALUES ($1, $2, $3, now() + interval '${leavingDays} days')
   ON CONFLICT (person_id) DO NOTHING RETURNING person_id AS "personId", erase_at AS "eraseAt"`,
);

/** Of somebody who leaves already it takes the earlier time, and the new reason. $1 person, $2 who wants it, $3 why, $4 hash of the link's token, $5 now */
export const insertErasure = statement<LeavingRow>(
  'identity_insert_erasure',
  `INSERT INTO identity_leavings (person_id, asked_by, reason, stay_hash, erase_at)
   VALUES ($1, $2, $3, $4, now() + CASE WHEN $5 THEN interval '0' ELSE interval '${leavingDays} days' END)
   ON CONFLICT (person_id) DO UPDATE SET asked_by = $2, reason = $3, erase_at = least(identity_leavings.erase_at, excluded.erase_at),
     stay_hash = excluded.stay_hash WHERE identity_leavings.erased_at IS NULL
   RETURNING person_id AS "personId", erase_at AS "eraseAt"`,
);

/** $1 person */
export const leavingOf = statement<LeavingRow>(
  'identity_leaving_of',
  `SELECT person_id AS "personId", erase_at AS "eraseAt" FROM identity_leavings WHERE person_id = $1 AND erased_at IS NULL`,
);

/** No row: their time has come, or they do not leave. $1 person */
export const stopLeaving = statement<LeavingRow>(
  'identity_stop_leaving',
  `DELETE FROM identity_leavings WHERE person_id = $1 AND erased_at IS NULL AND erase_at > now()
   RETURNING person_id AS "personId", erase_at AS "eraseAt"`,
);

/** The same by the link of the mail. $1 hash of its token */
export const stopLeavingByLink = statement<LeavingRow>(
  'identity_stop_leaving_by_link',
  `DELETE FROM identity_leavings WHERE stay_hash = $1 AND erased_at IS NULL AND erase_at > now()
   RETURNING person_id AS "personId", erase_at AS "eraseAt"`,
);

/** Whose time has come. $1 person */
export const dueLeaving = statement<LeavingRow>(
  'identity_due_leaving',
  `SELECT person_id AS "personId", erase_at AS "eraseAt" FROM identity_leavings WHERE person_id = $1 AND erased_at IS NULL AND erase_at <= now()`,
);

/** Keeps why and when, and closes the link. $1 person */
export const leavingDone = statement<object>(
  'identity_leaving_done',
  `UPDATE identity_leavings SET erased_at = now(), stay_hash = NULL WHERE person_id = $1 AND erased_at IS NULL`,
);

/**
 * Lets no administrator cease to be one until the transaction ends, when the account is one's. Before any of them is locked alone: two who leave at
 * once would wait for each other. $1 account
 */
export const holdAdministrators = statement<object>(
  'identity_hold_administrators',
  `SELECT FROM identity_accounts WHERE administrator AND (SELECT a.administrator FROM identity_accounts a WHERE a.id = $1) ORDER BY id FOR NO KEY UPDATE`,
);

/** Whether somebody else runs the system, and will. $1 person */
export const otherAdministrator = statement<object>(
  'identity_other_administrator',
  `SELECT FROM identity_accounts a WHERE a.administrator AND a.blocked_at IS NULL AND a.person_id <> $1 AND ${erasedSoon('a.person_id')} IS NULL LIMIT 1`,
);

/** Who has an account, as far as a mail to them needs it, locked. $1 account */
export const lockLeaver = statement<Leaver>(
  'identity_lock_leaver',
  `SELECT a.id AS "accountId", p.id AS "personId", a.email, p.language, a.administrator
   FROM identity_accounts a JOIN identity_persons p ON p.id = a.person_id WHERE a.id = $1 FOR NO KEY UPDATE OF a`,
);

/** Somebody who will be erased. */
export interface Leaver {
  readonly accountId: string;
  readonly personId: string;
  readonly email: string;
  readonly language: string;
  readonly administrator: boolean;
}
