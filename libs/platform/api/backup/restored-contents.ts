import type pg from 'pg';
import { escapeIdentifier } from 'pg';
import { from } from 'pg-copy-streams';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { BlobStore } from '../storage';
import { RestoreFailed } from './faults';
import { type BlobStart, type FrameReader, heard, type TableStart, type Trailer } from './frames';
import { identities } from './tables';
import { makeQueue } from './waiting-jobs';

const listOwn = `
  SELECT string_agg(format('public.%I', relname), ', ') AS names FROM pg_class
  WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition AND relname NOT IN ('platform_migrations', 'platform_events', 'platform_event_seals')`;

/** Takes the contents of a backup into a database and a blob store, inside the transaction at hand. */
export class RestoredContents {
  constructor(
    private readonly client: pg.Client,
    private readonly store: BlobStore,
  ) {}

  /** Removes what migrations and a first start put into the tables. Events are never deleted; here there are none. */
  async clear(): Promise<void> {
    const { rows } = await this.client.query<{ names: string }>(listOwn);
    await this.client.query(`TRUNCATE ${rows[0]!.names}`);
    await this.client.query('CREATE TEMPORARY TABLE restored_blobs (sha256 text PRIMARY KEY) ON COMMIT DROP');
  }

  /** Reads everything up to the trailer. */
  async take(reader: FrameReader): Promise<Trailer> {
    for (;;) {
      const frame = await reader.next();
      if (frame.kind === 'trailer') return heard('trailer', frame);
      if (frame.kind === 'table') await this.takeTable(heard('table', frame), reader);
      else if (frame.kind === 'queue') await makeQueue(this.client, heard('queue', frame));
      else if (frame.kind === 'blob') await this.takeBlob(heard('blob', frame), reader);
      else throw new RestoreFailed('The backup holds something this release does not know; nothing was restored.');
    }
  }

  /** Refuses contents that are not what the backup says it holds. */
  async check({ rows, blobs }: Trailer): Promise<void> {
    for (const [table, expected] of Object.entries(rows)) {
      const quoted = table.split('.').map(escapeIdentifier).join('.');
      const { rows: counted } = await this.client.query<{ found: string }>(`SELECT count(*) AS found FROM ${quoted}`);
      if (Number(counted[0]!.found) !== expected)
        throw new RestoreFailed(
          `The backup should hold ${expected} rows of ${table}, and ${counted[0]!.found} came; nothing was restored.`,
        );
    }
    const { rows: files } = await this.client.query<{ named: string; came: string; missing: string }>(
      `SELECT (SELECT count(*) FROM platform_blobs) AS named, (SELECT count(*) FROM restored_blobs) AS came,
              (SELECT count(*) FROM platform_blobs b WHERE to_jsonb(b)->>'removed_at' IS NULL
                 AND sha256 NOT IN (SELECT sha256 FROM restored_blobs)) AS missing`,
    );
    const { named, came, missing } = files[0]!;
    if (Number(missing) > 0 || Number(came) !== blobs)
      throw new RestoreFailed(`The backup names ${named} files and holds ${came}; nothing was restored.`);
  }

  /** No number is given twice: each identity column goes on after both its largest value and what it had reached. */
  async setSequences({ sequences }: Trailer): Promise<void> {
    for (const { table, column, sequence } of await identities(this.client))
      await this.client.query(
        `SELECT setval($1::regclass, greatest($2::bigint, (SELECT max(${escapeIdentifier(column)}) + 1 FROM public.${escapeIdentifier(table)})), false)`,
        [sequence, sequences[sequence] ?? '1'],
      );
  }

  private async takeTable({ schema, table, columns }: TableStart, reader: FrameReader): Promise<void> {
    const target = `${escapeIdentifier(schema)}.${escapeIdentifier(table)} (${columns.map(escapeIdentifier).join(', ')})`;
    await pipeline(Readable.from(reader.bytes(), { objectMode: false }), this.client.query(from(`COPY ${target} FROM STDIN`)));
  }

  private async takeBlob({ sha256, mediaType }: BlobStart, reader: FrameReader): Promise<void> {
    const stored = await this.store.put(Readable.from(reader.bytes(), { objectMode: false }), mediaType);
    if (stored.sha256 !== sha256) throw new RestoreFailed(`The file ${sha256} is damaged in the backup; nothing was restored.`);
    await this.client.query('INSERT INTO restored_blobs VALUES ($1)', [sha256]);
  }
}
