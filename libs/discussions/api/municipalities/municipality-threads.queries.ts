import type { MunicipalityThreadsView } from '@hv/discussions/contracts';
import { statement } from '@hv/platform/api';
import { standingOf, unreadCount } from '../reading/reader-standing';
import { lastColumns, lastPost, threadColumns, threadNames, type ThreadSummaryRow } from '../threads/threads.queries';

/** The organisation that a thread `t` is of: the one whose space it stands in, else the one for which it was started. */
const ofOrganisation = `coalesce(space.organisation_id, starter.organisation_id)`;
const organisations = `JOIN networks_spaces space ON space.id = t.space_id JOIN networks_memberships starter ON starter.id = t.membership_id
  JOIN networks_organisations o ON o.id = ${ofOrganisation} AND o.municipality_code IS NOT NULL`;

/**
 * The threads of a municipality in some spaces, latest activity first.
 * $1 person, $2 spaces, $3 joined at, $4 limit, $5 and $6 the position to go on from, or null, $7 the municipality's code
 */
export const threadsOfMunicipality = statement<ThreadSummaryRow>(
  'threads_of_municipality',
  `WITH picked AS MATERIALIZED (
     SELECT t.id, s.joined_at FROM unnest($2::uuid[], $3::timestamptz[]) AS s (space_id, joined_at)
     JOIN discussions_threads t ON t.space_id = s.space_id ${organisations}
     WHERE o.municipality_code = $7 AND t.merged_into IS NULL
       AND ($5::timestamptz IS NULL OR (t.last_post_at, t.id) < ($5::timestamptz, $6::uuid))
     ORDER BY t.last_post_at DESC, t.id DESC LIMIT $4
   )
   SELECT ${threadColumns('$1')}, ${lastColumns}, ${unreadCount('$1', 'picked.joined_at')} AS unread
   FROM picked JOIN discussions_threads t ON t.id = picked.id ${standingOf('$1')} ${threadNames} ${lastPost}
   ORDER BY t.last_post_at DESC, t.id DESC`,
);

/** How many open threads of each municipality stand in some spaces. $1 spaces */
export const openThreadsByMunicipality = statement<MunicipalityThreadsView>(
  'threads_open_by_municipality',
  `SELECT o.municipality_code AS code, count(*)::integer AS open FROM discussions_threads t ${organisations}
   WHERE t.space_id = ANY($1::uuid[]) AND t.merged_into IS NULL AND t.closed_at IS NULL
   GROUP BY o.municipality_code ORDER BY o.municipality_code`,
);
