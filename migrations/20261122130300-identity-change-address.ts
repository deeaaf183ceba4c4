import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes of address: confirmed from the new one, stopped or undone from the old one. */
export class IdentityChangeAddress20261122130300 implements MigrationInterface {
  readonly name = 'IdentityChangeAddress20261122130300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity_address_changes (
        id uuid PRIMARY KEY DEFAULT platform_new_id(),
        account_id uuid NOT NULL REFERENCES identity_accounts (id) ON DELETE CASCADE,
        old_email text NOT NULL,
        new_email text NOT NULL,
        confirm_hash bytea NOT NULL UNIQUE CHECK (length(confirm_hash) = 32),
        stop_hash bytea NOT NULL UNIQUE CHECK (length(stop_hash) = 32),
        created_at timestamptz NOT NULL DEFAULT now(),
        confirmed_at timestamptz
      )`);
    await runner.query(`CREATE INDEX identity_address_changes_account ON identity_address_changes (account_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE identity_address_changes`);
  }
}
