import { type Database, statement, type Work } from '@hv/platform/api';

/** The columns that name a person in what is followed. */
export const followingColumns = ['documents_levels.person_id'] as const;

const known = statement<{ followed: object }>(
  'documents_following_personal_data',
  `SELECT coalesce(jsonb_agg(jsonb_build_object('name', coalesce(e.name, s.name), 'level', l.level) ORDER BY l.followed_id), '[]') AS followed
   FROM documents_levels l JOIN networks_spaces s ON s.id = l.library_id LEFT JOIN documents_entries e ON e.id = l.entry_id WHERE l.person_id = $1`,
);

const forget = statement<object>('documents_forget_following', `DELETE FROM documents_levels WHERE person_id = $1`);

/** What somebody follows in libraries, and how closely. */
export async function followedBy(database: Database, personId: string): Promise<object> {
  const [row] = await database.run(known, [personId]);
  return row!;
}

/** Forgets it. */
export async function forgetFollowing(work: Work, personId: string): Promise<void> {
  await work.statement(forget, [personId]);
}
