import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What documents are marked with: tags for all who see them, and what is one's own alone: favourites, what one opened, and when one looked. */
export class DocumentsKeepMarks20261122140310 implements MigrationInterface {
  readonly name = 'DocumentsKeepMarks20261122140310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE documents_tags (
        id uuid PRIMARY KEY,
        library_id uuid NOT NULL REFERENCES networks_spaces (id),
        name text NOT NULL CHECK (name <> '' AND char_length(name) <= 40)
      )`);
    await runner.query(`CREATE UNIQUE INDEX documents_tags_name ON documents_tags (library_id, name COLLATE documents_names)`);
    await runner.query(`
      CREATE TABLE documents_tagged (
        document_id uuid NOT NULL REFERENCES documents_entries (id) ON DELETE CASCADE,
        tag_id uuid NOT NULL REFERENCES documents_tags (id) ON DELETE CASCADE,
        PRIMARY KEY (document_id, tag_id)
      )`);
    await runner.query(`CREATE INDEX documents_tagged_tag ON documents_tagged (tag_id)`);
    for (const table of ['favourites', 'opened']) {
      await runner.query(`
        CREATE TABLE documents_${table} (
          person_id uuid NOT NULL REFERENCES identity_persons (id),
          entry_id uuid NOT NULL REFERENCES documents_entries (id) ON DELETE CASCADE,
          at timestamptz NOT NULL DEFAULT now(),
          PRIMARY KEY (person_id, entry_id)
        )`);
      await runner.query(`CREATE INDEX documents_${table}_entry ON documents_${table} (entry_id)`);
    }
    await runner.query(`
      CREATE TABLE documents_visits (
        person_id uuid NOT NULL REFERENCES identity_persons (id),
        library_id uuid NOT NULL REFERENCES networks_spaces (id),
        -- When they were there last, and when they were last there before they came this time.
        at timestamptz NOT NULL DEFAULT now(),
        since timestamptz,
        PRIMARY KEY (person_id, library_id)
      )`);
    await runner.query(`CREATE INDEX documents_entries_latest ON documents_entries (changed_at DESC, id DESC) WHERE trashed_at IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX documents_entries_latest`);
    for (const table of ['visits', 'opened', 'favourites', 'tagged', 'tags']) await runner.query(`DROP TABLE documents_${table}`);
  }
}
