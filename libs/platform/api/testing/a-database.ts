import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { testServer } from './test-server';

/** A database of a spec's own. */
export interface SpecDatabase {
  /** As the role the product runs as. */
  readonly url: string;
  /** As the role that owns the tables. */
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

/** A fresh, migrated database; `empty` gives one without any table. Drop it when the spec is done. */
export async function aDatabase(kind: 'migrated' | 'empty' = 'migrated'): Promise<SpecDatabase> {
  const { owner, app } = testServer.urls();
  const name = `spec_${randomBytes(6).toString('hex')}`;
  // Copied as files: written through the log, block by block, the copy takes more than twice as long.
  await asOwner(owner, `CREATE DATABASE ${name} ${kind === 'migrated' ? 'TEMPLATE template_specs STRATEGY file_copy' : ''}`);
  return {
    url: withName(app, name),
    ownerUrl: withName(owner, name),
    drop: () => asOwner(owner, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

function withName(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

async function asOwner(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
