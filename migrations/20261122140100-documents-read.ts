import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was read from contents, and what was made of them to be shown: once for each content, however many files have it. */
export class DocumentsRead20261122140100 implements MigrationInterface {
  readonly name = 'DocumentsRead20261122140100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE documents_texts (
        sha256 text PRIMARY KEY REFERENCES platform_blobs (sha256) ON DELETE CASCADE,
        state text NOT NULL CHECK (state IN ('read', 'nothing', 'failed', 'too-large')),
        text text NOT NULL DEFAULT '',
        -- Of the whole file; only as many as were read are in the text.
        pages integer,
        whole boolean NOT NULL DEFAULT true,
        reader_version integer NOT NULL,
        read_at timestamptz NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE documents_derived (
        sha256 text NOT NULL REFERENCES platform_blobs (sha256) ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('pdf', 'thumbnail')),
        state text NOT NULL CHECK (state IN ('made', 'none', 'failed')),
        derived text REFERENCES platform_blobs (sha256),
        reader_version integer NOT NULL,
        made_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (sha256, kind),
        CHECK ((derived IS NOT NULL) = (state = 'made'))
      )`);
    await runner.query(`CREATE INDEX documents_derived_content ON documents_derived (derived)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['documents_derived', 'documents_texts']) await runner.query(`DROP TABLE ${table}`);
  }
}
