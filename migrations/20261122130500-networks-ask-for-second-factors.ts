import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom a network asks for a second factor, by their roles. */
export class NetworksAskForSecondFactors20261122130500 implements MigrationInterface {
  readonly name = 'NetworksAskForSecondFactors20261122130500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE networks_second_factor_rules (
        network_id uuid PRIMARY KEY REFERENCES networks_networks (id),
        roles text[] NOT NULL CHECK (roles <@ ARRAY['project-lead','participant','consultant','monitor','secretariat','guest']),
        version integer NOT NULL DEFAULT 1
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE networks_second_factor_rules`);
  }
}
