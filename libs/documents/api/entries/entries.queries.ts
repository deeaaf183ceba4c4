import type { ContentCheck, EntryKind, TagView } from '@hv/documents/contracts';
import { statement } from '@hv/platform/api';
import { approvalColumns, approvalJoin } from '../approvals/approvals.queries';
import { checkColumn, checkJoin } from '../checks/checks.queries';
import { lockColumns, lockJoin } from '../locks/locks.queries';
import { type OwnColumns, ownColumns, ownJoins } from '../own/own-columns';
import { tagColumn } from '../tags/tag-column';

/** Something in a library, as it stands in its table. */
export interface EntryRow {
  readonly id: string;
  readonly kind: EntryKind;
  readonly networkId: string;
  readonly libraryId: string;
  readonly spaceId: string;
  readonly narrowed: boolean;
  readonly folderId: string | null;
  readonly placeId: string;
  readonly name: string;
  readonly url: string | null;
  readonly number: number | null;
  readonly version: number;
  readonly createdBy: string;
  readonly trashedAt: Date | null;
  readonly trashedBy: string | null;
  readonly trashedWith: string | null;
}

/** What is shown of it beside. */
export interface ShownRow extends EntryRow, OwnColumns {
  readonly tags: TagView[];
  readonly changedAt: Date;
  readonly changedById: string;
  readonly changedBy: string;
  readonly bytes: number | null;
  readonly mediaType: string | null;
  /** Whether there is a small picture of the newest version. */
  readonly thumbnail: boolean;
  /** What holds its newest content back. */
  readonly check: ContentCheck | null;
  /** Who works on it; null when nobody does, and so are the other two. */
  readonly lockedById: string | null;
  readonly lockedBy: string | null;
  readonly lockedUntil: Date | null;
  /** Of the approval that was asked for last; all four are null when none was. */
  readonly approvalNumber: number | null;
  readonly approvalsGiven: number | null;
  readonly approvalsSentBack: number | null;
  readonly approvalsAsked: number | null;
}

/** In a list: folders first. */
export interface ListedRow extends ShownRow {
  readonly rank: number;
  readonly writes: boolean;
  readonly moderates: boolean;
}

export const entryColumns = `e.id, e.kind, e.network_id AS "networkId", e.library_id AS "libraryId", e.space_id AS "spaceId", e.narrowed,
  e.folder_id AS "folderId", e.place_id AS "placeId", e.name, e.url, e.number, e.version, e.created_by AS "createdBy",
  e.trashed_at AS "trashedAt", e.trashed_by AS "trashedBy", e.trashed_with AS "trashedWith"`;

export const shownColumns = `${entryColumns}, e.changed_at AS "changedAt", e.changed_by AS "changedById", changer.name AS "changedBy",
  v.bytes, v.media_type AS "mediaType", ${checkColumn}, small.derived IS NOT NULL AS thumbnail, ${tagColumn}, ${lockColumns}, ${approvalColumns}`;

export const shownJoins = `JOIN identity_persons changer ON changer.id = e.changed_by
  LEFT JOIN documents_versions v ON v.document_id = e.id AND v.number = e.number
  ${checkJoin}
  LEFT JOIN documents_derived small ON small.sha256 = v.sha256 AND small.kind = 'thumbnail'
  ${lockJoin}
  ${approvalJoin}`;

/** What is shown of something in a library. $1 entry, $2 person */
export const shownById = statement<ShownRow>(
  'documents_entry_shown',
  `SELECT ${shownColumns}, ${ownColumns('$2')} FROM documents_entries e ${shownJoins} ${ownJoins('$2')} WHERE e.id = $1`,
);

const rank = `CASE e.kind WHEN 'folder' THEN 0 ELSE 1 END`;

/** Of the library's own space and those within it, which a person sees, and as what. */
const mine = `mine AS MATERIALIZED (
    SELECT a.space_id, bool_or(a.writes) AS writes, bool_or(a.moderates) AS moderates FROM networks_access a
    WHERE a.person_id = $1 AND a.space_id IN (SELECT s.id FROM networks_spaces s WHERE s.id = $2 OR s.parent_space_id = $2) GROUP BY a.space_id)`;

/**
 * What stands in a place, as far as a person sees it: folders first, then by name.
 * $1 person, $2 library, $3 place (a folder, or the library itself), $4 limit, $5 to $7 rank, name and id to go on from, or null
 */
export const entriesAt = statement<ListedRow>(
  'documents_entries_at',
  `WITH ${mine}, listed AS MATERIALIZED (
     SELECT e.id, ${rank} AS rank, mine.writes, mine.moderates FROM documents_entries e JOIN mine ON mine.space_id = e.space_id
     WHERE e.place_id = $3 AND e.trashed_at IS NULL
       AND ($5::integer IS NULL OR (${rank}, e.name COLLATE danish, e.id) > ($5, $6::text COLLATE danish, $7::uuid))
     ORDER BY rank, e.name COLLATE danish, e.id LIMIT $4
   )
   SELECT ${shownColumns}, ${ownColumns('$1')}, listed.rank, listed.writes, listed.moderates
   FROM listed JOIN documents_entries e ON e.id = listed.id ${shownJoins} ${ownJoins('$1')} ORDER BY listed.rank, e.name COLLATE danish, e.id`,
);

export interface TrashedRow extends ListedRow {
  readonly trashedByName: string;
  /** When, to the microsecond: what goes to the trash together has one time. */
  readonly trashedMark: string;
}

/**
 * What was put in a library's trash, as far as a person sees it: the newest first, and what went there in a folder not by itself.
 * $1 person, $2 library, $3 limit, $4 and $5 when and id to go on from, or null
 */
export const entriesTrashed = statement<TrashedRow>(
  'documents_entries_trashed',
  `WITH ${mine}
   SELECT ${shownColumns}, ${ownColumns('$1')}, ${rank} AS rank, mine.writes, mine.moderates, trasher.name AS "trashedByName",
     e.trashed_at::text AS "trashedMark"
   FROM documents_entries e JOIN mine ON mine.space_id = e.space_id ${shownJoins} ${ownJoins('$1')} JOIN identity_persons trasher ON trasher.id = e.trashed_by
   WHERE e.library_id = $2 AND e.trashed_with = e.id AND ($4::timestamptz IS NULL OR (e.trashed_at, e.id) < ($4, $5::uuid))
   ORDER BY e.trashed_at DESC, e.id DESC LIMIT $3`,
);

/** The folders above one, from the root; the last is itself. $1 folder */
export const pathTo = statement<{ id: string; name: string }>(
  'documents_path',
  `WITH RECURSIVE way AS (
     SELECT id, name, folder_id, 0 AS above FROM documents_entries WHERE id = $1
     UNION ALL SELECT e.id, e.name, e.folder_id, way.above + 1 FROM way JOIN documents_entries e ON e.id = way.folder_id
   ) SELECT id, name FROM way ORDER BY above DESC`,
);
