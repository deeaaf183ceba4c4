import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of a thread that somebody follows they have one unseen notification, however many posts come. */
export class NotificationsFollow20261122105100 implements MigrationInterface {
  readonly name = 'NotificationsFollow20261122105100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNIQUE INDEX notifications_followed ON notifications_notifications (person_id, ((object_ids ->> 'threadId')))
      WHERE seen_at IS NULL AND kind IN ('discussions.post-added', 'discussions.thread-started')`);
    await runner.query(`
      CREATE INDEX notifications_of_thread ON notifications_notifications (person_id, ((object_ids ->> 'threadId')))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX notifications_of_thread`);
    await runner.query(`DROP INDEX notifications_followed`);
  }
}
