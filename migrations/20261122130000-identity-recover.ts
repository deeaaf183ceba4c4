import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links to a new password: asked for with an address, which is forgotten as soon as the mail is written or nobody has it. */
export class IdentityRecover20261122130000 implements MigrationInterface {
  readonly name = 'IdentityRecover20261122130000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity_password_resets (
        id uuid PRIMARY KEY DEFAULT platform_new_id(),
        email text,
        account_id uuid REFERENCES identity_accounts (id) ON DELETE CASCADE,
        token_hash bytea UNIQUE CHECK (length(token_hash) = 32),
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        CHECK ((email IS NULL) = (account_id IS NOT NULL AND token_hash IS NOT NULL))
      )`);
    await runner.query(`CREATE INDEX identity_password_resets_account ON identity_password_resets (account_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE identity_password_resets`);
  }
}
