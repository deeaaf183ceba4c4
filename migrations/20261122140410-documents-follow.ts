import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How closely people follow libraries, folders and documents. */
export class DocumentsFollow20261122140410 implements MigrationInterface {
  readonly name = 'DocumentsFollow20261122140410';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE documents_levels (
        person_id uuid NOT NULL REFERENCES identity_persons (id),
        library_id uuid NOT NULL REFERENCES networks_spaces (id),
        -- Null: all of the library.
        entry_id uuid REFERENCES documents_entries (id) ON DELETE CASCADE,
        followed_id uuid GENERATED ALWAYS AS (coalesce(entry_id, library_id)) STORED,
        level text NOT NULL CHECK (level IN ('follow', 'normal', 'mute'))
      )`);
    await runner.query(`CREATE UNIQUE INDEX documents_levels_one ON documents_levels (followed_id, person_id)`);
    await runner.query(`CREATE INDEX documents_levels_person ON documents_levels (person_id)`);
    await runner.query(`CREATE INDEX documents_levels_entry ON documents_levels (entry_id)`);
    // Of what somebody follows they have one unseen notification, however much happens there.
    await runner.query(`
      CREATE UNIQUE INDEX notifications_followed_document ON notifications_notifications (person_id, ((object_ids ->> 'followedId')))
      WHERE seen_at IS NULL AND object_ids ? 'followedId'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX notifications_followed_document`);
    await runner.query(`DROP TABLE documents_levels`);
  }
}
