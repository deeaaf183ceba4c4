/** What opening one long thread needs at the least: its row, its posts by their numbers, and how far its reader has read. */
export const rawLongTables = `
  DROP TABLE IF EXISTS long_threads, long_posts, long_marks;
  CREATE TABLE long_threads (id uuid PRIMARY KEY, title text NOT NULL, author_id uuid NOT NULL, last_seq integer NOT NULL, last_change integer NOT NULL,
    last_post_at timestamptz NOT NULL, created_at timestamptz NOT NULL);
  CREATE TABLE long_posts (id uuid PRIMARY KEY, thread_id uuid NOT NULL, seq integer NOT NULL, author_id uuid NOT NULL, text text NOT NULL,
    html text NOT NULL, created_at timestamptz NOT NULL);
  CREATE UNIQUE INDEX long_posts_seq ON long_posts (thread_id, seq);
  CREATE TABLE long_marks (person_id uuid NOT NULL, thread_id uuid NOT NULL, seq integer NOT NULL, PRIMARY KEY (person_id, thread_id))`;

/** A thread with who began it, how far one has read, and how many posts are new, up to 100. $1 thread, $2 person */
export const longHead = {
  name: 'long_head',
  text: `SELECT t.id, t.title, t.last_seq AS "lastSeq", t.last_change AS "lastChange", t.last_post_at AS "lastPostAt", t.created_at AS "createdAt",
      a.id AS "authorId", a.name, a.organisation, coalesce(m.seq, 0) AS "readSeq",
      (SELECT count(*)::integer FROM (SELECT FROM long_posts p WHERE p.thread_id = t.id AND p.seq > coalesce(m.seq, 0) AND p.author_id <> $2 LIMIT 100) news) AS unread
    FROM long_threads t JOIN people a ON a.id = t.author_id LEFT JOIN long_marks m ON m.person_id = $2 AND m.thread_id = t.id WHERE t.id = $1`,
};

const columns = `p.id, p.thread_id AS "threadId", p.seq, p.author_id AS "authorId", p.html, p.text, p.created_at AS "createdAt", a.name, a.organisation`;

/** The 50 posts after a number; one more tells whether there are others. $1 thread, $2 number */
export const longAfter = {
  name: 'long_after',
  text: `SELECT ${columns} FROM long_posts p JOIN people a ON a.id = p.author_id WHERE p.thread_id = $1 AND p.seq > $2 ORDER BY p.seq LIMIT 51`,
};

/** The 50 posts before a number, from the newest down. $1 thread, $2 number */
export const longBefore = {
  name: 'long_before',
  text: `SELECT ${columns} FROM long_posts p JOIN people a ON a.id = p.author_id WHERE p.thread_id = $1 AND p.seq < $2 ORDER BY p.seq DESC LIMIT 51`,
};
