import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who works on what, so that nobody else changes it meanwhile: one table for what is locked on the web and what programs lock. */
export class DocumentsLock20261122140200 implements MigrationInterface {
  readonly name = 'DocumentsLock20261122140200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE documents_locks (
        token uuid PRIMARY KEY,
        entry_id uuid NOT NULL REFERENCES documents_entries (id) ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES identity_persons (id),
        made_by text NOT NULL CHECK (made_by IN ('web', 'dav')),
        -- Of a folder: whether all that stands in it is locked, too.
        deep boolean NOT NULL,
        shared boolean NOT NULL DEFAULT false,
        -- What a program says of who holds it, as XML.
        owner text NOT NULL DEFAULT '' CHECK (char_length(owner) <= 2000),
        made_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX documents_locks_entry ON documents_locks (entry_id)`);
    await runner.query(`CREATE UNIQUE INDEX documents_locks_web ON documents_locks (entry_id) WHERE made_by = 'web'`);
    await runner.query(`CREATE INDEX documents_locks_person ON documents_locks (person_id)`);
    await runner.query(`CREATE INDEX documents_locks_age ON documents_locks (expires_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE documents_locks`);
  }
}
