import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What threads and posts show beside their text: kind, pin, close and answer; and in one column what only few posts have. The answer is not a
 * foreign key: posts refer to their threads, and a backup writes tables in an order in which none comes before what it refers to.
 */
export class DiscussionsEnrich20261122090200 implements MigrationInterface {
  readonly name = 'DiscussionsEnrich20261122090200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE discussions_threads
        ADD COLUMN kind text NOT NULL DEFAULT 'talk' CHECK (kind IN ('talk', 'question', 'ask')),
        ADD COLUMN pinned_at timestamptz,
        ADD COLUMN closed_at timestamptz,
        ADD COLUMN answer_post_id uuid`);
    await runner.query(`ALTER TABLE discussions_posts DROP COLUMN moved_to, ADD COLUMN extra jsonb CHECK (extra <> '{}')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE discussions_posts DROP COLUMN extra, ADD COLUMN moved_to uuid`);
    await runner.query(
      `ALTER TABLE discussions_threads DROP COLUMN kind, DROP COLUMN pinned_at, DROP COLUMN closed_at, DROP COLUMN answer_post_id`,
    );
  }
}
