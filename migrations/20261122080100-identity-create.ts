import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Persons (who someone is), accounts (how they sign in), sessions, access tokens and one-time links: four different things. */
export class IdentityCreate20261122080100 implements MigrationInterface {
  readonly name = 'IdentityCreate20261122080100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity_persons (
        id uuid PRIMARY KEY DEFAULT platform_new_id(),
        name text NOT NULL CHECK (name <> ''),
        title text NOT NULL DEFAULT '',
        language text NOT NULL DEFAULT 'da',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        erased_at timestamptz
      )`);
    await runner.query(`
      CREATE TABLE identity_accounts (
        id uuid PRIMARY KEY DEFAULT platform_new_id(),
        person_id uuid NOT NULL UNIQUE REFERENCES identity_persons (id),
        email text NOT NULL,
        password_hash text,
        administrator boolean NOT NULL DEFAULT false,
        blocked_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`CREATE UNIQUE INDEX identity_accounts_email ON identity_accounts (lower(email))`);
    await runner.query(`
      CREATE TABLE identity_sessions (
        id uuid PRIMARY KEY DEFAULT platform_new_id(),
        account_id uuid NOT NULL REFERENCES identity_accounts (id) ON DELETE CASCADE,
        token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
        assurance text NOT NULL,
        authenticated_at timestamptz NOT NULL DEFAULT now(),
        created_at timestamptz NOT NULL DEFAULT now(),
        used_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX identity_sessions_account ON identity_sessions (account_id)`);
    await runner.query(`CREATE INDEX identity_sessions_expiry ON identity_sessions (expires_at)`);
    await runner.query(`
      CREATE TABLE identity_access_tokens (
        id uuid PRIMARY KEY DEFAULT platform_new_id(),
        account_id uuid NOT NULL REFERENCES identity_accounts (id) ON DELETE CASCADE,
        author_id uuid NOT NULL REFERENCES identity_persons (id),
        name text NOT NULL,
        scopes text[] NOT NULL,
        token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        idempotency_key uuid,
        idempotency_hash bytea,
        UNIQUE (author_id, idempotency_key)
      )`);
    await runner.query(`CREATE INDEX identity_access_tokens_account ON identity_access_tokens (account_id, id)`);
    await runner.query(`
      CREATE TABLE identity_invitations (
        id uuid PRIMARY KEY DEFAULT platform_new_id(),
        kind text NOT NULL CHECK (kind IN ('administrator')),
        email text,
        token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['invitations', 'access_tokens', 'sessions', 'accounts', 'persons'])
      await runner.query(`DROP TABLE identity_${table}`);
  }
}
