import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of what people are mailed, once each, and of what they want no mails. */
export class NotificationsMail20261122112000 implements MigrationInterface {
  readonly name = 'NotificationsMail20261122112000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notifications_mails (
        person_id uuid NOT NULL REFERENCES identity_persons (id),
        event_id bigint NOT NULL REFERENCES platform_events (id),
        mailed_at timestamptz,
        PRIMARY KEY (person_id, event_id)
      )`);
    await runner.query(`
      CREATE TABLE notifications_mail_choices (
        person_id uuid PRIMARY KEY REFERENCES identity_persons (id),
        reminders boolean NOT NULL,
        reports boolean NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE notifications_mail_choices`);
    await runner.query(`DROP TABLE notifications_mails`);
  }
}
