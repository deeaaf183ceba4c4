import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is sent later may ask and carry a poll, as what is sent at once; a poll has a version, so that two who change it do not undo each other;
 * what a thread was before it became part of another is kept, so that it can be again.
 */
export class DiscussionsRoundOff20261122111000 implements MigrationInterface {
  readonly name = 'DiscussionsRoundOff20261122111000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE discussions_scheduled
        ADD COLUMN kind text CHECK (kind IN ('talk', 'question', 'ask')),
        ADD COLUMN organisation_ids uuid[],
        ADD COLUMN poll jsonb,
        ADD CHECK (kind IS NULL OR thread_id IS NULL),
        ADD CHECK ((kind IS NOT DISTINCT FROM 'ask') = (organisation_ids IS NOT NULL))`);
    await runner.query(`ALTER TABLE discussions_polls ADD COLUMN version integer NOT NULL DEFAULT 1`);
    await runner.query(`
      UPDATE discussions_posts p SET extra = jsonb_set(p.extra, '{poll,version}', '1')
      FROM discussions_polls poll WHERE poll.post_id = p.id AND p.extra ? 'poll'`);
    await runner.query(`
      CREATE TABLE discussions_merges (
        thread_id uuid PRIMARY KEY REFERENCES discussions_threads (id),
        merged_at timestamptz NOT NULL,
        pinned_at timestamptz,
        closed_at timestamptz,
        answer_post_id uuid
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE discussions_merges`);
    await runner.query(`
      UPDATE discussions_posts p SET extra = p.extra #- '{poll,version}'
      FROM discussions_polls poll WHERE poll.post_id = p.id AND p.extra ? 'poll'`);
    await runner.query(`ALTER TABLE discussions_polls DROP COLUMN version`);
    await runner.query(`DELETE FROM discussions_scheduled WHERE kind = 'ask'`);
    // The constraints that name a column go with it.
    for (const column of ['poll', 'organisation_ids', 'kind'])
      await runner.query(`ALTER TABLE discussions_scheduled DROP COLUMN ${column}`);
  }
}
