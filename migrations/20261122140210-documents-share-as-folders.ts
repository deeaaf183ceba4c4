import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What programs that open libraries as folders keep beside: what they say of entries, and the passes of those that cannot sign in. */
export class DocumentsShareAsFolders20261122140210 implements MigrationInterface {
  readonly name = 'DocumentsShareAsFolders20261122140210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE documents_properties (
        entry_id uuid NOT NULL REFERENCES documents_entries (id) ON DELETE CASCADE,
        namespace text NOT NULL CHECK (char_length(namespace) <= 500),
        name text NOT NULL CHECK (name <> '' AND char_length(name) <= 200),
        value text NOT NULL CHECK (char_length(value) <= 16000),
        PRIMARY KEY (entry_id, namespace, name)
      )`);
    await runner.query(`
      CREATE TABLE documents_passes (
        id uuid PRIMARY KEY,
        token_hash bytea NOT NULL UNIQUE,
        person_id uuid NOT NULL REFERENCES identity_persons (id),
        document_id uuid NOT NULL REFERENCES documents_entries (id) ON DELETE CASCADE,
        made_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX documents_passes_person ON documents_passes (person_id)`);
    await runner.query(`CREATE INDEX documents_passes_document ON documents_passes (document_id)`);
    await runner.query(`CREATE INDEX documents_passes_age ON documents_passes (expires_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['documents_passes', 'documents_properties']) await runner.query(`DROP TABLE ${table}`);
  }
}
