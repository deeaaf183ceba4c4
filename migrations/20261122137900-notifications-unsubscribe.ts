import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the links that turn mails off are signed with: 244 random bits, as it needs no extension. */
export class NotificationsUnsubscribe20261122137900 implements MigrationInterface {
  readonly name = 'NotificationsUnsubscribe20261122137900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE notifications_unsubscribe_key (one boolean PRIMARY KEY DEFAULT true CHECK (one), key bytea NOT NULL)`);
    await runner.query(
      `INSERT INTO notifications_unsubscribe_key (key) VALUES (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE notifications_unsubscribe_key`);
  }
}
