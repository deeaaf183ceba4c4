import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A thread may be about a part of its subject, and a document, or one of its versions, has one thread, however many begin it at once. */
export class DiscussionsTalkOfDocuments20261122140400 implements MigrationInterface {
  readonly name = 'DiscussionsTalkOfDocuments20261122140400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE discussions_threads ADD COLUMN subject_part integer CHECK (subject_part > 0)`);
    await runner.query(
      `CREATE UNIQUE INDEX discussions_threads_document ON discussions_threads (subject_id, coalesce(subject_part, 0)) WHERE subject_kind = 'document'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX discussions_threads_document`);
    await runner.query(`ALTER TABLE discussions_threads DROP COLUMN subject_part`);
  }
}
