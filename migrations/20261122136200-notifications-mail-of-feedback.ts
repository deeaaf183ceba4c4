import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the people of a secretariat were last mailed of what waits there, so that they are at most once an hour. */
export class NotificationsMailOfFeedback20261122136200 implements MigrationInterface {
  readonly name = 'NotificationsMailOfFeedback20261122136200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notifications_feedback_mails (
        person_id uuid NOT NULL REFERENCES identity_persons (id),
        network_id uuid NOT NULL REFERENCES networks_networks (id),
        mailed_at timestamptz NOT NULL,
        put_off boolean NOT NULL DEFAULT false,
        PRIMARY KEY (person_id, network_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE notifications_feedback_mails`);
  }
}
