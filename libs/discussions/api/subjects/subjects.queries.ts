import { statement } from '@hv/platform/api';

/** $1 thread, $2 kind, $3 subject, $4 part or null */
export const setSubject = statement<object>(
  'subject_set',
  `UPDATE discussions_threads SET subject_kind = $2, subject_id = $3, subject_part = $4 WHERE id = $1`,
);

/** A thread that went to another space with its subject. */
export interface RehomedRow {
  readonly id: string;
  readonly networkId: string;
  readonly fromSpaceId: string;
}

/** Puts the threads about some subjects into a space, as far as they are not there; locked in the order of their ids. $1 kind, $2 subjects, $3 space */
export const rehomeThreads = statement<RehomedRow>(
  'subjects_rehome',
  `WITH held AS MATERIALIZED (
     SELECT id, space_id FROM discussions_threads
     WHERE subject_kind = $1 AND subject_id = ANY($2::uuid[]) AND space_id <> $3 ORDER BY id FOR NO KEY UPDATE
   )
   UPDATE discussions_threads t SET space_id = $3, version = t.version + 1, last_change = t.last_change + 1 FROM held WHERE t.id = held.id
   RETURNING t.id, t.network_id AS "networkId", held.space_id AS "fromSpaceId"`,
);
