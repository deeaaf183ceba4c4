import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people tell the secretariats of their networks. */
export class NetworksHearFeedback20261122136100 implements MigrationInterface {
  readonly name = 'NetworksHearFeedback20261122136100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE networks_feedback (
        id uuid PRIMARY KEY DEFAULT platform_new_id(),
        network_id uuid NOT NULL REFERENCES networks_networks (id),
        author_id uuid NOT NULL REFERENCES identity_persons (id),
        text text NOT NULL CHECK (text <> ''),
        place text,
        created_at timestamptz NOT NULL DEFAULT now(),
        done_at timestamptz,
        done_by uuid REFERENCES identity_persons (id),
        idempotency_key uuid,
        idempotency_hash bytea,
        UNIQUE (author_id, idempotency_key),
        CHECK ((done_at IS NULL) = (done_by IS NULL))
      )`);
    await runner.query(`CREATE INDEX networks_feedback_network ON networks_feedback (network_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE networks_feedback`);
  }
}
