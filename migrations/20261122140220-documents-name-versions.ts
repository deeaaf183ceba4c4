import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions have names of their own, so that people find the one that was agreed on. */
export class DocumentsNameVersions20261122140220 implements MigrationInterface {
  readonly name = 'DocumentsNameVersions20261122140220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE documents_versions ADD COLUMN label text CHECK (label <> '' AND char_length(label) <= 60)`);
    await runner.query(
      `CREATE UNIQUE INDEX documents_versions_label ON documents_versions (document_id, label COLLATE documents_names) WHERE label IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX documents_versions_label`);
    await runner.query(`ALTER TABLE documents_versions DROP COLUMN label`);
  }
}
