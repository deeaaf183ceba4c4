import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What belongs to writing: pictures, who a post names, drafts on every device, and posts that are sent later. */
export class DiscussionsWrite20261122094000 implements MigrationInterface {
  readonly name = 'DiscussionsWrite20261122094000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE discussions_images (
        id uuid PRIMARY KEY,
        space_id uuid NOT NULL REFERENCES networks_spaces (id),
        sha256 text NOT NULL REFERENCES platform_blobs (sha256),
        media_type text NOT NULL,
        uploaded_by uuid NOT NULL REFERENCES identity_persons (id),
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (uploaded_by, space_id, sha256)
      )`);
    await runner.query(`CREATE INDEX discussions_images_age ON discussions_images (created_at)`);
    await runner.query(`CREATE INDEX discussions_images_content ON discussions_images (sha256)`);
    await runner.query(`
      CREATE TABLE discussions_image_uses (
        image_id uuid NOT NULL REFERENCES discussions_images (id),
        post_id uuid NOT NULL REFERENCES discussions_posts (id),
        PRIMARY KEY (image_id, post_id)
      )`);
    await runner.query(`
      CREATE TABLE discussions_mentions (
        post_id uuid NOT NULL REFERENCES discussions_posts (id),
        person_id uuid NOT NULL REFERENCES identity_persons (id),
        PRIMARY KEY (post_id, person_id)
      )`);
    await runner.query(`CREATE INDEX discussions_mentions_person ON discussions_mentions (person_id)`);
    await runner.query(`
      INSERT INTO discussions_mentions (post_id, person_id)
      SELECT DISTINCT p.id, person.id FROM platform_events e
      CROSS JOIN LATERAL jsonb_array_elements_text(e.payload->'personIds') named (id)
      JOIN discussions_posts p ON p.id::text = e.object_id JOIN identity_persons person ON person.id::text = named.id
      WHERE e.name = 'discussions.persons-mentioned' AND e.object_kind = 'post'`);
    await runner.query(`
      CREATE TABLE discussions_drafts (
        person_id uuid NOT NULL REFERENCES identity_persons (id),
        place_kind text NOT NULL CHECK (place_kind IN ('thread', 'space')),
        place_id uuid NOT NULL,
        title text,
        document jsonb NOT NULL,
        -- Drawn anew with each save, so that a draft made anew is another one than the draft before it.
        version integer NOT NULL DEFAULT 1 + floor(random() * 999999998)::integer,
        saved_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (person_id, place_kind, place_id)
      )`);
    await runner.query(`
      CREATE TABLE discussions_scheduled (
        id uuid PRIMARY KEY,
        author_id uuid NOT NULL REFERENCES identity_persons (id),
        space_id uuid NOT NULL REFERENCES networks_spaces (id),
        thread_id uuid REFERENCES discussions_threads (id),
        title text,
        document jsonb NOT NULL,
        send_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sending', 'sent', 'failed')),
        problem text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        idempotency_key uuid,
        idempotency_hash bytea,
        CHECK ((thread_id IS NULL) = (title IS NOT NULL)),
        CHECK ((problem IS NULL) = (state <> 'failed'))
      )`);
    await runner.query(`CREATE INDEX discussions_scheduled_author ON discussions_scheduled (author_id, send_at, id) WHERE state <> 'sent'`);
    await runner.query(`
      CREATE UNIQUE INDEX discussions_scheduled_key ON discussions_scheduled (author_id, idempotency_key) WHERE idempotency_key IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE discussions_scheduled`);
    await runner.query(`DROP TABLE discussions_drafts`);
    await runner.query(`DROP TABLE discussions_mentions`);
    await runner.query(`DROP TABLE discussions_image_uses`);
    await runner.query(`DROP TABLE discussions_images`);
  }
}
