import { type Database, statement, type Work } from '@hv/platform/api';

/** The columns that name a person who reported something, or kept order. */
export const moderationColumns = [
  'discussions_reports.reporter_id',
  'discussions_reports.handled_by',
  'discussions_hidings.hidden_by',
  'discussions_hidings.shown_by',
  'discussions_turns.person_id',
] as const;

const known = statement<{ reports: object; handledReports: object; hidings: object; turns: object }>(
  'moderation_personal_data',
  `SELECT
     coalesce((SELECT jsonb_agg(jsonb_build_object('thread', t.title, 'number', p.seq, 'reason', r.reason, 'words', r.words, 'reportedAt', r.created_at,
         'outcome', r.outcome, 'note', r.note) ORDER BY r.id)
       FROM discussions_reports r JOIN discussions_posts p ON p.id = r.post_id JOIN discussions_threads t ON t.id = p.thread_id
       WHERE r.reporter_id = $1), '[]') AS reports,
     coalesce((SELECT jsonb_agg(jsonb_build_object('thread', t.title, 'number', p.seq, 'outcome', r.outcome, 'note', r.note, 'handledAt', r.handled_at)
         ORDER BY r.id)
       FROM discussions_reports r JOIN discussions_posts p ON p.id = r.post_id JOIN discussions_threads t ON t.id = p.thread_id
       WHERE r.handled_by = $1), '[]') AS "handledReports",
     coalesce((SELECT jsonb_agg(jsonb_build_object('thread', t.title, 'number', p.seq, 'reason', h.reason, 'hiddenAt', h.hidden_at, 'shownAt', h.shown_at)
         ORDER BY h.id)
       FROM discussions_hidings h JOIN discussions_posts p ON p.id = h.post_id JOIN discussions_threads t ON t.id = p.thread_id
       WHERE h.hidden_by = $1 OR h.shown_by = $1), '[]') AS hidings,
     coalesce((SELECT jsonb_agg(jsonb_build_object('space', s.name, 'wroteAt', turn.wrote_at) ORDER BY turn.wrote_at)
       FROM discussions_turns turn JOIN networks_spaces s ON s.id = turn.space_id WHERE turn.person_id = $1), '[]') AS turns`,
);

const forget = statement<object>(
  'moderation_forget',
  `WITH turns AS (DELETE FROM discussions_turns WHERE person_id = $1)
   UPDATE discussions_reports SET words = NULL WHERE reporter_id = $1 AND words IS NOT NULL`,
);

/** What somebody reported, how they kept order, and when they last wrote where each waits. */
export async function keptInOrder(database: Database, personId: string): Promise<object> {
  const [row] = await database.run(known, [personId]);
  return row!;
}

/** Forgets what somebody wrote to moderators, and when they wrote. That a post was reported and what became of it stays: it is about the post. */
export async function forgetModeration(work: Work, personId: string): Promise<void> {
  await work.statement(forget, [personId]);
}
