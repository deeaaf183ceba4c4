import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How closely somebody follows threads and spaces, where they take part, and up to when they have read all of a space. Beside each read mark
 * stands what adding a post knows anyway, so that nothing must be looked up to tell who follows.
 */
export class DiscussionsKeepUp20261122105000 implements MigrationInterface {
  readonly name = 'DiscussionsKeepUp20261122105000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE discussions_read_marks
        ADD COLUMN wrote boolean NOT NULL DEFAULT false,
        ADD COLUMN named boolean NOT NULL DEFAULT false,
        ADD COLUMN set_at timestamptz`);
    await runner.query(`
      INSERT INTO discussions_read_marks (person_id, thread_id, seq, wrote)
      SELECT DISTINCT author_id, thread_id, 0, true FROM discussions_posts
      ON CONFLICT (person_id, thread_id) DO UPDATE SET wrote = true`);
    await runner.query(`
      INSERT INTO discussions_read_marks (person_id, thread_id, seq, named)
      SELECT DISTINCT m.person_id, p.thread_id, 0, true FROM discussions_mentions m JOIN discussions_posts p ON p.id = m.post_id
      ON CONFLICT (person_id, thread_id) DO UPDATE SET named = true`);
    await runner.query(`
      CREATE INDEX discussions_read_marks_part ON discussions_read_marks (thread_id, person_id) WHERE wrote OR named`);
    await runner.query(`CREATE INDEX discussions_read_marks_wrote ON discussions_read_marks (person_id, thread_id) WHERE wrote`);
    await runner.query(`CREATE INDEX discussions_read_marks_named ON discussions_read_marks (person_id, thread_id) WHERE named`);
    await runner.query(`
      CREATE TABLE discussions_thread_levels (
        person_id uuid NOT NULL REFERENCES identity_persons (id),
        thread_id uuid NOT NULL REFERENCES discussions_threads (id),
        level text NOT NULL CHECK (level IN ('follow', 'normal', 'mute')),
        PRIMARY KEY (person_id, thread_id)
      )`);
    await runner.query(`CREATE INDEX discussions_thread_levels_thread ON discussions_thread_levels (thread_id)`);
    await runner.query(`
      CREATE TABLE discussions_space_levels (
        person_id uuid NOT NULL REFERENCES identity_persons (id),
        space_id uuid NOT NULL REFERENCES networks_spaces (id),
        level text NOT NULL CHECK (level IN ('follow', 'normal', 'mute')),
        PRIMARY KEY (person_id, space_id)
      )`);
    await runner.query(`CREATE INDEX discussions_space_levels_space ON discussions_space_levels (space_id)`);
    await runner.query(`
      CREATE TABLE discussions_read_until (
        person_id uuid NOT NULL REFERENCES identity_persons (id),
        space_id uuid NOT NULL REFERENCES networks_spaces (id),
        until timestamptz NOT NULL,
        made_at timestamptz NOT NULL,
        PRIMARY KEY (person_id, space_id)
      )`);
    await runner.query(`
      CREATE TABLE discussions_read_alls (
        person_id uuid PRIMARY KEY REFERENCES identity_persons (id),
        id uuid NOT NULL,
        made_at timestamptz NOT NULL,
        -- What stood before, so that it can be undone: by space, or by thread.
        spaces jsonb NOT NULL,
        threads jsonb NOT NULL,
        idempotency_hash bytea
      )`);
    await runner.query(`
      CREATE INDEX discussions_threads_unanswered ON discussions_threads (space_id, last_post_at DESC, id DESC)
      WHERE kind <> 'talk' AND answer_post_id IS NULL AND closed_at IS NULL`);
    await runner.query(`
      CREATE INDEX discussions_threads_closed ON discussions_threads (space_id, last_post_at DESC, id DESC) WHERE closed_at IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX discussions_threads_closed`);
    await runner.query(`DROP INDEX discussions_threads_unanswered`);
    for (const table of ['read_alls', 'read_until', 'space_levels', 'thread_levels']) await runner.query(`DROP TABLE discussions_${table}`);
    for (const index of ['named', 'wrote', 'part']) await runner.query(`DROP INDEX discussions_read_marks_${index}`);
    await runner.query(`ALTER TABLE discussions_read_marks DROP COLUMN wrote, DROP COLUMN named, DROP COLUMN set_at`);
  }
}
