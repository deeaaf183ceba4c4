import type { EntryKind } from '@hv/documents/contracts';
import { statement } from '@hv/platform/api';
import type { FileKind } from '@hv/search/contracts';

/** Of a text so many characters are looked through at first: most of what is asked for stands there. */
export const textBegins = 60_000;

/** Something found in a library, with what its reader needs to know it. */
export interface DocumentHitRow {
  readonly id: string;
  readonly kind: EntryKind;
  readonly fileKind: FileKind;
  readonly name: string;
  readonly url: string | null;
  readonly folders: string[];
  /** As far as `textBegins`. */
  readonly text: string;
  /** Whether there is more of it. */
  readonly goesOn: boolean;
  readonly spaceId: string;
  readonly spaceName: string;
  readonly spaceKind: string;
  readonly networkId: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly organisation: string | null;
  readonly at: Date;
}

/**
 * Names and texts of what was found in libraries, as they are now and for the page alone; what was thrown away or moved out of sight since it was
 * indexed is left out. $1 what was found, $2 spaces
 */
export const documentHitsOf = statement<DocumentHitRow>(
  'search_document_hits',
  `SELECT e.id, e.kind, s.file_kind AS "fileKind", e.name, e.url, way.folders, coalesce(left(x.text, ${textBegins}), '') AS text,
     coalesce(octet_length(x.text), 0) > ${textBegins} AS "goesOn", e.library_id AS "spaceId", space.name AS "spaceName", space.kind AS "spaceKind",
     e.network_id AS "networkId", e.changed_by AS "authorId", person.name AS "authorName", belongs.name AS organisation, e.changed_at AS at
   FROM unnest($1::uuid[]) AS found (id)
   JOIN documents_entries e ON e.id = found.id AND e.trashed_at IS NULL
   JOIN search_documents s ON s.document_id = e.id
   JOIN networks_spaces space ON space.id = e.library_id
   JOIN identity_persons person ON person.id = e.changed_by
   LEFT JOIN documents_versions v ON v.document_id = e.id AND v.number = e.number
   LEFT JOIN documents_texts x ON x.sha256 = v.sha256
   LEFT JOIN LATERAL (
     SELECT n.name FROM networks_memberships m JOIN networks_current_names n ON n.organisation_id = m.organisation_id
     WHERE m.person_id = e.changed_by AND m.network_id = e.network_id ORDER BY m.valid_from DESC, m.id LIMIT 1
   ) belongs ON true
   CROSS JOIN LATERAL (
     WITH RECURSIVE above AS (
       SELECT f.name, f.folder_id, 1 AS steps FROM documents_entries f WHERE f.id = e.folder_id
       UNION ALL SELECT f.name, f.folder_id, above.steps + 1 FROM above JOIN documents_entries f ON f.id = above.folder_id
     ) SELECT coalesce(array_agg(above.name ORDER BY above.steps DESC), '{}') AS folders FROM above
   ) way
   WHERE e.space_id = ANY ($2::uuid[])`,
);

/** The texts of documents after `textBegins`, as far as they are in the index. $1 documents, $2 characters */
export const restOfTexts = statement<{ id: string; text: string }>(
  'search_rest_of_texts',
  `SELECT e.id, substr(x.text, ${textBegins + 1}, $2) AS text FROM documents_entries e
   JOIN documents_versions v ON v.document_id = e.id AND v.number = e.number JOIN documents_texts x ON x.sha256 = v.sha256
   WHERE e.id = ANY ($1::uuid[])`,
);
