import { statement } from '@hv/platform/api';

export interface ImageRow {
  readonly id: string;
  readonly spaceId: string;
  readonly sha256: string;
  readonly mediaType: string;
}

/** Notes a picture; the same from the same person in the same space is one. $1 id, $2 space, $3 content, $4 media type, $5 who */
export const addImage = statement<{ id: string; storedAt: Date }>(
  'image_add',
  `INSERT INTO discussions_images (id, space_id, sha256, media_type, uploaded_by) VALUES ($1, $2, $3, $4, $5)
   ON CONFLICT (uploaded_by, space_id, sha256) DO UPDATE SET created_at = now() RETURNING id, created_at AS "storedAt"`,
);

const shownIn = (post: string): string => `${post}.removed_at IS NULL AND NOT coalesce(${post}.extra ? 'hiddenReason', false)`;

/** A picture of which nothing shows any more than a hidden post is for whoever sent it, and for moderators. */
const notHidden = (person: string): string => `(
  i.uploaded_by = ${person} OR NOT EXISTS (SELECT FROM discussions_image_uses u JOIN discussions_posts p ON p.id = u.post_id AND p.extra ? 'hiddenReason'
    WHERE u.image_id = i.id)
  OR EXISTS (SELECT FROM discussions_image_uses u JOIN discussions_posts p ON p.id = u.post_id AND ${shownIn('p')} WHERE u.image_id = i.id)
  OR EXISTS (SELECT FROM networks_access a WHERE a.space_id = i.space_id AND a.person_id = ${person} AND a.moderates))`;

/** Whether a person sees a picture: they see the space it was sent to, or one with a post that shows it. */
const seenBy = (person: string): string => `(
  EXISTS (SELECT FROM networks_access a WHERE a.space_id = i.space_id AND a.person_id = ${person})
  OR EXISTS (SELECT FROM discussions_image_uses u JOIN discussions_posts p ON p.id = u.post_id AND p.removed_at IS NULL
    JOIN discussions_threads t ON t.id = p.thread_id JOIN networks_access a ON a.space_id = t.space_id AND a.person_id = ${person}
    WHERE u.image_id = i.id)) AND ${notHidden(person)}`;

/** A picture, for who sees it. $1 image, $2 person */
export const imageFor = statement<ImageRow>(
  'image_for',
  `SELECT i.id, i.space_id AS "spaceId", i.sha256, i.media_type AS "mediaType" FROM discussions_images i WHERE i.id = $1 AND ${seenBy('$2')}`,
);

/** Notes which pictures a post shows, as far as its writer sees them, and answers those. $1 post, $2 images, $3 person */
export const useImages = statement<{ id: string }>(
  'images_use',
  `WITH seen AS MATERIALIZED (
     SELECT i.id FROM discussions_images i WHERE i.id = ANY($2::uuid[]) AND ${seenBy('$3')} FOR KEY SHARE OF i
   ), used AS (INSERT INTO discussions_image_uses (image_id, post_id) SELECT id, $1 FROM seen ON CONFLICT DO NOTHING)
   SELECT id FROM seen`,
);

/** Pictures that something waiting names: whoever's it is, as drafts and what is sent later change hands. */
const named = `SELECT DISTINCT (regexp_matches(waiting.document::text, '"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"', 'g'))[1]::uuid AS id
  FROM (SELECT document FROM discussions_drafts UNION ALL SELECT document FROM discussions_scheduled WHERE state <> 'sent') waiting
  WHERE waiting.document::text LIKE '%"image"%'`;

/** Takes away pictures that nothing has shown for days and nothing waiting names. $1 days, $2 at most so many */
export const removeOrphans = statement<{ sha256: string }>(
  'images_remove_orphans',
  `WITH named AS MATERIALIZED (${named})
   DELETE FROM discussions_images WHERE id IN (
     SELECT i.id FROM discussions_images i
     WHERE i.created_at < now() - make_interval(days => $1) AND NOT EXISTS (SELECT FROM discussions_image_uses u WHERE u.image_id = i.id)
       AND NOT EXISTS (SELECT FROM named WHERE named.id = i.id)
     ORDER BY i.created_at LIMIT $2 FOR UPDATE OF i SKIP LOCKED)
   RETURNING sha256`,
);
