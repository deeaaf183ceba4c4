/** What catching up needs at the least: who is in which space, threads, posts with their numbers, and how far one has read. */
export const rawNewsTables = `
  DROP TABLE IF EXISTS news_members, news_threads, news_posts, news_marks;
  CREATE TABLE news_members (person_id uuid NOT NULL, space_id uuid NOT NULL, PRIMARY KEY (person_id, space_id));
  CREATE TABLE news_threads (id uuid PRIMARY KEY, space_id uuid NOT NULL, title text NOT NULL, author_id uuid NOT NULL, last_seq integer NOT NULL,
    last_post_at timestamptz NOT NULL);
  CREATE INDEX news_threads_latest ON news_threads (space_id, last_post_at DESC, id DESC);
  CREATE TABLE news_posts (id uuid PRIMARY KEY, thread_id uuid NOT NULL, seq integer NOT NULL, author_id uuid NOT NULL, text text NOT NULL,
    html text NOT NULL, created_at timestamptz NOT NULL);
  CREATE UNIQUE INDEX news_posts_seq ON news_posts (thread_id, seq);
  CREATE TABLE news_marks (person_id uuid NOT NULL, thread_id uuid NOT NULL, seq integer NOT NULL, wrote boolean NOT NULL,
    PRIMARY KEY (person_id, thread_id))`;

/**
 * The first threads with something new, each with its last post, its first new posts and how many there are: those that one takes part in,
 * then the others space by space. The same page as the product's, where nobody is named, nothing is muted and nothing was marked as a whole.
 * Not EXISTS, for which all posts would be read, and not before the threads of others are left out. $1 person
 */
export const catchUp = {
  name: 'catch_up',
  text: `WITH further AS MATERIALIZED (
      SELECT t.*, coalesce(m.seq, 0) AS read, CASE WHEN m.wrote OR t.author_id = $1 THEN 1 ELSE 2 END AS rank
      FROM news_members s JOIN news_threads t USING (space_id) LEFT JOIN news_marks m ON m.person_id = $1 AND m.thread_id = t.id
      WHERE s.person_id = $1 AND t.last_seq > coalesce(m.seq, 0)
    ), fresh AS MATERIALIZED (
      SELECT * FROM further t WHERE (SELECT true FROM news_posts p WHERE p.thread_id = t.id AND p.seq > t.read AND p.author_id <> $1 LIMIT 1)
    ), page AS (
      SELECT * FROM (SELECT *, CASE WHEN rank = 2 THEN space_id END AS place FROM fresh) placed ORDER BY rank, place, last_post_at DESC, id LIMIT 21
    )
    SELECT t.id, t.space_id AS "spaceId", t.title, t.last_seq AS "lastSeq", t.last_post_at AS "lastPostAt", starter.name, starter.organisation,
      writer.name AS "lastName", writer.organisation AS "lastOrganisation", left(last.text, 400) AS excerpt,
      (SELECT count(*)::integer FROM fresh) AS total,
      (SELECT count(*)::integer FROM news_posts p WHERE p.thread_id = t.id AND p.seq > t.read AND p.author_id <> $1) AS unread,
      (SELECT jsonb_agg(found ORDER BY found.seq) FROM (
        SELECT p.*, a.name, a.organisation FROM news_posts p JOIN people a ON a.id = p.author_id
        WHERE p.thread_id = t.id AND p.seq > t.read AND p.author_id <> $1 ORDER BY p.seq LIMIT 20) found) AS posts
    FROM page t JOIN people starter ON starter.id = t.author_id
    LEFT JOIN news_posts last ON last.thread_id = t.id AND last.seq = t.last_seq LEFT JOIN people writer ON writer.id = last.author_id
    ORDER BY t.rank, t.place, t.last_post_at DESC, t.id`,
};
