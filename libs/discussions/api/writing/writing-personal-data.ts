import { type Database, statement, type Work } from '@hv/platform/api';
import type { PersonalFile } from '@hv/platform/api/privacy';

/** The columns that name a person who writes or is named. */
export const writingColumns = [
  'discussions_images.uploaded_by',
  'discussions_mentions.person_id',
  'discussions_drafts.person_id',
  'discussions_scheduled.author_id',
] as const;

const unsent = statement<{ drafts: object; scheduled: object; images: number }>(
  'writing_personal_data',
  `SELECT
     coalesce((SELECT jsonb_agg(jsonb_build_object('title', d.title, 'document', d.document, 'savedAt', d.saved_at) ORDER BY d.saved_at)
       FROM discussions_drafts d WHERE d.person_id = $1), '[]') AS drafts,
     coalesce((SELECT jsonb_agg(jsonb_build_object('title', s.title, 'document', s.document, 'poll', s.poll, 'sendAt', s.send_at) ORDER BY s.send_at)
       FROM discussions_scheduled s WHERE s.author_id = $1 AND s.state <> 'sent'), '[]') AS scheduled,
     (SELECT count(*)::integer FROM discussions_images i WHERE i.uploaded_by = $1) AS images`,
);

const pictures = statement<PersonalFile>(
  'writing_personal_files',
  `SELECT DISTINCT ON (sha256) to_char(created_at AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM-DD') || '-' || id || '.' || regexp_replace(media_type, '^.*/', '') AS name,
     sha256 FROM discussions_images WHERE uploaded_by = $1 ORDER BY sha256, id`,
);

const forget = statement<object>(
  'writing_forget',
  `WITH drafts AS (DELETE FROM discussions_drafts WHERE person_id = $1), mentions AS (DELETE FROM discussions_mentions WHERE person_id = $1)
   DELETE FROM discussions_scheduled WHERE author_id = $1`,
);

/** What somebody has begun and not sent, and how many pictures they sent. */
export async function writtenUnsent(database: Database, personId: string): Promise<object> {
  const [row] = await database.run(unsent, [personId]);
  return row!;
}

/** The pictures somebody sent, each once however often. */
export function picturesSentBy(database: Database, personId: string): Promise<readonly PersonalFile[]> {
  return database.run(pictures, [personId]);
}

/** Forgets what somebody has not sent, and where they were named. Pictures stay with the posts that show them. */
export async function forgetWriting(work: Work, personId: string): Promise<void> {
  await work.statement(forget, [personId]);
}
