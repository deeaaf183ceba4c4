import { statement } from '@hv/platform/api';

/** Notes why a post is hidden; of one that is hidden already the reason is another now. $1 id, $2 post, $3 reason, $4 who */
export const noteHiding = statement<{ id: string }>(
  'hiding_note',
  `INSERT INTO discussions_hidings (id, post_id, reason, hidden_by) VALUES ($1, $2, $3, $4)
   ON CONFLICT (post_id) WHERE shown_at IS NULL DO UPDATE SET reason = excluded.reason, hidden_by = excluded.hidden_by RETURNING id`,
);

/** No row: it is not hidden. $1 post, $2 who */
export const endHiding = statement<{ id: string }>(
  'hiding_end',
  `UPDATE discussions_hidings SET shown_at = now(), shown_by = $2 WHERE post_id = $1 AND shown_at IS NULL RETURNING id`,
);
