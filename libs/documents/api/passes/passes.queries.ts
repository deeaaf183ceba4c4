import { statement } from '@hv/platform/api';

/** Asked for again by the same person, it is the same one with another secret. No row: it is somebody else's. $1 id, $2 hash, $3 who, $4 document, $5 hours */
export const insertPass = statement<{ expiresAt: Date }>(
  'documents_pass_insert',
  `INSERT INTO documents_passes (id, token_hash, person_id, document_id, expires_at) VALUES ($1, $2, $3, $4, now() + make_interval(hours => $5))
   ON CONFLICT (id) DO UPDATE SET token_hash = excluded.token_hash, expires_at = excluded.expires_at
   WHERE documents_passes.person_id = excluded.person_id AND documents_passes.document_id = excluded.document_id RETURNING expires_at AS "expiresAt"`,
);

/** Who holds a pass that still is one. */
export interface PassHolderRow {
  readonly id: string;
  readonly documentId: string;
  readonly personId: string;
  readonly accountId: string;
  readonly language: string;
  /** ms since 1970 */
  readonly until: number;
}

/** $1 hash */
export const holderOfPass = statement<PassHolderRow>(
  'documents_pass_holder',
  `SELECT s.id, s.document_id AS "documentId", p.id AS "personId", a.id AS "accountId", p.language, (extract(epoch FROM s.expires_at) * 1000)::float8 AS until
   FROM documents_passes s JOIN identity_persons p ON p.id = s.person_id JOIN identity_accounts a ON a.person_id = p.id
   WHERE s.token_hash = $1 AND s.expires_at > now() AND a.blocked_at IS NULL AND p.erased_at IS NULL`,
);

/** $1 at most so many */
export const sweepPasses = statement<object>(
  'documents_sweep_passes',
  `DELETE FROM documents_passes WHERE id IN (SELECT id FROM documents_passes WHERE expires_at < now() ORDER BY expires_at LIMIT $1) RETURNING id`,
);
