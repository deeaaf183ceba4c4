import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a moderator may want to look at again later, as it stands among all events. The log's statement has the same words. */
const moderation = `name IN ('discussions.post-reported', 'discussions.child-reported', 'discussions.report-handled', 'discussions.post-hidden',
    'discussions.post-shown', 'discussions.post-removed', 'discussions.post-restored', 'discussions.slow-mode-set', 'discussions.rules-changed',
    'discussions.thread-left-space')
  OR (name = 'discussions.thread-changed' AND payload ->> 'what' IN ('pinned', 'unpinned', 'closed', 'reopened', 'split', 'split-off', 'merged', 'moved'))`;

/** Reports of posts, hidden posts, and how it is spoken in a space: its rules, and how often one may write. */
export class DiscussionsModerate20261122107000 implements MigrationInterface {
  readonly name = 'DiscussionsModerate20261122107000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE discussions_reports (
        id uuid PRIMARY KEY,
        post_id uuid NOT NULL REFERENCES discussions_posts (id),
        network_id uuid NOT NULL REFERENCES networks_networks (id),
        reporter_id uuid NOT NULL REFERENCES identity_persons (id),
        reason text NOT NULL CHECK (reason IN ('child', 'private', 'tone', 'off-topic', 'other', 'show-again')),
        words text CHECK (words <> ''),
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        handled_at timestamptz,
        handled_by uuid REFERENCES identity_persons (id),
        outcome text CHECK (outcome IN ('dismissed', 'hidden', 'removed', 'talked', 'shown')),
        note text CHECK (note <> ''),
        UNIQUE (post_id, reporter_id),
        CHECK ((handled_at IS NULL) = (handled_by IS NULL) AND (handled_at IS NULL) = (outcome IS NULL))
      )`);
    await runner.query(`CREATE INDEX discussions_reports_open ON discussions_reports (network_id, id) WHERE handled_at IS NULL`);
    await runner.query(
      `CREATE INDEX discussions_reports_handled ON discussions_reports (network_id, handled_at DESC, id DESC) WHERE handled_at IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX discussions_reports_reporter ON discussions_reports (reporter_id)`);
    await runner.query(`
      CREATE TABLE discussions_hidings (
        id uuid PRIMARY KEY,
        post_id uuid NOT NULL REFERENCES discussions_posts (id),
        reason text NOT NULL CHECK (reason <> ''),
        hidden_by uuid NOT NULL REFERENCES identity_persons (id),
        hidden_at timestamptz NOT NULL DEFAULT now(),
        shown_by uuid REFERENCES identity_persons (id),
        shown_at timestamptz,
        CHECK ((shown_by IS NULL) = (shown_at IS NULL))
      )`);
    await runner.query(`CREATE UNIQUE INDEX discussions_hidings_now ON discussions_hidings (post_id) WHERE shown_at IS NULL`);
    await runner.query(`
      CREATE TABLE discussions_space_settings (
        space_id uuid PRIMARY KEY REFERENCES networks_spaces (id),
        slow_seconds integer NOT NULL DEFAULT 0 CHECK (slow_seconds BETWEEN 0 AND 86400),
        rules jsonb,
        version integer NOT NULL DEFAULT 1
      )`);
    // Adding a post looks here, and finds an empty index as long as no space is slow.
    await runner.query(`CREATE INDEX discussions_slow_spaces ON discussions_space_settings (space_id) WHERE slow_seconds > 0`);
    await runner.query(`
      CREATE TABLE discussions_turns (
        person_id uuid NOT NULL REFERENCES identity_persons (id),
        space_id uuid NOT NULL REFERENCES networks_spaces (id),
        wrote_at timestamptz NOT NULL,
        PRIMARY KEY (person_id, space_id)
      )`);
    await runner.query(`CREATE INDEX platform_events_moderation ON platform_events (space_id, id) WHERE ${moderation}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX platform_events_moderation`);
    for (const table of ['turns', 'space_settings', 'hidings', 'reports']) await runner.query(`DROP TABLE discussions_${table}`);
  }
}
