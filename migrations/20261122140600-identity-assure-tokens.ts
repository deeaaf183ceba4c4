import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How well whoever made an access token had proved who they are: a rule that asks for a second factor ends the others. */
export class IdentityAssureTokens20261122140600 implements MigrationInterface {
  readonly name = 'IdentityAssureTokens20261122140600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE identity_access_tokens ADD COLUMN assurance text NOT NULL DEFAULT 'password'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE identity_access_tokens DROP COLUMN assurance`);
  }
}
