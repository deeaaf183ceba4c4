import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What went to the trash together is found together, however much a library holds. */
export class DocumentsIndexTrash20261122140620 implements MigrationInterface {
  readonly name = 'DocumentsIndexTrash20261122140620';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX documents_entries_trashed_with ON documents_entries (trashed_with) WHERE trashed_with IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX documents_entries_trashed_with`);
  }
}
