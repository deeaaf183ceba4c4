import { statement } from '@hv/platform/api';

/** Raise it when what stands in `search_documents` is made otherwise: everything is then indexed anew, while what is there goes on being found. */
export const documentRules = 1;

/** Entries, their newest versions, and what was read from those. */
const read = `documents_entries e LEFT JOIN documents_versions v ON v.document_id = e.id AND v.number = e.number
   LEFT JOIN documents_texts x ON x.sha256 = v.sha256`;

/** Entries that are not in the index as they are: whatever woke nobody is here. $1 rules, $2 limit, $3 those that were tried in vain */
export const dueDocuments = statement<{ id: string }>(
  'search_due_documents',
  `SELECT e.id FROM ${read} LEFT JOIN search_documents s ON s.document_id = e.id
   WHERE (s.version IS DISTINCT FROM e.version OR s.space_id <> e.space_id OR s.read_at IS DISTINCT FROM x.read_at OR s.rules <> $1)
     AND e.id <> ALL ($3::uuid[])
   ORDER BY e.id LIMIT $2`,
);

const ends = (...extensions: readonly string[]): string => `e.name ~* '\\.(${extensions.join('|')})$'`;
const unknown = `coalesce(v.media_type, '') IN ('application/octet-stream', 'application/x-cfb', 'application/zip')`;

/** What people call it: by its content, and by its name where that says too little. */
const fileKind = `CASE
     WHEN e.kind <> 'file' THEN e.kind
     WHEN v.media_type = 'application/pdf' THEN 'pdf'
     WHEN v.media_type LIKE 'image/%' THEN 'picture'
     WHEN v.media_type ~ 'wordprocessingml|msword|opendocument\\.text|rtf' THEN 'word'
     WHEN v.media_type ~ 'spreadsheetml|ms-excel|opendocument\\.spreadsheet' THEN 'excel'
     WHEN v.media_type ~ 'presentationml|ms-powerpoint|opendocument\\.presentation' THEN 'powerpoint'
     WHEN ${unknown} AND ${ends('docx?', 'dotx?', 'odt')} THEN 'word'
     WHEN ${unknown} AND ${ends('xlsx?', 'ods')} THEN 'excel'
     WHEN ${unknown} AND ${ends('pptx?', 'odp')} THEN 'powerpoint'
     WHEN v.media_type LIKE 'text/%' OR ${unknown} AND ${ends('txt', 'md', 'csv', 'tsv', 'log')} THEN 'text'
     ELSE 'other' END`;

/**
 * Brings entries to the index as they are now, as far as a batch goes. What is in the trash is known, and found by nothing.
 * $1 entries, $2 rules, $3 characters of a text, $4 most bytes of text. @returns those that are not through yet
 */
export const indexDocuments = statement<{ id: string }>(
  'search_index_documents',
  `WITH asked AS MATERIALIZED (
     SELECT sized.id, sum(sized.bytes) OVER (ORDER BY sized.id) - sized.bytes AS before FROM (
       SELECT e.id, CASE WHEN e.trashed_at IS NULL THEN least(coalesce(octet_length(x.text), 0), $3::integer) ELSE 0 END AS bytes
       FROM ${read} WHERE e.id = ANY ($1::uuid[])
     ) sized
   ), lettered AS MATERIALIZED (
     SELECT e.id, e.library_id, e.space_id, e.version, e.changed_at, e.trashed_at IS NOT NULL AS trashed, x.read_at, ${fileKind} AS file_kind,
       ARRAY(SELECT DISTINCT unnest(ARRAY[e.created_by, e.changed_by] || ARRAY(SELECT known.created_by FROM documents_versions known WHERE known.document_id = e.id))) AS people,
       CASE WHEN e.trashed_at IS NULL THEN search_letters(e.name) ELSE '' END AS name,
       CASE WHEN e.trashed_at IS NULL THEN search_letters(left(coalesce(x.text, ''), $3::integer)) ELSE '' END AS text
     FROM asked JOIN (${read}) ON e.id = asked.id WHERE asked.before < $4
   ), indexed AS (
     INSERT INTO search_documents AS s (document_id, library_id, space_id, file_kind, people, at, trashed, names, words, version, read_at, rules)
     SELECT id, library_id, space_id, file_kind, people, changed_at, trashed, search_vector(name),
       setweight(search_vector(name), 'A') || search_vector(text), version, read_at, $2
     FROM lettered ORDER BY id
     ON CONFLICT (document_id) DO UPDATE SET library_id = excluded.library_id, space_id = excluded.space_id, file_kind = excluded.file_kind,
       people = excluded.people, at = excluded.at, trashed = excluded.trashed, names = excluded.names, words = excluded.words,
       version = excluded.version, read_at = excluded.read_at, rules = excluded.rules
   ), written AS (
     INSERT INTO search_words (word)
     SELECT DISTINCT w.word FROM lettered CROSS JOIN LATERAL string_to_table(lettered.name || ' ' || left(lettered.text, 100000), ' ') AS w (word)
     WHERE length(w.word) BETWEEN 4 AND 40 AND w.word !~ '[0-9]' AND NOT EXISTS (SELECT FROM search_words known WHERE known.word = w.word)
     ORDER BY w.word ON CONFLICT DO NOTHING
   )
   SELECT id FROM asked WHERE before >= $4`,
);
