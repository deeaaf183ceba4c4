import { statement } from '@hv/platform/api';
import type { RichTextDocument } from '@hv/platform/contracts';

/** What stood in a post until somebody edited it. */
export interface KeptVersion {
  readonly version: number;
  readonly document: RichTextDocument;
  /** Who wrote what came after it, and for whom. */
  readonly byId: string;
  readonly byName: string;
  readonly organisation: string | null;
  readonly replacedAt: Date;
}

/**
 * The former versions of a post, the latest first. Whoever edited another's post did so for the organisation of their membership.
 * $1 post, $2 version to go on from or null, $3 limit
 */
export const keptVersions = statement<KeptVersion>(
  'post_versions',
  `SELECT v.version, v.document, v.replaced_by AS "byId", person.name AS "byName", n.name AS organisation, v.replaced_at AS "replacedAt"
   FROM discussions_post_versions v
   JOIN discussions_posts p ON p.id = v.post_id JOIN discussions_threads t ON t.id = p.thread_id
   JOIN identity_persons person ON person.id = v.replaced_by
   LEFT JOIN LATERAL (
     SELECT m.organisation_id FROM networks_memberships m WHERE m.person_id = v.replaced_by AND m.network_id = t.network_id
     ORDER BY m.valid_to DESC NULLS FIRST, m.id LIMIT 1
   ) other ON v.replaced_by <> p.author_id
   LEFT JOIN networks_current_names n ON n.organisation_id = coalesce(other.organisation_id, p.organisation_id)
   WHERE v.post_id = $1 AND ($2::integer IS NULL OR v.version < $2) ORDER BY v.version DESC LIMIT $3`,
);

/** Puts a removed post back, and its thread where that post had brought it. No row: it is not removed, or not there any more. $1 post, $2 thread */
export const restorePost = statement<{ change: number; version: number; lastPostAt: Date }>(
  'post_restore',
  `WITH counted AS (
     UPDATE discussions_threads t SET last_change = t.last_change + 1, last_post_at = greatest(t.last_post_at, back.created_at)
     FROM discussions_posts back WHERE t.id = $2 AND back.id = $1 AND back.thread_id = $2 RETURNING t.last_change, t.last_post_at
   )
   UPDATE discussions_posts p SET removed_at = NULL, change = counted.last_change, version = p.version + 1
   FROM counted WHERE p.id = $1 AND p.thread_id = $2 AND p.removed_at IS NOT NULL AND NOT coalesce(p.extra ? 'movedTo', false)
   RETURNING p.change, p.version, counted.last_post_at AS "lastPostAt"`,
);

/** Former versions that name a person, and for whom they were in the network last; empty when unknown. $1 person, $2 at most, $3 and $4 post and version to go on from */
export const mentioningVersions = statement<{ postId: string; version: number; document: RichTextDocument; organisation: string }>(
  'post_versions_mentioning',
  `SELECT v.post_id AS "postId", v.version, v.document, coalesce(organisation.name, '') AS organisation
   FROM discussions_post_versions v JOIN discussions_posts p ON p.id = v.post_id JOIN discussions_threads t ON t.id = p.thread_id
   LEFT JOIN LATERAL (
     SELECT n.name FROM networks_memberships m JOIN networks_current_names n ON n.organisation_id = m.organisation_id
     WHERE m.person_id = $1 AND m.network_id = t.network_id ORDER BY m.valid_to DESC NULLS FIRST, m.id LIMIT 1
   ) organisation ON true
   WHERE v.document::text LIKE '%"mention"%' AND v.document::text LIKE '%' || $1::uuid || '%' AND (v.post_id, v.version) > ($3::uuid, $4::integer)
   ORDER BY v.post_id, v.version LIMIT $2`,
);

/** $1 posts, $2 versions, $3 documents */
export const rewriteVersions = statement<object>(
  'post_versions_rewrite',
  `UPDATE discussions_post_versions v SET document = f.document
   FROM unnest($1::uuid[], $2::integer[], $3::jsonb[]) AS f (post_id, version, document) WHERE v.post_id = f.post_id AND v.version = f.version`,
);
