import type { NoteSubjectView } from '@hv/discussions/contracts';
import { statement } from '@hv/platform/api';

/** The thread of notes on a post in a sub-space. $1 post, $2 sub-space */
export const noteOfPost = statement<{ id: string }>(
  'note_of_post',
  `SELECT id FROM discussions_threads WHERE subject_kind = 'post' AND subject_id = $1 AND space_id = $2`,
);

/** $1 thread, $2 post */
export const makeNote = statement<object>(
  'note_make',
  `UPDATE discussions_threads SET subject_kind = 'post', subject_id = $2 WHERE id = $1 RETURNING id`,
);

/** The notes on a thread's posts that a person sees, by post. $1 thread, $2 person, $3 at most */
export const notesOf = statement<{ postId: string; threadId: string; spaceId: string; posts: number; lastPostAt: Date }>(
  'notes_of_thread',
  `SELECT t.subject_id AS "postId", t.id AS "threadId", t.space_id AS "spaceId", t.last_seq AS posts, t.last_post_at AS "lastPostAt"
   FROM networks_spaces s JOIN discussions_threads t ON t.space_id = s.id AND t.subject_kind = 'post'
   JOIN discussions_posts p ON p.id = t.subject_id AND p.thread_id = $1
   WHERE s.parent_space_id = (SELECT space_id FROM discussions_threads WHERE id = $1)
     AND EXISTS (SELECT FROM networks_access a WHERE a.space_id = s.id AND a.person_id = $2)
   ORDER BY p.seq, t.id LIMIT $3`,
);

/** What a thread of notes is about. $1 thread */
export const aboutOf = statement<NoteSubjectView>(
  'note_about',
  `SELECT p.id AS "postId", p.seq, t.id AS "threadId", t.space_id AS "spaceId", t.title
   FROM discussions_threads note JOIN discussions_posts p ON p.id = note.subject_id JOIN discussions_threads t ON t.id = p.thread_id
   WHERE note.id = $1 AND note.subject_kind = 'post'`,
);
