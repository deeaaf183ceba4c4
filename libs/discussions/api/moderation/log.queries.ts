import type { ReportOutcome, ThreadDoing } from '@hv/discussions/contracts';
import { statement } from '@hv/platform/api';

/** An event of a space's moderation, with the names that its reader needs. */
export interface LogRow {
  readonly id: number;
  readonly name: string;
  readonly at: Date;
  readonly what: ThreadDoing | null;
  readonly byName: string | null;
  readonly threadId: string | null;
  readonly threadSpaceId: string | null;
  readonly title: string | null;
  readonly postId: string | null;
  readonly seq: number | null;
  readonly authorId: string | null;
  readonly authorName: string | null;
  readonly reason: string | null;
  readonly outcome: ReportOutcome | null;
  readonly slowSeconds: number | null;
}

/** The words of the index platform_events_moderation, so that it is used. */
const moderation = `(e.name IN ('discussions.post-reported', 'discussions.child-reported', 'discussions.report-handled', 'discussions.post-hidden',
    'discussions.post-shown', 'discussions.post-removed', 'discussions.post-restored', 'discussions.slow-mode-set', 'discussions.rules-changed',
    'discussions.thread-left-space')
  OR (e.name = 'discussions.thread-changed' AND e.payload ->> 'what' IN ('pinned', 'unpinned', 'closed', 'reopened', 'split', 'split-off', 'merged',
    'unmerged', 'moved')))`;

/** The log of a space, the latest first; what authors removed of their own is none of it. $1 space, $2 limit, $3 id to go on from, or null */
export const moderationLog = statement<LogRow>(
  'moderation_log',
  `SELECT e.id, e.name, e.occurred_at AS at, e.payload->>'what' AS what, actor.name AS "byName", t.id AS "threadId", t.space_id AS "threadSpaceId", t.title,
     p.id AS "postId", p.seq, p.author_id AS "authorId", author.name AS "authorName", coalesce(hiding.reason, e.payload->>'reason') AS reason,
     e.payload->>'outcome' AS outcome, (e.payload->>'slowSeconds')::integer AS "slowSeconds"
   FROM platform_events e
   LEFT JOIN identity_persons actor ON actor.id = e.actor_id
   LEFT JOIN discussions_posts p ON p.id = (e.payload->>'postId')::uuid
   LEFT JOIN identity_persons author ON author.id = p.author_id
   LEFT JOIN discussions_threads t ON t.id = coalesce(p.thread_id, (e.payload->>'threadId')::uuid)
   LEFT JOIN discussions_hidings hiding ON hiding.id = (e.payload->>'hidingId')::uuid
   WHERE e.space_id = $1 AND ${moderation} AND ($3::bigint IS NULL OR e.id < $3)
     AND NOT (e.name = 'discussions.post-removed' AND e.actor_id IS NOT DISTINCT FROM p.author_id)
   ORDER BY e.id DESC LIMIT $2`,
);
