import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the virus scanner says of contents: once for each, however many files have it. Without a scanner there are no rows. */
export class DocumentsCheckContents20261122140510 implements MigrationInterface {
  readonly name = 'DocumentsCheckContents20261122140510';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE documents_checks (
        sha256 text PRIMARY KEY REFERENCES platform_blobs (sha256) ON DELETE CASCADE,
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'clean', 'infected')),
        -- What the scanner calls it.
        found text NOT NULL DEFAULT '' CHECK (char_length(found) <= 200),
        since timestamptz NOT NULL DEFAULT now(),
        -- Those that were tried often come last: one that a scanner fails at keeps no other waiting.
        tries integer NOT NULL DEFAULT 0,
        -- Somebody is at it until then.
        claimed_until timestamptz
      )`);
    await runner.query(`CREATE INDEX documents_checks_waiting ON documents_checks (tries, since) WHERE state = 'waiting'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE documents_checks`);
  }
}
