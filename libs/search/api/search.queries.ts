import { statement } from '@hv/platform/api';
import { type Planned, type Source, Values } from './page-of-found';

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

const tables: Readonly<Record<Source, string>> = {
  written: 'search_entries e WHERE',
  document: 'search_documents e WHERE NOT e.trashed AND',
};

/** Which of some questions find anything in some spaces, as rows of `place`, the place of the question in the list. */
export function whichFind(spaceIds: readonly string[], sources: ReadonlySet<Source>, tsqueries: readonly string[]): Planned {
  const values = new Values();
  const spaces = values.of(spaceIds);
  const each = tsqueries.map((tsquery, place) => {
    const fits = `e.space_id = ANY (${spaces}::uuid[]) AND e.words @@ to_tsquery('danish', ${values.of(tsquery)})`;
    const anywhere = [...sources].map((source) => `EXISTS (SELECT FROM ${tables[source]} ${fits})`);
    return `SELECT ${place} AS place WHERE ${anywhere.join(' OR ')}`;
  });
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
