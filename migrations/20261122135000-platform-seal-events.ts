import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Seals over the events: blocks of them, each with a digest of every event and a hash that goes on from the block before. Final, as events are. */
export class PlatformSealEvents20261122135000 implements MigrationInterface {
  readonly name = 'PlatformSealEvents20261122135000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE platform_event_seals (
        number integer PRIMARY KEY CHECK (number > 0),
        event_ids bigint[] NOT NULL CHECK (cardinality(event_ids) > 0),
        last_id bigint NOT NULL UNIQUE,
        oldest_at timestamptz NOT NULL,
        newest_at timestamptz NOT NULL,
        digests bytea NOT NULL CHECK (octet_length(digests) = 32 * cardinality(event_ids)),
        previous bytea NOT NULL CHECK (octet_length(previous) = 32),
        hash bytea NOT NULL CHECK (octet_length(hash) = 32),
        sealed_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`CREATE INDEX platform_event_seals_oldest ON platform_event_seals (oldest_at)`);
    await runner.query(`CREATE INDEX platform_event_seals_newest ON platform_event_seals (newest_at)`);
    await runner.query(`
      CREATE TRIGGER platform_event_seals_final BEFORE UPDATE OR DELETE OR TRUNCATE ON platform_event_seals
      FOR EACH STATEMENT EXECUTE FUNCTION platform_events_are_final()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE platform_event_seals`);
  }
}
