import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who made a group, and whether whoever is in the network may join it. A group without a row is by invitation. */
export class NetworksGatherGroups20261122133000 implements MigrationInterface {
  readonly name = 'NetworksGatherGroups20261122133000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE networks_groups (
        space_id uuid PRIMARY KEY REFERENCES networks_spaces (id),
        open boolean NOT NULL,
        author_id uuid NOT NULL REFERENCES identity_persons (id),
        idempotency_key uuid,
        idempotency_hash bytea,
        UNIQUE (author_id, idempotency_key)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE networks_groups`);
  }
}
