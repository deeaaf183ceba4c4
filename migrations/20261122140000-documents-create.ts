import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Libraries: folders, files and links share one table, since they share their names, their places and their trash. */
export class DocumentsCreate20261122140000 implements MigrationInterface {
  readonly name = 'DocumentsCreate20261122140000';

  async up(runner: QueryRunner): Promise<void> {
    // Blind to capitals: on a disk of Windows or a Mac, Referat and REFERAT are one. Not the Danish one, to which Aa and Å are one letter.
    await runner.query(`CREATE COLLATION documents_names (provider = icu, locale = 'und-u-ks-level2', deterministic = false)`);
    await runner.query(`
      CREATE TABLE documents_entries (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('folder', 'file', 'link')),
        network_id uuid NOT NULL REFERENCES networks_networks (id),
        library_id uuid NOT NULL REFERENCES networks_spaces (id),
        -- Who sees this space sees it.
        space_id uuid NOT NULL REFERENCES networks_spaces (id),
        narrowed boolean NOT NULL DEFAULT false,
        folder_id uuid,
        folder_kind text GENERATED ALWAYS AS (CASE WHEN folder_id IS NOT NULL THEN 'folder' END) STORED,
        place_id uuid GENERATED ALWAYS AS (coalesce(folder_id, library_id)) STORED,
        name text NOT NULL CHECK (name <> '' AND char_length(name) <= 200),
        url text,
        number integer,
        version integer NOT NULL DEFAULT 1,
        created_by uuid NOT NULL REFERENCES identity_persons (id),
        created_at timestamptz NOT NULL DEFAULT now(),
        changed_by uuid NOT NULL REFERENCES identity_persons (id),
        changed_at timestamptz NOT NULL DEFAULT now(),
        trashed_by uuid REFERENCES identity_persons (id),
        trashed_at timestamptz,
        -- What was put in the trash, when this went there in it.
        trashed_with uuid,
        idempotency_key uuid,
        idempotency_hash bytea,
        UNIQUE (id, kind),
        UNIQUE (created_by, idempotency_key),
        FOREIGN KEY (folder_id, folder_kind) REFERENCES documents_entries (id, kind),
        CHECK ((url IS NOT NULL) = (kind = 'link')),
        CHECK ((number IS NOT NULL) = (kind = 'file')),
        CHECK (NOT narrowed OR kind = 'folder'),
        CHECK ((trashed_at IS NULL) = (trashed_by IS NULL) AND (trashed_at IS NULL) = (trashed_with IS NULL))
      )`);
    // Within what the same people see: a name must not tell of a folder that one does not.
    await runner.query(
      `CREATE UNIQUE INDEX documents_entries_name ON documents_entries (place_id, space_id, name COLLATE documents_names) WHERE trashed_at IS NULL`,
    );
    await runner.query(`CREATE INDEX documents_entries_folder ON documents_entries (folder_id)`);
    await runner.query(`CREATE INDEX documents_entries_trash ON documents_entries (library_id, trashed_at) WHERE trashed_at IS NOT NULL`);
    await runner.query(`
      CREATE TABLE documents_uploads (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES identity_persons (id),
        library_id uuid NOT NULL REFERENCES networks_spaces (id),
        metadata jsonb NOT NULL,
        bytes bigint NOT NULL CHECK (bytes >= 0),
        received bigint NOT NULL DEFAULT 0 CHECK (received BETWEEN 0 AND bytes),
        created_at timestamptz NOT NULL DEFAULT now(),
        finished_at timestamptz
      )`);
    await runner.query(`CREATE INDEX documents_uploads_open ON documents_uploads (person_id) WHERE finished_at IS NULL`);
    await runner.query(`CREATE INDEX documents_uploads_age ON documents_uploads (created_at)`);
    await runner.query(`CREATE INDEX documents_uploads_library ON documents_uploads (library_id) WHERE finished_at IS NULL`);
    await runner.query(`
      CREATE TABLE documents_versions (
        document_id uuid NOT NULL REFERENCES documents_entries (id) ON DELETE CASCADE,
        number integer NOT NULL CHECK (number > 0),
        library_id uuid NOT NULL REFERENCES networks_spaces (id),
        sha256 text NOT NULL REFERENCES platform_blobs (sha256),
        bytes bigint NOT NULL,
        media_type text NOT NULL,
        note text NOT NULL DEFAULT '',
        restored_from integer,
        upload_id uuid UNIQUE,
        created_by uuid NOT NULL REFERENCES identity_persons (id),
        created_at timestamptz NOT NULL DEFAULT now(),
        idempotency_key uuid,
        idempotency_hash bytea,
        PRIMARY KEY (document_id, number),
        UNIQUE (created_by, idempotency_key)
      )`);
    await runner.query(`CREATE INDEX documents_versions_content ON documents_versions (sha256)`);
    await runner.query(`CREATE INDEX documents_versions_library ON documents_versions (library_id) INCLUDE (bytes)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['documents_versions', 'documents_uploads', 'documents_entries']) await runner.query(`DROP TABLE ${table}`);
    await runner.query(`DROP COLLATION documents_names`);
  }
}
