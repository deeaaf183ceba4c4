import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which contents everyone who is signed in may read by their hash: those sent to be, and no file of a library. And which are kept no more, though rows name them. */
export class PlatformTellBlobsApart20261122140500 implements MigrationInterface {
  readonly name = 'PlatformTellBlobsApart20261122140500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE platform_blobs
        ADD COLUMN for_anyone boolean NOT NULL DEFAULT false,
        ADD COLUMN removed_at timestamptz`);
    // What came before is told by who refers to it: what nobody does was sent to be read by its hash.
    const named = await runner.query(`
      SELECT format('SELECT %I FROM %s', a.attname, c.conrelid::regclass) AS sql
      FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
      WHERE c.contype = 'f' AND c.confrelid = 'platform_blobs'::regclass`);
    const elsewhere = (named as { sql: string }[]).map(({ sql }) => sql).join(' UNION ');
    const unnamed = `NOT EXISTS (SELECT FROM (${elsewhere}) AS named (sha256) WHERE named.sha256 = platform_blobs.sha256)`;
    await runner.query(`UPDATE platform_blobs SET for_anyone = true WHERE ${unnamed}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE platform_blobs DROP COLUMN for_anyone, DROP COLUMN removed_at`);
  }
}
