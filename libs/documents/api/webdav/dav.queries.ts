import type { EntryKind } from '@hv/documents/contracts';
import { statement } from '@hv/platform/api';

/** Something in a library as programs see it. */
export interface DavRow {
  readonly id: string;
  readonly kind: EntryKind;
  /** Of a link with `.url` behind it. */
  readonly name: string;
  /** Of a link only. */
  readonly url: string | null;
  readonly libraryId: string;
  readonly spaceId: string;
  readonly folderId: string | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
  /** Not of a folder. */
  readonly bytes: number | null;
  readonly mediaType: string | null;
  readonly sha256: string | null;
}

/** What an entry `e` is called. A file that is called so goes before the link. */
const shownName = `CASE e.kind WHEN 'link' THEN e.name || '.url' ELSE e.name END`;
const filesFirst = `e.kind = 'link', e.narrowed`;

const columns = `e.id, e.kind, ${shownName} AS name, e.url, e.library_id AS "libraryId", e.space_id AS "spaceId", e.folder_id AS "folderId", e.created_at AS "createdAt",
  coalesce(v.created_at, e.changed_at) AS "changedAt", v.bytes, v.media_type AS "mediaType", v.sha256`;
const version = `LEFT JOIN documents_versions v ON v.document_id = e.id AND v.number = e.number`;

/** The spaces of a library that a person sees. $1 person, $2 library */
const mine = `mine AS MATERIALIZED (
    SELECT DISTINCT a.space_id FROM networks_access a
    WHERE a.person_id = $1 AND a.space_id IN (SELECT s.id FROM networks_spaces s WHERE s.id = $2 OR s.parent_space_id = $2))`;

/**
 * What stands at a path, and the folders on the way, from the root: as many rows as names, or as far as the path goes. Of two of one name the one
 * that more people see. $1 person, $2 library, $3 names
 */
export const wayTo = statement<DavRow>(
  'documents_dav_way',
  `WITH RECURSIVE ${mine}, way AS (
     SELECT 0 AS step, NULL::uuid AS id, $2::uuid AS place_id
     UNION ALL
     SELECT way.step + 1, found.id, found.id FROM way CROSS JOIN LATERAL (SELECT ($3::text[])[way.step + 1] AS name) sought CROSS JOIN LATERAL (
       SELECT e.id FROM documents_entries e JOIN mine ON mine.space_id = e.space_id
       WHERE e.place_id = way.place_id AND e.trashed_at IS NULL
         AND e.name COLLATE documents_names = ANY (ARRAY[sought.name, regexp_replace(sought.name, '[.]url$', '', 'i')])
         AND ${shownName} = sought.name COLLATE documents_names
       ORDER BY ${filesFirst}, e.id LIMIT 1) found
     WHERE way.step < cardinality($3::text[])
   )
   SELECT ${columns} FROM way JOIN documents_entries e ON e.id = way.id ${version} ORDER BY way.step`,
);

/** What stands in a place. $1 person, $2 library, $3 place (a folder, or the library itself), $4 limit */
export const standingAt = statement<DavRow>(
  'documents_dav_at',
  `WITH ${mine}
   SELECT ${columns} FROM documents_entries e JOIN mine ON mine.space_id = e.space_id ${version}
   WHERE e.place_id = $3 AND e.trashed_at IS NULL ORDER BY ${filesFirst}, e.name, e.id LIMIT $4`,
);

/** The libraries that a person sees, with their names. $1 person, $2 limit */
export const librariesOf = statement<{ id: string; name: string; createdAt: Date }>(
  'documents_dav_libraries',
  `SELECT s.id, s.name, s.created_at AS "createdAt" FROM networks_spaces s
   WHERE s.parent_space_id IS NULL AND EXISTS (SELECT FROM networks_access a WHERE a.space_id = s.id AND a.person_id = $1)
   ORDER BY s.name COLLATE danish, s.id LIMIT $2`,
);

/** A library's name. $1 space */
export const libraryNamed = statement<{ id: string; name: string; createdAt: Date }>(
  'documents_dav_library',
  `SELECT id, name, created_at AS "createdAt" FROM networks_spaces WHERE id = $1`,
);

/** A lock as programs are told of it. */
export interface DavLockRow {
  readonly token: string;
  readonly entryId: string;
  readonly personId: string;
  readonly person: string;
  readonly madeBy: 'web' | 'dav';
  readonly deep: boolean;
  readonly shared: boolean;
  readonly owner: string;
  /** Until it ends. */
  readonly seconds: number;
}

/** $1 entries */
export const locksOfAll = statement<DavLockRow>(
  'documents_dav_locks',
  `SELECT l.token, l.entry_id AS "entryId", l.person_id AS "personId", p.name AS person, l.made_by AS "madeBy", l.deep, l.shared, l.owner,
     ceil(extract(epoch FROM l.expires_at - now()))::integer AS seconds
   FROM documents_locks l JOIN identity_persons p ON p.id = l.person_id WHERE l.entry_id = ANY($1::uuid[]) AND l.expires_at > now() ORDER BY l.made_at`,
);

/** What a program said of an entry. */
export interface PropertyRow {
  readonly entryId: string;
  readonly namespace: string;
  readonly name: string;
  /** XML. */
  readonly value: string;
}

/** $1 entries, $2 at most so many bytes, $3 and $4 namespaces and names that are asked for, or null */
export const propertiesOf = statement<PropertyRow>(
  'documents_dav_properties',
  `SELECT "entryId", namespace, name, value FROM (
     SELECT p.entry_id AS "entryId", p.namespace, p.name, p.value,
       sum(octet_length(p.value) + 200) OVER (ORDER BY p.entry_id, p.namespace, p.name) AS bytes
     FROM documents_properties p WHERE p.entry_id = ANY($1::uuid[]) AND ($3::text[] IS NULL OR EXISTS (
       SELECT FROM unnest($3::text[], $4::text[]) AS asked (namespace, name) WHERE asked.namespace = p.namespace AND asked.name = p.name))
   ) said WHERE bytes <= $2 ORDER BY "entryId", namespace, name`,
);

/** $1 entry, $2 namespaces, $3 names, $4 values */
export const setProperties = statement<object>(
  'documents_dav_properties_set',
  `INSERT INTO documents_properties (entry_id, namespace, name, value)
   SELECT $1, said.namespace, said.name, said.value FROM unnest($2::text[], $3::text[], $4::text[]) AS said (namespace, name, value)
   ON CONFLICT (entry_id, namespace, name) DO UPDATE SET value = excluded.value`,
);

/** $1 entry, $2 namespaces, $3 names */
export const removeProperties = statement<object>(
  'documents_dav_properties_remove',
  `DELETE FROM documents_properties p USING unnest($2::text[], $3::text[]) AS gone (namespace, name)
   WHERE p.entry_id = $1 AND p.namespace = gone.namespace AND p.name = gone.name`,
);

/** How much is said of an entry. $1 entry */
export const propertiesHeld = statement<{ count: number }>(
  'documents_dav_properties_held',
  `SELECT count(*)::integer AS count FROM documents_properties WHERE entry_id = $1`,
);

/** What was said of one thing is said of another, instead of what was. $1 from, $2 to */
export const handOnProperties = statement<object>(
  'documents_dav_properties_hand_on',
  `WITH gone AS (DELETE FROM documents_properties WHERE entry_id = $2)
   INSERT INTO documents_properties (entry_id, namespace, name, value) SELECT $2, namespace, name, value FROM documents_properties WHERE entry_id = $1
   ON CONFLICT (entry_id, namespace, name) DO UPDATE SET value = excluded.value`,
);
