import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What Finder, Explorer and Office put beside files for themselves: it is nobody's document. */
export class DocumentsKeepAside20261122140230 implements MigrationInterface {
  readonly name = 'DocumentsKeepAside20261122140230';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE documents_asides (
        person_id uuid NOT NULL REFERENCES identity_persons (id),
        place_id uuid NOT NULL,
        name text NOT NULL CHECK (char_length(name) <= 255),
        content bytea NOT NULL CHECK (octet_length(content) <= 262144),
        written_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (person_id, place_id, name)
      )`);
    await runner.query(`CREATE INDEX documents_asides_age ON documents_asides (written_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE documents_asides`);
  }
}
