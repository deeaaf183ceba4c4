import { statement } from '@hv/platform/api';
import type { RichTextDocument } from '@hv/platform/contracts';

/** What must be known of a thread before anything of it is told. */
export interface HeadRow {
  readonly spaceId: string;
  readonly lastChange: number;
  readonly answerPostId: string | null;
}

/** $1 thread */
export const headOfThread = statement<HeadRow>(
  'head_thread',
  `SELECT space_id AS "spaceId", last_change AS "lastChange", answer_post_id AS "answerPostId" FROM discussions_threads WHERE id = $1`,
);

/** One who took part, with the totals of the thread beside them. */
export interface PartRow {
  readonly authorId: string;
  readonly organisationId: string;
  readonly posts: number;
  readonly people: number;
  readonly total: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

/** Who wrote most. Reads every post of the thread once, so what it finds is kept until the thread changes. $1 thread, $2 limit */
export const partsOfThread = statement<PartRow>(
  'head_parts',
  `SELECT author_id AS "authorId", organisation_id AS "organisationId", posts::integer, count(*) OVER everyone::integer AS people,
     sum(posts) OVER everyone::integer AS total, min(first_at) OVER everyone AS "firstAt", max(last_at) OVER everyone AS "lastAt"
   FROM (
     SELECT author_id, organisation_id, count(*) AS posts, min(created_at) AS first_at, max(created_at) AS last_at
     FROM discussions_posts WHERE thread_id = $1 AND removed_at IS NULL GROUP BY author_id, organisation_id
   ) parts
   WINDOW everyone AS () ORDER BY parts.posts DESC, last_at DESC, author_id LIMIT $2`,
);

/** The names people and organisations have now. $1 people, $2 their organisations, in the same order */
export const namesOfParts = statement<{ readonly place: number; readonly name: string; readonly organisation: string | null }>(
  'head_names',
  `SELECT g.place::integer, person.name, n.name AS organisation
   FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS g (person_id, organisation_id, place)
   JOIN identity_persons person ON person.id = g.person_id
   LEFT JOIN networks_current_names n ON n.organisation_id = g.organisation_id ORDER BY g.place`,
);

/** A post that links to something. */
export interface LinkingRow {
  readonly seq: number;
  readonly document: RichTextDocument;
}

/** The posts of a thread that link to something or show a picture, along an index of them alone. $1 thread, $2 only before this number or null, $3 limit */
export const linkingPosts = statement<LinkingRow>(
  'head_linking_posts',
  `SELECT seq, document FROM discussions_posts
   WHERE thread_id = $1 AND (html LIKE '%<a %' OR html LIKE '%<img %') AND removed_at IS NULL AND NOT coalesce(extra ? 'hiddenReason', false)
     AND seq < coalesce($2::integer, 2147483647) ORDER BY seq DESC LIMIT $3`,
);
