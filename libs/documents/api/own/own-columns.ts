import { ownLimits } from '@hv/documents/contracts';

/** What an entry is to somebody alone. */
export interface OwnColumns {
  readonly favourite: boolean;
  /** Whether others changed it since they looked. */
  readonly isNew: boolean;
}

/** What is known of somebody and an entry `e`. @param person the placeholder of their id */
export const ownJoins = (
  person: string,
): string => `LEFT JOIN documents_favourites favourite ON favourite.entry_id = e.id AND favourite.person_id = ${person}
  LEFT JOIN documents_opened opened ON opened.entry_id = e.id AND opened.person_id = ${person}
  LEFT JOIN documents_visits visit ON visit.library_id = e.library_id AND visit.person_id = ${person}`;

/** When they were there before they came this time; after a while away they come anew, whether or not that has been noted. */
const since = `CASE WHEN visit.at < now() - interval '${ownLimits.visitMinutes} minutes' THEN visit.at ELSE visit.since END`;

/** Whether others changed an entry `e` since somebody was there last, and it was not opened since. @param person the placeholder of their id */
export const isNew = (person: string): string => `(e.changed_by <> ${person}
    AND e.changed_at > greatest(${since}, now() - interval '${ownLimits.newDays} days') AND (opened.at IS NULL OR opened.at < e.changed_at))`;

/** Beside what is shown of an entry `e`. @param person the placeholder of their id */
export const ownColumns = (person: string): string => `favourite.entry_id IS NOT NULL AS favourite, ${isNew(person)} AS "isNew"`;
