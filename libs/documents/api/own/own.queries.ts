import { ownLimits, type OwnList } from '@hv/documents/contracts';
import { type Statement, statement } from '@hv/platform/api';
import { shownColumns, shownJoins, type ShownRow } from '../entries/entries.queries';
import { isNew, ownColumns, ownJoins } from './own-columns';

/** In a list over several libraries. */
export interface OwnRow extends ShownRow {
  readonly libraryName: string;
  readonly folderName: string | null;
  /** To the microsecond. */
  readonly at: string;
  readonly atTime: Date;
  readonly writes: boolean;
  readonly moderates: boolean;
}

const mine = `mine AS MATERIALIZED (
     SELECT a.space_id, bool_or(a.writes) AS writes, bool_or(a.moderates) AS moderates FROM networks_access a WHERE a.person_id = $1 GROUP BY a.space_id)`;
const seen = 'JOIN mine ON mine.space_id = e.space_id';
const marked = (table: string): string => `documents_${table} marked JOIN documents_entries e ON e.id = marked.entry_id`;

/** What each list is made of: entries `e` with their time. */
const lists: Readonly<Record<OwnList, { readonly from: string; readonly at: string; readonly where: string }>> = {
  favourites: { from: marked('favourites'), at: 'marked.at', where: 'marked.person_id = $1' },
  opened: { from: marked('opened'), at: 'marked.at', where: 'marked.person_id = $1' },
  new: {
    from: `documents_entries e ${ownJoins('$1')}`,
    at: 'e.changed_at',
    // The days once more, so that nobody looks through all that was ever changed.
    where: `e.kind <> 'folder' AND e.changed_at > now() - interval '${ownLimits.newDays} days' AND ${isNew('$1')}`,
  },
};

/** What of a list one sees now, the latest first. $1 person, $2 a library alone, or null, $3 limit, $4 and $5 when and id to go on from, or null */
const listOf = (list: OwnList): Statement<OwnRow> => {
  const { from, at, where } = lists[list];
  return statement<OwnRow>(
    `documents_own_${list}`,
    `WITH ${mine}, listed AS MATERIALIZED (
       SELECT e.id, ${at} AS at, mine.writes, mine.moderates FROM ${from} ${seen}
       WHERE ${where} AND e.trashed_at IS NULL AND ($2::uuid IS NULL OR e.library_id = $2)
         AND ($4::timestamptz IS NULL OR (${at}, e.id) < ($4, $5::uuid))
       ORDER BY ${at} DESC, e.id DESC LIMIT $3
     )
     SELECT ${shownColumns}, ${ownColumns('$1')}, library.name AS "libraryName", folder.name AS "folderName", listed.at::text AS at, listed.at AS "atTime", listed.writes, listed.moderates
     FROM listed JOIN documents_entries e ON e.id = listed.id ${shownJoins} ${ownJoins('$1')} JOIN networks_spaces library ON library.id = e.library_id
     LEFT JOIN documents_entries folder ON folder.id = e.folder_id
     ORDER BY listed.at DESC, e.id DESC`,
  );
};

/** One statement for each list. */
export const ownListed: Readonly<Record<OwnList, Statement<OwnRow>>> = {
  favourites: listOf('favourites'),
  opened: listOf('opened'),
  new: listOf('new'),
};

/** $1 person, $2 entry */
export const addFavourite = statement<object>(
  'documents_add_favourite',
  `INSERT INTO documents_favourites (person_id, entry_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
);

/** $1 person, $2 entry */
export const removeFavourite = statement<object>(
  'documents_remove_favourite',
  `DELETE FROM documents_favourites WHERE person_id = $1 AND entry_id = $2`,
);

/** Remembers what was opened, and forgets what was opened long before. $1 person, $2 document */
export const noteOpened = statement<object>(
  'documents_note_opened',
  `WITH forgotten AS (
     DELETE FROM documents_opened WHERE person_id = $1 AND entry_id IN (
       SELECT entry_id FROM documents_opened WHERE person_id = $1 AND entry_id <> $2 ORDER BY at DESC, entry_id DESC OFFSET ${ownLimits.opened - 1})
   ) INSERT INTO documents_opened (person_id, entry_id) VALUES ($1, $2) ON CONFLICT (person_id, entry_id) DO UPDATE SET at = now()`,
);

/** Somebody looks at a library: after a while away it is a new visit, and what was changed since they left is new. $1 person, $2 library */
export const noteVisit = statement<{ since: Date | null }>(
  'documents_note_visit',
  `INSERT INTO documents_visits AS visit (person_id, library_id) VALUES ($1, $2)
   ON CONFLICT (person_id, library_id) DO UPDATE SET at = now(),
     since = CASE WHEN visit.at < now() - interval '${ownLimits.visitMinutes} minutes' THEN visit.at ELSE visit.since END
   RETURNING since`,
);
