import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far somebody new has come with what leads them in: the rest of it is seen from what they have done. */
export class NotificationsGuide20261122137700 implements MigrationInterface {
  readonly name = 'NotificationsGuide20261122137700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notifications_guides (
        person_id uuid PRIMARY KEY REFERENCES identity_persons (id),
        network_seen boolean NOT NULL,
        closed boolean NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE notifications_guides`);
  }
}
