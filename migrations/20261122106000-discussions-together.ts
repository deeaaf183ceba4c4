import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people do together in threads: polls, templates, notes of consultants, asking other organisations, and the choice not to be shown. */
export class DiscussionsTogether20261122106000 implements MigrationInterface {
  readonly name = 'DiscussionsTogether20261122106000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE discussions_polls (
        post_id uuid PRIMARY KEY REFERENCES discussions_posts (id),
        kind text NOT NULL CHECK (kind IN ('single', 'multiple', 'date')),
        closes_at timestamptz,
        closed_at timestamptz
      )`);
    await runner.query(`
      CREATE TABLE discussions_poll_options (
        id uuid PRIMARY KEY,
        post_id uuid NOT NULL REFERENCES discussions_polls (post_id) ON DELETE CASCADE,
        position smallint NOT NULL CHECK (position > 0),
        label text NOT NULL CHECK (label <> ''),
        UNIQUE (post_id, position),
        UNIQUE (post_id, id)
      )`);
    await runner.query(`
      CREATE TABLE discussions_poll_votes (
        post_id uuid NOT NULL,
        option_id uuid NOT NULL,
        person_id uuid NOT NULL REFERENCES identity_persons (id),
        voted_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (post_id, person_id, option_id),
        FOREIGN KEY (post_id, option_id) REFERENCES discussions_poll_options (post_id, id)
      )`);
    await runner.query(`CREATE INDEX discussions_poll_votes_option ON discussions_poll_votes (post_id, option_id)`);
    await runner.query(`CREATE INDEX discussions_poll_votes_person ON discussions_poll_votes (person_id)`);
    await runner.query(`
      CREATE TABLE discussions_templates (
        id uuid PRIMARY KEY,
        space_id uuid NOT NULL REFERENCES networks_spaces (id),
        name text NOT NULL CHECK (name <> ''),
        document jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_by uuid NOT NULL REFERENCES identity_persons (id),
        created_at timestamptz NOT NULL DEFAULT now(),
        removed_at timestamptz,
        idempotency_key uuid,
        idempotency_hash bytea
      )`);
    await runner.query(`CREATE INDEX discussions_templates_space ON discussions_templates (space_id) WHERE removed_at IS NULL`);
    await runner.query(`
      CREATE UNIQUE INDEX discussions_templates_key ON discussions_templates (created_by, idempotency_key) WHERE idempotency_key IS NOT NULL`);
    await runner.query(`
      CREATE TABLE discussions_asks (
        thread_id uuid PRIMARY KEY REFERENCES discussions_threads (id),
        reminded_at timestamptz
      )`);
    await runner.query(`
      CREATE TABLE discussions_asked (
        thread_id uuid NOT NULL REFERENCES discussions_asks (thread_id),
        organisation_id uuid NOT NULL REFERENCES networks_organisations (id),
        PRIMARY KEY (thread_id, organisation_id)
      )`);
    await runner.query(`
      CREATE TABLE discussions_ask_reminders (
        thread_id uuid NOT NULL REFERENCES discussions_asks (thread_id),
        reminded_by uuid NOT NULL REFERENCES identity_persons (id),
        reminded_at timestamptz NOT NULL DEFAULT now(),
        idempotency_key uuid,
        idempotency_hash bytea
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX discussions_ask_reminders_key ON discussions_ask_reminders (reminded_by, idempotency_key) WHERE idempotency_key IS NOT NULL`);
    await runner.query(`
      CREATE TABLE discussions_unseen (
        person_id uuid PRIMARY KEY REFERENCES identity_persons (id)
      )`);
    // A post has one thread of notes in a space, however many open it at once.
    await runner.query(
      `CREATE UNIQUE INDEX discussions_threads_note ON discussions_threads (subject_id, space_id) WHERE subject_kind = 'post'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX discussions_threads_note`);
    for (const table of ['unseen', 'ask_reminders', 'asked', 'asks', 'templates', 'poll_votes', 'poll_options', 'polls'])
      await runner.query(`DROP TABLE discussions_${table}`);
  }
}
