import type pg from 'pg';
import type { MigrationInterface } from 'typeorm';
import { compatVersion, migrate, revertLast } from '../migrate';
import { RestoreFailed } from './faults';
import type { Header } from './frames';

/** All migrations of this release, in order. */
export type Migrations = readonly (new () => MigrationInterface)[];

const nameOf = (Migration: Migrations[number]): string => new Migration().name ?? Migration.name;

/** Refuses a backup that a newer release made. @throws RestoreFailed */
export function refuseNewer({ product, schema, compatVersion: needed }: Header, migrations: Migrations): void {
  const known = migrations.map(nameOf);
  if (needed > compatVersion || schema.length > known.length || schema.some((name, index) => name !== known[index]))
    throw new RestoreFailed(`The backup was made by release ${product}, which is newer than this one: install that release.`);
}

/** Brings an empty database to exactly the schema of a backup, up or down. */
export async function bringToSchema(url: string, client: pg.ClientBase, schema: readonly string[], migrations: Migrations): Promise<void> {
  const applied = await appliedMigrations(client);
  for (let level = applied.length; level > schema.length; level -= 1) await revertLast(url, migrations);
  await migrate(url, migrations.slice(0, schema.length));
  const reached = await appliedMigrations(client);
  if (reached.join() !== schema.join())
    throw new RestoreFailed('The database has migrations that this release does not know: restore into a new database.');
}

async function appliedMigrations(client: pg.ClientBase): Promise<readonly string[]> {
  const { rows: exists } = await client.query<{ there: boolean }>(`SELECT to_regclass('platform_migrations') IS NOT NULL AS there`);
  if (!exists[0]?.there) return [];
  return (await client.query<{ name: string }>('SELECT name FROM platform_migrations ORDER BY id')).rows.map(({ name }) => name);
}
