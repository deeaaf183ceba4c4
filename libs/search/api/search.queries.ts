import type { SearchOrder } from '@hv/search/contracts';
import { statement } from '@hv/platform/api';

/** What is asked for, ready for the database. */
export interface Asked {
  /** Those that the one who asks sees, as far as they ask for them. */
  readonly spaceIds: readonly string[];
  /** For `to_tsquery`; null for everything that the filters leave. */
  readonly tsquery: string | null;
  readonly authorId?: string;
  /** Days in Denmark, `2026-11-24`; both are within. */
  readonly from?: string;
  readonly to?: string;
}

/** The last of the page before: how well it fits, when it was written (to the microsecond), which it was. */
export type Position = readonly [score: number, at: string, id: string];

/** Something that fits. */
export interface FoundRow {
  readonly id: string;
  readonly at: string;
  readonly score: number;
}

/** Something that was found, with what its reader needs to know it. */
export interface HitRow {
  readonly kind: 'thread' | 'post';
  readonly id: string;
  readonly threadId: string;
  readonly seq: number;
  readonly title: string;
  readonly text: string;
  readonly spaceId: string;
  readonly spaceName: string;
  readonly spaceKind: string;
  readonly networkId: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly organisation: string | null;
  readonly at: Date;
}

/** Of what fits, so many of the latest are put in order by how well they do: titles have their own share, because they say most. */
const ranked = { threads: 200, posts: 800 } as const;

/** A statement with its values. It is planned for these very values: how many rows a word has decides how they are best found. */
export interface Planned {
  readonly sql: string;
  readonly values: readonly unknown[];
}

class Values {
  readonly all: unknown[] = [];

  /** Its placeholder. */
  of(value: unknown): string {
    this.all.push(value);
    return `$${this.all.length}`;
  }
}

function conditionsOf({ spaceIds, tsquery, authorId, from, to }: Asked, values: Values): string {
  const day = (value: string): string => `(${values.of(value)}::date)::timestamp`;
  return [
    `e.space_id = ANY (${values.of(spaceIds)}::uuid[])`,
    tsquery === null ? undefined : `e.words @@ to_tsquery('danish', ${values.of(tsquery)})`,
    authorId && `e.author_id = ${values.of(authorId)}::uuid`,
    from && `e.at >= ${day(from)} AT TIME ZONE 'Europe/Copenhagen'`,
    to && `e.at < (${day(to)} + interval '1 day') AT TIME ZONE 'Europe/Copenhagen'`,
  ]
    .filter(Boolean)
    .join(' AND ');
}

/** A page of what fits, as `FoundRow`s. @param limit rows @param after where to go on, or null */
export function pageOfFound(asked: Asked, order: SearchOrder, limit: number, after: Position | null): Planned {
  const values = new Values();
  const conditions = conditionsOf(asked, values);
  const sql =
    order === 'rank' && asked.tsquery !== null
      ? byRank(asked.tsquery, conditions, values, limit, after)
      : byTime(conditions, values, limit, after);
  return { sql, values: values.all };
}

const latest = 'ORDER BY e.at DESC, e.object_id DESC LIMIT';

function byTime(conditions: string, values: Values, limit: number, after: Position | null): string {
  const on = after ? ` AND (e.at, e.object_id) < (${values.of(after[1])}::timestamptz, ${values.of(after[2])}::uuid)` : '';
  return `SELECT e.object_id AS id, e.at::text, 0 AS score FROM search_entries e WHERE ${conditions}${on} ${latest} ${limit}`;
}

function byRank(tsquery: string, conditions: string, values: Values, limit: number, after: Position | null): string {
  const share = (kind: string, most: number): string =>
    `(SELECT e.object_id, e.at, e.words FROM search_entries e WHERE e.kind = '${kind}' AND ${conditions} ${latest} ${most})`;
  const scored = `SELECT e.object_id, e.at, ts_rank(e.words, to_tsquery('danish', ${values.of(tsquery)}), 1)::float8 AS score
    FROM (${share('thread', ranked.threads)} UNION ALL ${share('post', ranked.posts)}) e`;
  const on = after
    ? `WHERE (e.score, e.at, e.object_id) < (${values.of(after[0])}::float8, ${values.of(after[1])}::timestamptz, ${values.of(after[2])}::uuid)`
    : '';
  return `SELECT e.object_id AS id, e.at::text, e.score FROM (${scored}) e ${on} ORDER BY e.score DESC, e.at DESC, e.object_id DESC LIMIT ${limit}`;
}

/**
 * Names and texts of what was found, as they are now and for the page alone; what was removed, hidden, moved away or merged since it was indexed
 * is left out. $1 what was found, in order, $2 spaces
 */
export const hitsOf = statement<HitRow>(
  'search_hits',
  `SELECT e.kind, e.object_id AS id, e.thread_id AS "threadId", coalesce(p.seq, 1) AS seq, t.title, coalesce(p.text, '') AS text,
     t.space_id AS "spaceId", space.name AS "spaceName", space.kind AS "spaceKind", t.network_id AS "networkId",
     e.author_id AS "authorId", person.name AS "authorName", n.name AS organisation, e.at
   FROM unnest($1::uuid[]) WITH ORDINALITY AS found (id, place)
   JOIN search_entries e ON e.object_id = found.id
   JOIN discussions_threads t ON t.id = e.thread_id AND t.merged_into IS NULL
   JOIN networks_spaces space ON space.id = t.space_id
   JOIN networks_memberships m ON m.id = t.membership_id
   JOIN identity_persons person ON person.id = e.author_id
   LEFT JOIN discussions_posts p ON p.thread_id = e.thread_id AND p.removed_at IS NULL AND NOT coalesce(p.extra ? 'hiddenReason', false)
     AND p.id = CASE e.kind WHEN 'post' THEN e.object_id
       ELSE (SELECT opening.id FROM discussions_posts opening WHERE opening.thread_id = e.thread_id AND opening.seq = 1) END
   LEFT JOIN networks_current_names n ON n.organisation_id = coalesce(p.organisation_id, m.organisation_id)
   WHERE t.space_id = ANY ($2::uuid[]) AND (e.kind = 'thread' OR p.id IS NOT NULL)
   ORDER BY found.place`,
);

/** Words that are written somewhere and are much like others. $1 the others, $2 most for each */
export const wordsLike = statement<{ term: string; word: string }>(
  'search_words_like',
  `SELECT term, candidate.word FROM unnest($1::text[]) AS term CROSS JOIN LATERAL (
     SELECT w.word, similarity(w.word, term) AS likeness FROM search_words w WHERE w.word % term AND w.word <> term
     ORDER BY likeness DESC, w.word LIMIT $2
   ) candidate ORDER BY term, candidate.likeness DESC, candidate.word`,
);

/** Which of some questions find anything in some spaces, as rows of `place`, the place of the question in the list. */
export function whichFind(spaceIds: readonly string[], tsqueries: readonly string[]): Planned {
  const values = new Values();
  const spaces = values.of(spaceIds);
  const each = tsqueries.map(
    (tsquery, place) => `SELECT ${place} AS place WHERE EXISTS (
      SELECT FROM search_entries e WHERE e.space_id = ANY (${spaces}::uuid[]) AND e.words @@ to_tsquery('danish', ${values.of(tsquery)}))`,
  );
  return { sql: each.join(' UNION ALL '), values: values.all };
}

/** A thread whose title is like another. */
export interface SimilarRow {
  readonly id: string;
  readonly title: string;
  readonly spaceId: string;
  readonly spaceName: string;
  readonly posts: number;
  readonly lastPostAt: Date;
  readonly answered: boolean;
  /** 0 to 1, by their letters. */
  readonly likeness: number;
}

/**
 * Threads of a space's network that somebody sees, whose titles have words or letters of another title.
 * $1 spaces they see, $2 letters of the title, $3 its words for `to_tsquery`, $4 space, $5 limit
 */
export const similarThreads = statement<SimilarRow>(
  'search_similar',
  `WITH alike AS (
     SELECT e.thread_id, similarity(e.title, $2) AS likeness, ts_rank(e.words, to_tsquery('danish', $3)) AS score FROM (
       SELECT * FROM search_entries e
       WHERE e.kind = 'thread' AND e.space_id = ANY ($1::uuid[]) AND e.network_id = (SELECT network_id FROM networks_spaces WHERE id = $4)
         AND (e.title % $2 OR e.words @@ to_tsquery('danish', $3))
       ORDER BY e.at DESC LIMIT 500
     ) e
   )
   SELECT t.id, t.title, t.space_id AS "spaceId", space.name AS "spaceName", t.last_seq AS posts, t.last_post_at AS "lastPostAt",
     t.answer_post_id IS NOT NULL AS answered, alike.likeness
   FROM alike JOIN discussions_threads t ON t.id = alike.thread_id JOIN networks_spaces space ON space.id = t.space_id
   WHERE t.space_id = ANY ($1::uuid[]) AND t.merged_into IS NULL
   ORDER BY alike.likeness + alike.score DESC, t.last_post_at DESC LIMIT $5`,
);
