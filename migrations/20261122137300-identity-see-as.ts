import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When administrators looked as somebody else: a session looks as one person at a time. The session has no key, because this stays when it
 * is gone.
 */
export class IdentitySeeAs20261122137300 implements MigrationInterface {
  readonly name = 'IdentitySeeAs20261122137300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity_see_as (
        id uuid PRIMARY KEY DEFAULT platform_new_id(),
        session_id uuid NOT NULL,
        administrator_id uuid NOT NULL REFERENCES identity_persons (id),
        person_id uuid NOT NULL REFERENCES identity_persons (id),
        reason text NOT NULL,
        started_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        CHECK (administrator_id <> person_id)
      )`);
    await runner.query(`CREATE UNIQUE INDEX identity_see_as_session ON identity_see_as (session_id) WHERE ended_at IS NULL`);
    await runner.query(`CREATE INDEX identity_see_as_person ON identity_see_as (person_id, id)`);
    await runner.query(`CREATE INDEX identity_see_as_administrator ON identity_see_as (administrator_id, id)`);
    await runner.query(`
      CREATE TABLE identity_see_as_spaces (
        see_as_id uuid NOT NULL REFERENCES identity_see_as (id) ON DELETE CASCADE,
        space_id uuid NOT NULL REFERENCES networks_spaces (id) ON DELETE CASCADE,
        PRIMARY KEY (see_as_id, space_id)
      )`);
    await runner.query(`CREATE INDEX identity_see_as_spaces_space ON identity_see_as_spaces (space_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE identity_see_as_spaces`);
    await runner.query(`DROP TABLE identity_see_as`);
  }
}
