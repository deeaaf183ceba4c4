import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What of a hand-over was done here, so that a job that runs again does nothing more. */
export class DiscussionsHandOver20261122137210 implements MigrationInterface {
  readonly name = 'DiscussionsHandOver20261122137210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE discussions_handed_over (
        hand_over_id uuid NOT NULL REFERENCES networks_hand_overs (id),
        part text NOT NULL CHECK (part IN ('follows','scheduled','drafts','asks')),
        PRIMARY KEY (hand_over_id, part)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE discussions_handed_over`);
  }
}
