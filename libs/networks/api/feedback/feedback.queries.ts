import { formerMember } from '@hv/identity/contracts';
import { statement } from '@hv/platform/api';

/** No row: the key was used before. $1 network, $2 author, $3 text, $4 place or null, $5 key or null, $6 hash or null */
export const insertFeedback = statement<{ id: string }>(
  'networks_feedback_insert',
  `INSERT INTO networks_feedback (network_id, author_id, text, place, idempotency_key, idempotency_hash) VALUES ($1, $2, $3, $4, $5, $6)
   ON CONFLICT (author_id, idempotency_key) DO NOTHING RETURNING id`,
);

/** $1 author, $2 key */
export const feedbackByKey = statement<{ id: string; hash: Buffer }>(
  'networks_feedback_by_key',
  `SELECT id, idempotency_hash AS hash FROM networks_feedback WHERE author_id = $1 AND idempotency_key = $2`,
);

/** The space of a whole network. $1 network */
export const spaceOfNetwork = statement<{ id: string }>(
  'networks_feedback_space',
  `SELECT id FROM networks_spaces WHERE network_id = $1 AND kind = 'network' AND parent_space_id IS NULL LIMIT 1`,
);

/** What somebody told the secretariat, as it is shown. */
export interface FeedbackRow {
  readonly id: string;
  readonly networkId: string;
  readonly text: string;
  readonly place: string | null;
  readonly authorId: string;
  readonly author: string;
  readonly organisation: string;
  readonly createdAt: Date;
  readonly doneAt: Date | null;
  readonly doneBy: string | null;
}

const shown = `f.id, f.network_id AS "networkId", f.text, f.place, f.author_id AS "authorId", author.name AS author,
    coalesce((SELECT string_agg(DISTINCT o.name, ', ') FROM networks_memberships m
      JOIN networks_current_names o ON o.organisation_id = m.organisation_id
      WHERE m.person_id = f.author_id AND m.network_id = f.network_id), '') AS organisation,
    f.created_at AS "createdAt", f.done_at AS "doneAt",
    CASE WHEN done.erased_at IS NULL THEN done.name ELSE '${formerMember}' END AS "doneBy"
  FROM networks_feedback f JOIN identity_persons author ON author.id = f.author_id LEFT JOIN identity_persons done ON done.id = f.done_by`;

/** $1 feedback */
export const feedbackById = statement<FeedbackRow>('networks_feedback_by_id', `SELECT ${shown} WHERE f.id = $1`);

/** Newest first. $1 network, $2 limit, $3 id to go on from or null, $4 whether only what is done, only what is not, or null for both */
export const feedbackOfNetwork = statement<FeedbackRow>(
  'networks_feedback_list',
  `SELECT ${shown} WHERE f.network_id = $1 AND ($3::uuid IS NULL OR f.id < $3) AND ($4::boolean IS NULL OR $4 = (f.done_at IS NOT NULL))
   ORDER BY f.id DESC LIMIT $2`,
);

/** No row: it is done already. $1 feedback, $2 who is done with it */
export const setDone = statement<{ id: string }>(
  'networks_feedback_done',
  `UPDATE networks_feedback SET done_at = now(), done_by = $2 WHERE id = $1 AND done_at IS NULL RETURNING id`,
);

/** No row: it waits already. $1 feedback */
export const setOpen = statement<{ id: string }>(
  'networks_feedback_open',
  `UPDATE networks_feedback SET done_at = NULL, done_by = NULL WHERE id = $1 AND done_at IS NOT NULL RETURNING id`,
);

/** What somebody told secretariats, for them alone. $1 person */
export const feedbackOfPerson = statement<{ data: object[] }>(
  'networks_feedback_of_person',
  `SELECT coalesce(jsonb_agg(jsonb_build_object('network', n.name, 'text', f.text, 'place', f.place, 'at', f.created_at, 'doneAt', f.done_at)
     ORDER BY f.id), '[]') AS data
   FROM networks_feedback f JOIN networks_networks n ON n.id = f.network_id WHERE f.author_id = $1`,
);

/** $1 person */
export const forgetFeedback = statement<object>('networks_feedback_forget', `DELETE FROM networks_feedback WHERE author_id = $1`);
