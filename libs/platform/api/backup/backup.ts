import pg from 'pg';
import { to } from 'pg-copy-streams';
import type { BlobStore } from '../storage';
import { BackupFailed } from './faults';
import { carry, say, type TableStart } from './frames';
import { writeSealed } from './sealed-file';
import { settleForCopying } from './settings-for-copying';
import { identities, tablesInOrder } from './tables';
import { jobTable, queuesInUse, selectJobs } from './waiting-jobs';

/** What a backup leaves out: the schema is its header's, sessions end, and pushes are of the moment. */
const leftOut = new Set(['platform_migrations', 'platform_outbox', 'identity_sessions']);

/** What was written or read. */
export interface BackupSummary {
  readonly rows: number;
  readonly blobs: number;
}

/**
 * Writes everything the product holds, as it stands at one moment, to one file, while the product goes on running.
 * @param databaseUrl as any role that may read all tables
 * @param store holds the files, here or elsewhere
 * @param file where to; appears only when whole, and replaces one that was there
 * @param product the release, for whoever finds the file
 * @throws BackupFailed with one clear sentence
 */
export async function backup(databaseUrl: string, store: BlobStore, file: string, product: string): Promise<BackupSummary> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'hele-vejen backup' });
  client.on('error', () => undefined); // the statement at hand fails with the same error
  await client.connect();
  try {
    const writer = new BackupWriter(client, store);
    await writeSealed(file, writer.frames(product));
    return writer.summary;
  } finally {
    await client.end();
  }
}

class BackupWriter {
  private readonly rows: Record<string, number> = {};
  private blobs = 0;

  constructor(
    private readonly client: pg.Client,
    private readonly store: BlobStore,
  ) {}

  get summary(): BackupSummary {
    return { rows: Object.values(this.rows).reduce((sum, rows) => sum + rows, 0), blobs: this.blobs };
  }

  async *frames(product: string): AsyncGenerator<Buffer> {
    await this.client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await settleForCopying(this.client);
    yield await this.header(product);
    for (const { name, columns } of await tablesInOrder(this.client)) {
      if (leftOut.has(name)) continue;
      const written = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
      yield* this.table({ schema: 'public', table: name, columns }, `SELECT ${written} FROM public.${pg.escapeIdentifier(name)}`);
    }
    for (const queue of await queuesInUse(this.client)) yield say('queue', queue);
    yield* this.table(jobTable, selectJobs);
    yield* this.files();
    yield say('trailer', { rows: this.rows, blobs: this.blobs, sequences: await this.sequences() });
  }

  private async header(product: string): Promise<Buffer> {
    const { rows: migrations } = await this.client.query<{ name: string }>('SELECT name FROM platform_migrations ORDER BY id');
    const { rows } = await this.client.query<{ compat: number }>('SELECT compat_version AS compat FROM platform_settings');
    const schema = migrations.map(({ name }) => name);
    return say('header', { format: 1, product, created: new Date().toISOString(), schema, compatVersion: rows[0]!.compat });
  }

  /** In COPY's text form a line break is always the end of a row. */
  private async *table(start: TableStart, select: string): AsyncGenerator<Buffer> {
    yield say('table', start);
    let rows = 0;
    for await (const chunk of this.client.query(to(`COPY (${select}) TO STDOUT`)) as AsyncIterable<Buffer>) {
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows += 1;
      yield carry(chunk);
    }
    this.rows[`${start.schema}.${start.table}`] = rows;
    yield say('end', {});
  }

  /** All but what was removed for good; an older schema does not tell that. */
  private async *files(): AsyncGenerator<Buffer> {
    for (let last = ''; ;) {
      const { rows } = await this.client.query<{ sha256: string; mediaType: string }>(
        `SELECT sha256, media_type AS "mediaType" FROM platform_blobs b
         WHERE sha256 > $1 AND to_jsonb(b)->>'removed_at' IS NULL ORDER BY sha256 LIMIT 500`,
        [last],
      );
      if (rows.length === 0) return;
      for (const { sha256, mediaType } of rows) {
        const blob = await this.store.open(sha256);
        if (!blob) throw new BackupFailed(`The file ${sha256} is missing from the store; no backup was made.`);
        yield say('blob', { sha256, mediaType });
        for await (const chunk of blob.content as AsyncIterable<Buffer>) yield carry(chunk);
        yield say('end', {});
        this.blobs += 1;
      }
      last = rows.at(-1)!.sha256;
    }
  }

  private async sequences(): Promise<Record<string, string>> {
    const next: Record<string, string> = {};
    for (const { sequence } of await identities(this.client)) {
      const { rows } = await this.client.query<{ next: string }>(`SELECT (last_value + is_called::int)::text AS next FROM ${sequence}`);
      next[sequence] = rows[0]!.next;
    }
    return next;
  }
}
