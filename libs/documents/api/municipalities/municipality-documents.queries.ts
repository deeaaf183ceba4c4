import { statement } from '@hv/platform/api';
import { shownColumns, shownJoins } from '../entries/entries.queries';
import { ownColumns, ownJoins } from '../own/own-columns';
import type { OwnRow } from '../own/own.queries';

/** Somebody brought an entry `e` for one of `theirs` organisations. */
const broughtForThem = `EXISTS (SELECT FROM networks_memberships m WHERE m.person_id = e.created_by AND m.network_id = e.network_id
    AND m.organisation_id IN (SELECT id FROM theirs) AND m.valid_from <= e.created_at AND (m.valid_to IS NULL OR m.valid_to > e.created_at))`;

/**
 * The documents of a municipality, as far as a person sees them: those in its own spaces, and those its people brought elsewhere; the latest
 * change first. $1 person, $2 the municipality's code, $3 limit, $4 and $5 when and id to go on from, or null
 */
export const documentsOfMunicipality = statement<OwnRow>(
  'documents_of_municipality',
  `WITH mine AS MATERIALIZED (
     SELECT a.space_id, bool_or(a.writes) AS writes, bool_or(a.moderates) AS moderates FROM networks_access a WHERE a.person_id = $1 GROUP BY a.space_id
   ), theirs AS MATERIALIZED (SELECT id FROM networks_organisations WHERE municipality_code = $2), listed AS MATERIALIZED (
     SELECT e.id, mine.writes, mine.moderates, library.name FROM documents_entries e JOIN mine ON mine.space_id = e.space_id
     JOIN networks_spaces library ON library.id = e.library_id
     WHERE e.kind <> 'folder' AND e.trashed_at IS NULL AND EXISTS (SELECT FROM theirs)
       AND CASE WHEN library.organisation_id IS NULL THEN ${broughtForThem} ELSE library.organisation_id IN (SELECT id FROM theirs) END
       AND ($4::timestamptz IS NULL OR (e.changed_at, e.id) < ($4, $5::uuid))
     ORDER BY e.changed_at DESC, e.id DESC LIMIT $3
   )
   SELECT ${shownColumns}, ${ownColumns('$1')}, listed.name AS "libraryName", folder.name AS "folderName", e.changed_at::text AS at, e.changed_at AS "atTime", listed.writes, listed.moderates
   FROM listed JOIN documents_entries e ON e.id = listed.id ${shownJoins} ${ownJoins('$1')}
   LEFT JOIN documents_entries folder ON folder.id = e.folder_id
   ORDER BY e.changed_at DESC, e.id DESC`,
);
