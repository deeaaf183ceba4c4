import { type Database, statement, type Work } from '@hv/platform/api';
import { eraseInVersions } from '../history/erase-versions';
import { eraseReactions } from '../reactions/erase-reactions';

/** The columns that name a person who edited, reacted or saved. */
export const rememberedColumns = [
  'discussions_post_versions.replaced_by',
  'discussions_reactions.person_id',
  'discussions_bookmarks.person_id',
] as const;

const remembered = statement<{ reactions: object; bookmarks: object; edits: object }>(
  'remembered_personal_data',
  `SELECT
     coalesce((SELECT jsonb_agg(jsonb_build_object('thread', t.title, 'number', p.seq, 'kind', r.kind, 'at', r.created_at) ORDER BY r.created_at)
       FROM discussions_reactions r JOIN discussions_posts p ON p.id = r.post_id JOIN discussions_threads t ON t.id = p.thread_id
       WHERE r.person_id = $1), '[]') AS reactions,
     coalesce((SELECT jsonb_agg(jsonb_build_object('thread', t.title, 'number', p.seq, 'note', b.note, 'remindAt', b.remind_at, 'savedAt', b.created_at)
         ORDER BY b.created_at)
       FROM discussions_bookmarks b JOIN discussions_posts p ON p.id = b.post_id JOIN discussions_threads t ON t.id = p.thread_id
       WHERE b.person_id = $1), '[]') AS bookmarks,
     coalesce((SELECT jsonb_agg(jsonb_build_object('thread', t.title, 'number', p.seq, 'at', v.replaced_at) ORDER BY v.replaced_at)
       FROM discussions_post_versions v JOIN discussions_posts p ON p.id = v.post_id JOIN discussions_threads t ON t.id = p.thread_id
       WHERE v.replaced_by = $1), '[]') AS edits`,
);

const forgetBookmarks = statement<object>('bookmarks_forget', `DELETE FROM discussions_bookmarks WHERE person_id = $1`);

/** What somebody edited, reacted to and saved. */
export async function rememberedOf(database: Database, personId: string): Promise<object> {
  const [row] = await database.run(remembered, [personId]);
  return row!;
}

/** Forgets what somebody reacted to and saved, and their name in what stood in posts. That they edited stays, as what they wrote does. */
export async function forgetRemembered(work: Work, personId: string): Promise<void> {
  await work.statement(forgetBookmarks, [personId]);
  await eraseReactions(work, personId);
  await eraseInVersions(work, personId);
}
