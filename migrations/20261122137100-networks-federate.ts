import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which memberships an organisation's sign-in started, and what roles it said last: only those does it change. */
export class NetworksFederate20261122137100 implements MigrationInterface {
  readonly name = 'NetworksFederate20261122137100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE networks_federated_memberships (
        membership_id uuid PRIMARY KEY REFERENCES networks_memberships (id) ON DELETE CASCADE,
        issuer_id text NOT NULL,
        roles text[] NOT NULL,
        said_at timestamptz NOT NULL DEFAULT now()
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE networks_federated_memberships`);
  }
}
