import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which end of a participation was told of: an end that is set anew is told of anew. */
export class NetworksTellEndedParticipations20261122090000 implements MigrationInterface {
  readonly name = 'NetworksTellEndedParticipations20261122090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE networks_participations ADD COLUMN told_end timestamptz`);
    await runner.query(`UPDATE networks_participations SET told_end = valid_to WHERE valid_to <= now()`);
    await runner.query(
      `CREATE INDEX networks_participations_ending ON networks_participations (valid_to) WHERE valid_to IS NOT NULL AND told_end IS DISTINCT FROM valid_to`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX networks_participations_ending`);
    await runner.query(`ALTER TABLE networks_participations DROP COLUMN told_end`);
  }
}
