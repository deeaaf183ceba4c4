import { statement } from '@hv/platform/api';

/** A saved post as its owner sees it; without its words when it was removed or hidden. */
export interface BookmarkRow {
  readonly postId: string;
  readonly threadId: string;
  readonly spaceId: string;
  readonly networkId: string;
  readonly seq: number;
  readonly title: string;
  readonly shown: boolean;
  readonly authorId: string;
  readonly authorName: string;
  readonly organisation: string | null;
  readonly text: string;
  readonly note: string | null;
  readonly remindAt: Date | null;
  readonly remindedAt: Date | null;
  readonly savedAt: Date;
  /** When it was saved, to the microsecond, for the cursor. */
  readonly position: string;
}

const columns = `b.post_id AS "postId", p.thread_id AS "threadId", t.space_id AS "spaceId", t.network_id AS "networkId", p.seq, t.title,
  p.removed_at IS NULL AND NOT coalesce(p.extra ? 'hiddenReason', false) AS shown, p.author_id AS "authorId", person.name AS "authorName",
  n.name AS organisation, left(p.text, 400) AS text, b.note, b.remind_at AS "remindAt", b.reminded_at AS "remindedAt", b.created_at AS "savedAt",
  b.created_at::text AS position`;

const joined = `JOIN discussions_posts p ON p.id = b.post_id JOIN discussions_threads t ON t.id = p.thread_id
  JOIN identity_persons person ON person.id = p.author_id LEFT JOIN networks_current_names n ON n.organisation_id = p.organisation_id`;

const seen = `EXISTS (SELECT FROM networks_access a WHERE a.space_id = t.space_id AND a.person_id = b.person_id)`;

/** Someone's saved posts that they still see, the latest saved first. $1 person, $2 limit, $3 and $4 the place to go on from, or null, $5 thread or null */
export const bookmarksOf = statement<BookmarkRow>(
  'bookmarks_of',
  `SELECT ${columns} FROM discussions_bookmarks b ${joined}
   WHERE b.person_id = $1 AND ($5::uuid IS NULL OR p.thread_id = $5)
     AND ($3::timestamptz IS NULL OR (b.created_at, b.post_id) < ($3::timestamptz, $4::uuid)) AND ${seen}
   ORDER BY b.created_at DESC, b.post_id DESC LIMIT $2`,
);

/** $1 person, $2 post */
export const bookmarkOf = statement<BookmarkRow>(
  'bookmark_of',
  `SELECT ${columns} FROM discussions_bookmarks b ${joined} WHERE b.person_id = $1 AND b.post_id = $2 AND ${seen}`,
);

const danish = (at: string): string => `(${at}::timestamp AT TIME ZONE 'Europe/Copenhagen')`;

/**
 * Saves a post, or changes how it is saved; another time to be reminded is a reminder to come. A time that stays as it was may have passed.
 * No row: the time is past or too far away, or one has saved too many.
 * $1 person, $2 post, $3 note or null, $4 the minute in Denmark or null, $5 days ahead at most, $6 the most one may have
 */
export const savePost = statement<{ remindAt: Date | null; remindedAt: Date | null }>(
  'bookmark_save',
  `WITH known AS (SELECT remind_at FROM discussions_bookmarks WHERE person_id = $1 AND post_id = $2)
   INSERT INTO discussions_bookmarks AS b (person_id, post_id, note, remind_at)
   SELECT $1, $2, $3, ${danish('$4')}
   WHERE ($4::text IS NULL OR ${danish('$4')} = (SELECT remind_at FROM known)
       OR (${danish('$4')} > now() AND ${danish('$4')} < now() + make_interval(days => $5)))
     AND (EXISTS (SELECT FROM known) OR (SELECT count(*) FROM discussions_bookmarks o WHERE o.person_id = $1) < $6)
   ON CONFLICT (person_id, post_id) DO UPDATE SET note = excluded.note, remind_at = excluded.remind_at,
     reminded_at = CASE WHEN b.remind_at = excluded.remind_at THEN b.reminded_at END
   RETURNING remind_at AS "remindAt", reminded_at AS "remindedAt"`,
);

/** How many one has saved. $1 person */
export const countBookmarks = statement<{ saved: number }>(
  'bookmarks_count',
  `SELECT count(*)::integer AS saved FROM discussions_bookmarks WHERE person_id = $1`,
);

/** $1 person, $2 post */
export const forgetBookmark = statement<object>(
  'bookmark_forget',
  `DELETE FROM discussions_bookmarks WHERE person_id = $1 AND post_id = $2 RETURNING post_id`,
);

/** Takes a reminder whose time has come, once. No row: it was put off or taken away, or given before. $1 person, $2 post */
export const takeDueReminder = statement<{ threadId: string; spaceId: string; networkId: string }>(
  'bookmark_due',
  `UPDATE discussions_bookmarks b SET reminded_at = now()
   FROM discussions_posts p JOIN discussions_threads t ON t.id = p.thread_id
   WHERE b.person_id = $1 AND b.post_id = $2 AND b.remind_at <= now() AND b.reminded_at IS NULL AND p.id = b.post_id
   RETURNING p.thread_id AS "threadId", t.space_id AS "spaceId", t.network_id AS "networkId"`,
);
