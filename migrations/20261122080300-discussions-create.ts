import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Threads with their own counters, posts numbered 1, 2, 3 … in their thread, and how far each reader has read. */
export class DiscussionsCreate20261122080300 implements MigrationInterface {
  readonly name = 'DiscussionsCreate20261122080300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE discussions_threads (
        id uuid PRIMARY KEY DEFAULT platform_new_id(),
        space_id uuid NOT NULL REFERENCES networks_spaces (id),
        network_id uuid NOT NULL REFERENCES networks_networks (id),
        subject_kind text,
        subject_id uuid,
        title text NOT NULL CHECK (title <> ''),
        author_id uuid NOT NULL REFERENCES identity_persons (id),
        membership_id uuid NOT NULL REFERENCES networks_memberships (id),
        last_seq integer NOT NULL DEFAULT 0,
        last_change integer NOT NULL DEFAULT 0,
        last_post_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        idempotency_key uuid,
        idempotency_hash bytea,
        CHECK ((subject_kind IS NULL) = (subject_id IS NULL))
      ) WITH (fillfactor = 70)`);
    await runner.query(`CREATE INDEX discussions_threads_latest ON discussions_threads (space_id, last_post_at DESC, id DESC)`);
    await runner.query(
      `CREATE INDEX discussions_threads_subject ON discussions_threads (subject_kind, subject_id) WHERE subject_id IS NOT NULL`,
    );
    await runner.query(`
      CREATE UNIQUE INDEX discussions_threads_key ON discussions_threads (author_id, idempotency_key) WHERE idempotency_key IS NOT NULL`);
    await runner.query(`
      CREATE TABLE discussions_posts (
        id uuid PRIMARY KEY,
        thread_id uuid NOT NULL REFERENCES discussions_threads (id),
        seq integer NOT NULL CHECK (seq > 0),
        change integer NOT NULL CHECK (change > 0),
        author_id uuid NOT NULL REFERENCES identity_persons (id),
        membership_id uuid NOT NULL REFERENCES networks_memberships (id),
        organisation_id uuid NOT NULL REFERENCES networks_organisations (id),
        document jsonb NOT NULL,
        text text NOT NULL,
        html text NOT NULL,
        renderer_version smallint NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        edited_at timestamptz,
        removed_at timestamptz,
        moved_to uuid,
        version integer NOT NULL DEFAULT 1,
        idempotency_key uuid,
        idempotency_hash bytea
      )`);
    await runner.query(`CREATE UNIQUE INDEX discussions_posts_seq ON discussions_posts (thread_id, seq)`);
    await runner.query(`CREATE UNIQUE INDEX discussions_posts_change ON discussions_posts (thread_id, change)`);
    await runner.query(`
      CREATE UNIQUE INDEX discussions_posts_key ON discussions_posts (author_id, idempotency_key) WHERE idempotency_key IS NOT NULL`);
    await runner.query(`
      CREATE TABLE discussions_read_marks (
        person_id uuid NOT NULL REFERENCES identity_persons (id),
        thread_id uuid NOT NULL REFERENCES discussions_threads (id),
        seq integer NOT NULL CHECK (seq >= 0),
        PRIMARY KEY (person_id, thread_id)
      ) WITH (fillfactor = 80)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['read_marks', 'posts', 'threads']) await runner.query(`DROP TABLE discussions_${table}`);
  }
}
