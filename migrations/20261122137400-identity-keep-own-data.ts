import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Copies of what is known of a person, for themselves; and who leaves, with the days in which they can think better of it. */
export class IdentityKeepOwnData20261122137400 implements MigrationInterface {
  readonly name = 'IdentityKeepOwnData20261122137400';

  async up(runner: QueryRunner): Promise<void> {
    // The content is no row of platform_blobs: nobody reads it by its name, and no backup holds it.
    await runner.query(`
      CREATE TABLE identity_exports (
        id uuid PRIMARY KEY DEFAULT platform_new_id(),
        person_id uuid NOT NULL REFERENCES identity_persons (id),
        asked_at timestamptz NOT NULL DEFAULT now(),
        ready_at timestamptz,
        until timestamptz,
        sha256 text,
        bytes bigint,
        idempotency_key uuid,
        idempotency_hash bytea,
        UNIQUE (person_id, idempotency_key),
        CHECK (num_nulls(ready_at, until, sha256, bytes) IN (0, 4))
      )`);
    await runner.query(`CREATE INDEX identity_exports_until ON identity_exports (until)`);
    await runner.query(`
      CREATE TABLE identity_leavings (
        person_id uuid PRIMARY KEY REFERENCES identity_persons (id),
        asked_at timestamptz NOT NULL DEFAULT now(),
        asked_by uuid NOT NULL REFERENCES identity_persons (id),
        reason text NOT NULL DEFAULT '',
        erase_at timestamptz NOT NULL,
        stay_hash bytea UNIQUE CHECK (length(stay_hash) = 32),
        erased_at timestamptz
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE identity_leavings`);
    await runner.query(`DROP TABLE identity_exports`);
  }
}
