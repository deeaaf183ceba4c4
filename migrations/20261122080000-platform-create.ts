import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The house's own tables: settings, events (audit and source of every push), the outbox of pushes still to be made, and blobs. */
export class PlatformCreate20261122080000 implements MigrationInterface {
  readonly name = 'PlatformCreate20261122080000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await runner.query(`CREATE COLLATION danish (provider = icu, locale = 'da-DK')`);
    await runner.query(`
      CREATE FUNCTION platform_new_id() RETURNS uuid LANGUAGE plpgsql VOLATILE PARALLEL SAFE AS $$
      DECLARE
        ms bytea := substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3);
        id bytea := ms || substring(uuid_send(gen_random_uuid()) FROM 7);
      BEGIN
        RETURN encode(set_byte(id, 6, (get_byte(id, 6) & 15) | 112), 'hex')::uuid;
      END $$`);
    await runner.query(`
      CREATE TABLE platform_settings (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        epoch uuid NOT NULL DEFAULT gen_random_uuid(),
        compat_version integer NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`INSERT INTO platform_settings (compat_version) VALUES (1)`);
    await runner.query(`
      CREATE TABLE platform_events (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        name text NOT NULL,
        actor_id uuid,
        membership_id uuid,
        network_id uuid,
        space_id uuid,
        object_kind text NOT NULL,
        object_id text NOT NULL,
        request_id text,
        payload jsonb NOT NULL,
        occurred_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`CREATE INDEX platform_events_object ON platform_events (object_kind, object_id)`);
    await runner.query(`
      CREATE FUNCTION platform_events_are_final() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'an event is never changed or deleted' USING ERRCODE = 'insufficient_privilege';
      END $$`);
    await runner.query(`
      CREATE TRIGGER platform_events_final BEFORE UPDATE OR DELETE OR TRUNCATE ON platform_events
      FOR EACH STATEMENT EXECUTE FUNCTION platform_events_are_final()`);
    await runner.query(`
      CREATE TABLE platform_outbox (
        event_id bigint PRIMARY KEY,
        created_at timestamptz NOT NULL DEFAULT now()
      ) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000)`);
    await runner.query(`
      CREATE TABLE platform_blobs (
        sha256 text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        bytes bigint NOT NULL CHECK (bytes >= 0),
        media_type text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`
      CREATE TABLE platform_mails (
        id uuid PRIMARY KEY DEFAULT platform_new_id(),
        person_id uuid,
        recipient text NOT NULL,
        language text NOT NULL,
        subject text NOT NULL,
        text_body text NOT NULL,
        html_body text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        sent_at timestamptz,
        last_error text
      )`);
    await runner.query(`CREATE INDEX platform_mails_waiting ON platform_mails (created_at) WHERE sent_at IS NULL`);
    await runner.query(`CREATE INDEX platform_mails_person ON platform_mails (person_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['platform_mails', 'platform_blobs', 'platform_outbox', 'platform_events', 'platform_settings'])
      await runner.query(`DROP TABLE ${table}`);
    await runner.query(`DROP FUNCTION platform_events_are_final()`);
    await runner.query(`DROP FUNCTION platform_new_id()`);
    await runner.query(`DROP COLLATION danish`);
    await runner.query(`DROP EXTENSION pg_trgm`);
  }
}
