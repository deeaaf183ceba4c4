import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The posts that name somebody: few of all, and all that must be looked at when a person is erased. */
export class DiscussionsFindMentions20261122090100 implements MigrationInterface {
  readonly name = 'DiscussionsFindMentions20261122090100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX discussions_posts_mentioning ON discussions_posts (thread_id, id) WHERE html LIKE '%class="mention"%'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX discussions_posts_mentioning`);
  }
}
