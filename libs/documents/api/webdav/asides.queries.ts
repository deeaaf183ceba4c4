import { statement } from '@hv/platform/api';

export const asideLimits = { bytes: 256 * 1024, each: 500 } as const;
export const asidesKept = { amount: 1, unit: 'day' } as const;

/** $1 who, $2 place, $3 name */
export const asideNamed = statement<{ content: Buffer; at: Date }>(
  'documents_aside',
  `SELECT content, written_at AS at FROM documents_asides WHERE person_id = $1 AND place_id = $2 AND name = $3`,
);

/** No row: they have as many as they may. $1 who, $2 place, $3 name, $4 content, $5 most of them */
export const writeAside = statement<{ isNew: boolean }>(
  'documents_aside_write',
  `INSERT INTO documents_asides (person_id, place_id, name, content)
   SELECT $1::uuid, $2::uuid, $3, $4::bytea WHERE (SELECT count(*) FROM documents_asides WHERE person_id = $1) < $5::integer
   ON CONFLICT (person_id, place_id, name) DO UPDATE SET content = excluded.content, written_at = now() RETURNING (xmax = 0) AS "isNew"`,
);

/** $1 who, $2 place, $3 name */
export const removeAside = statement<object>(
  'documents_aside_remove',
  `DELETE FROM documents_asides WHERE person_id = $1 AND place_id = $2 AND name = $3 RETURNING name`,
);

/** $1 at most so many */
export const sweepAsides = statement<object>(
  'documents_sweep_asides',
  `DELETE FROM documents_asides WHERE (person_id, place_id, name) IN (
     SELECT person_id, place_id, name FROM documents_asides WHERE written_at < now() - interval '1 day' ORDER BY written_at LIMIT $1) RETURNING name`,
);
