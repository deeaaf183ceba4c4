import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Second factors: an authenticator app, passkeys and recovery codes; and the challenges that wait for a proof by one of them. */
export class IdentityProveTwice20261122130200 implements MigrationInterface {
  readonly name = 'IdentityProveTwice20261122130200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity_authenticators (
        account_id uuid PRIMARY KEY REFERENCES identity_accounts (id) ON DELETE CASCADE,
        sealed_secret bytea NOT NULL,
        last_step bigint NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL DEFAULT now(),
        confirmed_at timestamptz
      )`);
    await runner.query(`
      CREATE TABLE identity_recovery_codes (
        account_id uuid NOT NULL REFERENCES identity_accounts (id) ON DELETE CASCADE,
        code_hash bytea NOT NULL CHECK (length(code_hash) = 32),
        PRIMARY KEY (account_id, code_hash)
      )`);
    await runner.query(`
      CREATE TABLE identity_passkeys (
        id uuid PRIMARY KEY DEFAULT platform_new_id(),
        account_id uuid NOT NULL REFERENCES identity_accounts (id) ON DELETE CASCADE,
        credential_id text NOT NULL UNIQUE,
        public_key bytea NOT NULL,
        counter bigint NOT NULL,
        name text NOT NULL CHECK (name <> ''),
        transports text[] NOT NULL,
        synced boolean NOT NULL,
        backed_up boolean NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        used_at timestamptz
      )`);
    await runner.query(`CREATE INDEX identity_passkeys_account ON identity_passkeys (account_id, id)`);
    await runner.query(`
      CREATE TABLE identity_challenges (
        id uuid PRIMARY KEY DEFAULT platform_new_id(),
        kind text NOT NULL CHECK (kind IN ('second-factor', 'passkey-sign-in', 'passkey-add', 'proof')),
        account_id uuid REFERENCES identity_accounts (id) ON DELETE CASCADE,
        token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
        misses integer NOT NULL DEFAULT 0,
        expires_at timestamptz NOT NULL,
        CHECK ((account_id IS NULL) = (kind = 'passkey-sign-in'))
      )`);
    await runner.query(`CREATE INDEX identity_challenges_account ON identity_challenges (account_id)`);
    await runner.query(`CREATE INDEX identity_challenges_expiry ON identity_challenges (expires_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['challenges', 'passkeys', 'recovery_codes', 'authenticators']) await runner.query(`DROP TABLE identity_${table}`);
  }
}
