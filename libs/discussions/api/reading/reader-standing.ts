/**
 * How a reader stands to a thread, as parts of SQL: what they have not read, and how closely they follow. The only place that says so; every
 * list, count and page is made of these parts, so that they agree. A thread is `t`, the reader's rows are `m`, `r`, `tl` and `sl`.
 */

/** Counting stops here: more is shown as "99+". */
export const unreadCap = 100;

/** Joins what is kept of a reader. @param person the SQL of their id */
export const standingOf = (person: string): string => `
  LEFT JOIN discussions_read_marks m ON m.person_id = ${person} AND m.thread_id = t.id
  LEFT JOIN discussions_read_until r ON r.person_id = ${person} AND r.space_id = t.space_id
  LEFT JOIN discussions_thread_levels tl ON tl.person_id = ${person} AND tl.thread_id = t.id
  LEFT JOIN discussions_space_levels sl ON sl.person_id = ${person} AND sl.space_id = t.space_id`;

/** Up to when all of the space is read; null when nothing says so, or a mark was set in this thread after that. */
const readUntil = `CASE WHEN m.set_at > r.made_at THEN NULL ELSE r.until END`;

/** What was written until then is not new: before the reader joined, or when they marked all as read. */
const since = (joinedAt: string): string => `greatest(${joinedAt}, ${readUntil})`;

/** The thread's own level, else its space's, else that of whoever takes part. */
export const effectiveLevel = (person: string): string =>
  `coalesce(tl.level, sl.level, CASE WHEN m.wrote OR m.named OR t.author_id = ${person} THEN 'follow' ELSE 'normal' END)`;

/** Whether they want to hear nothing of it. */
export const isMuted = `coalesce(tl.level, sl.level, '') = 'mute'`;

/** What makes a post `u` of a thread new for the reader: others', after mark and joining, not removed; in a muted thread nothing is. */
export const isUnread = (person: string, joinedAt: string): string => `u.seq > coalesce(m.seq, 0) AND u.created_at > ${since(joinedAt)}
    AND u.author_id <> ${person} AND u.removed_at IS NULL AND NOT (${isMuted})`;

/** The posts of the thread that are new for the reader, along the index of their numbers: what is read is not even looked at. */
const unreadPosts = (person: string, joinedAt: string): string =>
  `SELECT true FROM discussions_posts u WHERE u.thread_id = t.id AND ${isUnread(person, joinedAt)} ORDER BY u.seq`;

/** How many posts are new, up to the cap. */
export const unreadCount = (person: string, joinedAt: string): string =>
  `(SELECT count(*)::integer FROM (${unreadPosts(person, joinedAt)} LIMIT ${unreadCap}) counted)`;

/** Whether anything is new: what can be told from the thread's own row comes first. Not EXISTS, which would be joined along another index. */
export const somethingUnread = (person: string, joinedAt: string): string =>
  `(t.last_seq > coalesce(m.seq, 0) AND t.last_post_at > ${since(joinedAt)} AND NOT (${isMuted}) 
    AND (${unreadPosts(person, joinedAt)} LIMIT 1) IS NOT NULL)`;

/** How far the reader has read: the mark, or what was written until all was marked as read. */
export const readSeq = `greatest(coalesce(m.seq, 0), CASE WHEN r.until IS NULL OR m.set_at > r.made_at THEN 0 ELSE coalesce(
    (SELECT b.seq FROM discussions_posts b WHERE b.thread_id = t.id AND b.created_at <= r.until ORDER BY b.seq DESC LIMIT 1), 0) END)`;
