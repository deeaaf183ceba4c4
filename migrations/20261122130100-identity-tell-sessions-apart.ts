import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a session was started on, in words of ours, so that its person can tell it from the others. */
export class IdentityTellSessionsApart20261122130100 implements MigrationInterface {
  readonly name = 'IdentityTellSessionsApart20261122130100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE identity_sessions ADD COLUMN device text NOT NULL DEFAULT ''`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE identity_sessions DROP COLUMN device`);
  }
}
