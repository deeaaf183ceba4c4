import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, statement, type Work } from '@hv/platform/api';
import { type PersonalData, PersonalDataBook } from '@hv/platform/api/privacy';

const toldTo = statement<{ data: object }>(
  'notifications_personal_data',
  `SELECT jsonb_build_object(
     'told', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'at', created_at, 'seenAt', seen_at) ORDER BY id), '[]')
       FROM notifications_notifications WHERE person_id = $1),
     'mailed', (SELECT coalesce(jsonb_agg(mailed_at ORDER BY event_id), '[]') FROM notifications_mails WHERE person_id = $1),
     'mailedOfFeedback', (SELECT coalesce(jsonb_agg(mailed_at ORDER BY network_id), '[]') FROM notifications_feedback_mails WHERE person_id = $1),
     'mailChoices', (SELECT jsonb_build_object('reminders', reminders, 'reports', reports)
       FROM notifications_mail_choices WHERE person_id = $1),
     'guide', (SELECT jsonb_build_object('networkSeen', network_seen, 'closed', closed)
       FROM notifications_guides WHERE person_id = $1)) AS data`,
);

const forgetTold = statement<object>(
  'notifications_forget',
  `WITH mails AS (DELETE FROM notifications_mails WHERE person_id = $1),
     feedback AS (DELETE FROM notifications_feedback_mails WHERE person_id = $1),
     guides AS (DELETE FROM notifications_guides WHERE person_id = $1),
     choices AS (DELETE FROM notifications_mail_choices WHERE person_id = $1)
   DELETE FROM notifications_notifications WHERE person_id = $1`,
);

/** What is known of persons here: what they were told and mailed, of what they want mails, and how far they came with what leads them in. */
@Injectable()
export class NotificationsPersonalData implements PersonalData, OnModuleInit {
  readonly capability = 'notifications';
  readonly about = {
    da: 'De beskeder, du har fået i indbakken, hvornår du har fået mails om dem, og hvilke mails du har valgt.',
    en: 'The notifications you got in your inbox, when you were mailed of them, and which mails you chose.',
  };
  readonly columns = [
    'notifications_notifications.person_id',
    'notifications_mails.person_id',
    'notifications_mail_choices.person_id',
    'notifications_feedback_mails.person_id',
    'notifications_guides.person_id',
  ];

  constructor(
    private readonly book: PersonalDataBook,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.book.register(this);
  }

  async personalData(personId: string): Promise<object> {
    const [row] = await this.database.run(toldTo, [personId]);
    return row!.data;
  }

  async erase(work: Work, personId: string): Promise<void> {
    await work.statement(forgetTold, [personId]);
  }
}
