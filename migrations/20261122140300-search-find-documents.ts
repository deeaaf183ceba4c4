import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What can be found of libraries: a row for each folder, file and link, with its name and what its newest version says. */
export class SearchFindDocuments20261122140300 implements MigrationInterface {
  readonly name = 'SearchFindDocuments20261122140300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE search_documents (
        document_id uuid PRIMARY KEY REFERENCES documents_entries (id) ON DELETE CASCADE,
        library_id uuid NOT NULL,
        space_id uuid NOT NULL,
        file_kind text NOT NULL,
        -- Those who brought it or changed it.
        people uuid[] NOT NULL,
        at timestamptz NOT NULL,
        trashed boolean NOT NULL,
        names tsvector NOT NULL,
        -- The name, and what it says.
        words tsvector NOT NULL,
        -- Of the entry, of what was read from it, and of how this is made.
        version integer NOT NULL,
        read_at timestamptz,
        rules smallint NOT NULL
      )`);
    const latest = 'at DESC, document_id DESC';
    await runner.query(`CREATE INDEX search_documents_words ON search_documents USING gin (words) WITH (gin_pending_list_limit = 1024)`);
    await runner.query(`CREATE INDEX search_documents_names ON search_documents USING gin (names)`);
    await runner.query(`CREATE INDEX search_documents_people ON search_documents USING gin (people)`);
    await runner.query(`CREATE INDEX search_documents_latest ON search_documents (${latest}) WHERE NOT trashed`);
    await runner.query(`CREATE INDEX search_documents_space ON search_documents (space_id, ${latest}) WHERE NOT trashed`);
    await runner.query(`CREATE INDEX search_documents_library ON search_documents (library_id, ${latest}) WHERE NOT trashed`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE search_documents`);
  }
}
