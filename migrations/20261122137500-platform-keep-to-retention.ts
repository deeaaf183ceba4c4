import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When each rule of how long something is kept was last acted on, so that of several instances one does it each night. */
export class PlatformKeepToRetention20261122137500 implements MigrationInterface {
  readonly name = 'PlatformKeepToRetention20261122137500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE platform_retention_runs (rule text PRIMARY KEY, ran_at timestamptz NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE platform_retention_runs`);
  }
}
