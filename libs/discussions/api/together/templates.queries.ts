import { statement } from '@hv/platform/api';

export interface TemplateRow {
  readonly id: string;
  readonly name: string;
  readonly document: object;
  readonly version: number;
}

const columns = `t.id, t.name, t.document, t.version`;

/** $1 space */
export const templatesOf = statement<TemplateRow>(
  'templates_of',
  `SELECT ${columns} FROM discussions_templates t WHERE t.space_id = $1 AND t.removed_at IS NULL ORDER BY t.name COLLATE danish, t.id`,
);

/** $1 space, $2 template */
export const templateById = statement<TemplateRow>(
  'template_by_id',
  `SELECT ${columns} FROM discussions_templates t WHERE t.space_id = $1 AND t.id = $2 AND t.removed_at IS NULL`,
);

/** $1 author, $2 key */
export const templateByKey = statement<TemplateRow & { readonly hash: Buffer }>(
  'template_by_key',
  `SELECT ${columns}, t.idempotency_hash AS hash FROM discussions_templates t WHERE t.created_by = $1 AND t.idempotency_key = $2`,
);

/** No row: there are too many already; a key used before fails all the same. $1 id, $2 space, $3 name, $4 document, $5 author, $6 key, $7 hash, $8 the most a space may have */
export const addTemplate = statement<TemplateRow>(
  'template_add',
  `INSERT INTO discussions_templates AS t (id, space_id, name, document, created_by, idempotency_key, idempotency_hash)
   SELECT $1, $2, $3, $4, $5, $6, $7
   WHERE (SELECT count(*) FROM discussions_templates o WHERE o.space_id = $2 AND o.removed_at IS NULL) < $8
     OR EXISTS (SELECT FROM discussions_templates o WHERE o.created_by = $5 AND o.idempotency_key = $6)
   RETURNING ${columns}`,
);

/** No row: another version, or removed. $1 space, $2 template, $3 expected version, $4 name, $5 document */
export const changeTemplate = statement<TemplateRow>(
  'template_change',
  `UPDATE discussions_templates t SET name = $4, document = $5, version = t.version + 1
   WHERE t.space_id = $1 AND t.id = $2 AND t.version = $3 AND t.removed_at IS NULL RETURNING ${columns}`,
);

/** $1 space, $2 template */
export const removeTemplate = statement<{ id: string }>(
  'template_remove',
  `UPDATE discussions_templates SET removed_at = now() WHERE space_id = $1 AND id = $2 AND removed_at IS NULL RETURNING id`,
);
