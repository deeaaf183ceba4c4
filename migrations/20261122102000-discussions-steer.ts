import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Threads that are steered: pinned ones first, who would like to know too, threads that became part of another, and doings that are done once. */
export class DiscussionsSteer20261122102000 implements MigrationInterface {
  readonly name = 'DiscussionsSteer20261122102000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE discussions_threads ADD COLUMN merged_into uuid REFERENCES discussions_threads (id) CHECK (merged_into <> id)`,
    );
    await runner.query(`
      CREATE INDEX discussions_threads_pinned ON discussions_threads (space_id, last_post_at DESC, id DESC) WHERE pinned_at IS NOT NULL`);
    await runner.query(`
      CREATE TABLE discussions_same_here (
        thread_id uuid NOT NULL REFERENCES discussions_threads (id),
        person_id uuid NOT NULL REFERENCES identity_persons (id),
        said_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (thread_id, person_id)
      )`);
    await runner.query(`CREATE INDEX discussions_same_here_person ON discussions_same_here (person_id)`);
    await runner.query(`
      CREATE TABLE discussions_moves (
        author_id uuid NOT NULL REFERENCES identity_persons (id),
        idempotency_key uuid NOT NULL,
        idempotency_hash bytea NOT NULL,
        -- What the answer shows; a thread that is split off is written after its key.
        thread_id uuid NOT NULL REFERENCES discussions_threads (id) DEFERRABLE INITIALLY DEFERRED,
        PRIMARY KEY (author_id, idempotency_key)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE discussions_moves`);
    await runner.query(`DROP TABLE discussions_same_here`);
    await runner.query(`DROP INDEX discussions_threads_pinned`);
    await runner.query(`ALTER TABLE discussions_threads DROP COLUMN merged_into`);
  }
}
