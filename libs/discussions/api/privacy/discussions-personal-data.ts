import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, statement, type Work } from '@hv/platform/api';
import { type PersonalData, PersonalDataBook, type PersonalFile } from '@hv/platform/api/privacy';
import { eraseMentions } from './erase-mentions';
import { forgetModeration, keptInOrder, moderationColumns } from '../moderation/moderation-personal-data';
import { forgetRemembered, rememberedColumns, rememberedOf } from './remembered-personal-data';
import { forgetSteering, steeringColumns, wonderedAbout } from '../steering/steering-personal-data';
import { doneTogether, forgetTogether, togetherColumns } from '../together/together-personal-data';
import { forgetWriting, picturesSentBy, writingColumns, writtenUnsent } from '../writing/writing-personal-data';

const writtenBy = statement<{ data: object }>(
  'discussions_personal_data',
  `SELECT jsonb_build_object(
     'threads', coalesce((SELECT jsonb_agg(jsonb_build_object('title', t.title, 'startedAt', t.created_at) ORDER BY t.id)
       FROM discussions_threads t WHERE t.author_id = $1), '[]'),
     'posts', coalesce((SELECT jsonb_agg(jsonb_build_object('thread', t.title, 'number', p.seq, 'text', p.text, 'writtenAt', p.created_at,
         'editedAt', p.edited_at, 'removedAt', p.removed_at) ORDER BY p.id)
       FROM discussions_posts p JOIN discussions_threads t ON t.id = p.thread_id
       WHERE p.author_id = $1 AND NOT coalesce(p.extra ? 'movedTo', false)), '[]'),
     'levels', coalesce((SELECT jsonb_agg(jsonb_build_object('thread', t.title, 'level', l.level) ORDER BY t.id)
       FROM discussions_thread_levels l JOIN discussions_threads t ON t.id = l.thread_id WHERE l.person_id = $1), '[]'),
     'spaceLevels', coalesce((SELECT jsonb_agg(jsonb_build_object('space', s.name, 'level', l.level) ORDER BY s.id)
       FROM discussions_space_levels l JOIN networks_spaces s ON s.id = l.space_id WHERE l.person_id = $1), '[]')) AS data`,
);

const forgetReading = statement<object>(
  'discussions_forget_reading',
  `WITH until AS (DELETE FROM discussions_read_until WHERE person_id = $1), alls AS (DELETE FROM discussions_read_alls WHERE person_id = $1),
     threads AS (DELETE FROM discussions_thread_levels WHERE person_id = $1), spaces AS (DELETE FROM discussions_space_levels WHERE person_id = $1)
   DELETE FROM discussions_read_marks WHERE person_id = $1`,
);

/**
 * What is known of persons here: what they wrote, and how far they have read. What they wrote stays, so that threads stay readable;
 * whose it was is shown by the person's name, which identity forgets. Where others named them, their name goes at once.
 */
@Injectable()
export class DiscussionsPersonalData implements PersonalData, OnModuleInit {
  readonly capability = 'discussions';
  readonly about = {
    da: 'Alt, du har skrevet: tråde, indlæg, kladder og planlagte indlæg. Også dine reaktioner, stemmer, gemte indlæg, anmeldelser, og hvad du følger.',
    en: 'All you wrote: threads, posts, drafts and scheduled posts. Also your reactions, votes, saved posts, reports, and what you follow.',
  };
  readonly columns = [
    'discussions_threads.author_id',
    'discussions_posts.author_id',
    'discussions_read_marks.person_id',
    'discussions_read_until.person_id',
    'discussions_read_alls.person_id',
    'discussions_thread_levels.person_id',
    'discussions_space_levels.person_id',
    ...writingColumns,
    ...togetherColumns,
    ...rememberedColumns,
    ...steeringColumns,
    ...moderationColumns,
  ];

  constructor(
    private readonly book: PersonalDataBook,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.book.register(this);
  }

  async personalData(personId: string): Promise<object> {
    const [row] = await this.database.run(writtenBy, [personId]);
    return {
      ...row!.data,
      ...(await writtenUnsent(this.database, personId)),
      ...(await doneTogether(this.database, personId)),
      ...(await rememberedOf(this.database, personId)),
      ...(await wonderedAbout(this.database, personId)),
      ...(await keptInOrder(this.database, personId)),
    };
  }

  personalFiles(personId: string): Promise<readonly PersonalFile[]> {
    return picturesSentBy(this.database, personId);
  }

  async erase(work: Work, personId: string): Promise<void> {
    await work.statement(forgetReading, [personId]);
    await forgetWriting(work, personId);
    await eraseMentions(work, personId);
    await forgetTogether(work, personId);
    await forgetRemembered(work, personId);
    await forgetSteering(work, personId);
    await forgetModeration(work, personId);
  }
}
