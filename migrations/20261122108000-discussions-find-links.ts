import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds the posts of a thread that link to something or show a picture: few of all, so that a post without either adds nothing to the index. */
export class DiscussionsFindLinks20261122108000 implements MigrationInterface {
  readonly name = 'DiscussionsFindLinks20261122108000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX discussions_posts_linking ON discussions_posts (thread_id, seq) WHERE html LIKE '%<a %' OR html LIKE '%<img %'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX discussions_posts_linking`);
  }
}
