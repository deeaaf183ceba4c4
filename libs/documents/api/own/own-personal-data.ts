import { type Database, statement, type Work } from '@hv/platform/api';

/** The columns of persons here. */
export const ownPersonColumns = ['documents_favourites.person_id', 'documents_opened.person_id', 'documents_visits.person_id'];

/** Names only of what they still see: what it is called now may be no business of theirs. */
const nameIfSeen = `CASE WHEN EXISTS (SELECT FROM networks_access a WHERE a.space_id = e.space_id AND a.person_id = $1) THEN e.name END`;
const listOf = (table: string): string => `coalesce((SELECT jsonb_agg(jsonb_build_object('name', ${nameIfSeen}, 'at', o.at) ORDER BY o.at)
  FROM documents_${table} o JOIN documents_entries e ON e.id = o.entry_id WHERE o.person_id = $1), '[]')`;

const ownOf = statement<{ data: object }>(
  'documents_own_of_person',
  `SELECT jsonb_build_object('favourites', ${listOf('favourites')}, 'opened', ${listOf('opened')},
     'visits', coalesce((SELECT jsonb_agg(jsonb_build_object('library', s.name, 'at', v.at) ORDER BY v.at)
       FROM documents_visits v JOIN networks_spaces s ON s.id = v.library_id WHERE v.person_id = $1), '[]')) AS data`,
);

/** What somebody marked, opened and looked at. */
export async function ownOfPerson(database: Database, personId: string): Promise<object> {
  const [row] = await database.run(ownOf, [personId]);
  return row!.data;
}

const forget = ['favourites', 'opened', 'visits'].map((table) =>
  statement<object>(`documents_forget_${table}`, `DELETE FROM documents_${table} WHERE person_id = $1`),
);

/** As if they had never looked. */
export async function forgetOwn(work: Work, personId: string): Promise<void> {
  for (const statement of forget) await work.statement(statement, [personId]);
}
