import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, statement, type Work } from '@hv/platform/api';
import { type PersonalData, PersonalDataBook } from '@hv/platform/api/privacy';

const toldTo = statement<{ data: object }>(
  'notifications_personal_data',
  `SELECT coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'at', created_at, 'seenAt', seen_at) ORDER BY id), '[]') AS data
   FROM notifications_notifications WHERE person_id = $1`,
);

const forgetTold = statement<object>('notifications_forget', `DELETE FROM notifications_notifications WHERE person_id = $1`);

/** What is known of persons here: what they were told. */
@Injectable()
export class NotificationsPersonalData implements PersonalData, OnModuleInit {
  readonly capability = 'notifications';
  readonly columns = ['notifications_notifications.person_id'];

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
