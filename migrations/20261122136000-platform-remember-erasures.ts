import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was erased, so that a restored backup is known to bring back others who were erased after it. No key to persons: they may be of another system. */
export class PlatformRememberErasures20261122136000 implements MigrationInterface {
  readonly name = 'PlatformRememberErasures20261122136000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE platform_erasures (
        person_id uuid PRIMARY KEY,
        erased_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(
      `INSERT INTO platform_erasures (person_id, erased_at) SELECT id, erased_at FROM identity_persons WHERE erased_at IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE platform_erasures`);
  }
}
