import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts that are signed in to through an organisation, by the name that it knows its person by; and sign-ins that are on their way there and back. */
export class IdentityFederate20261122137000 implements MigrationInterface {
  readonly name = 'IdentityFederate20261122137000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity_federated_accounts (
        id uuid PRIMARY KEY DEFAULT platform_new_id(),
        account_id uuid NOT NULL REFERENCES identity_accounts (id) ON DELETE CASCADE,
        issuer text NOT NULL CHECK (issuer <> ''),
        subject text NOT NULL CHECK (subject <> ''),
        created_at timestamptz NOT NULL DEFAULT now(),
        used_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (issuer, subject)
      )`);
    await runner.query(`CREATE INDEX identity_federated_accounts_account ON identity_federated_accounts (account_id)`);
    await runner.query(`
      CREATE TABLE identity_federated_sign_ins (
        id uuid PRIMARY KEY DEFAULT platform_new_id(),
        issuer_id text NOT NULL,
        secret_hash bytea NOT NULL UNIQUE CHECK (length(secret_hash) = 32),
        place text NOT NULL,
        anew boolean NOT NULL DEFAULT false,
        answer jsonb,
        expires_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX identity_federated_sign_ins_expiry ON identity_federated_sign_ins (expires_at)`);
    await runner.query(`ALTER TABLE identity_sessions ADD COLUMN issuer_id text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE identity_sessions DROP COLUMN issuer_id`);
    await runner.query(`DROP TABLE identity_federated_sign_ins`);
    await runner.query(`DROP TABLE identity_federated_accounts`);
  }
}
