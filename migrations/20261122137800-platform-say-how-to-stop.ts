import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where whoever gets a mail gets no more of its kind. */
export class PlatformSayHowToStop20261122137800 implements MigrationInterface {
  readonly name = 'PlatformSayHowToStop20261122137800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE platform_mails ADD COLUMN unsubscribe_url text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE platform_mails DROP COLUMN unsubscribe_url`);
  }
}
