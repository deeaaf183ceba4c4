import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { storeOnDisk } from '../storage';
import { RestoreFailed } from './faults';
import { carry, type Frame, FrameReader, heard, say } from './frames';
import { readSealed, sizeOf } from './sealed-file';

/** Runs statements as the role that owns the tables. */
export async function asOwner<Row extends object>(url: string, ...statements: readonly string[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: Row[] = [];
    for (const statement of statements) rows = (await client.query<Row>(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

const id = (number: number): string => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** What people write, and what COPY's text form must not stumble over. */
const cruel = `E'Æ\\t\\\\N\\n\\\\. "x" 👩‍👩‍👧 \\\\ slut'`;

/** One network with a thread of three posts, events with gaps, a session, a token, a mail, jobs in every state, and things of every type. */
const statements = [
  `INSERT INTO identity_persons (id, name) VALUES ('${id(1)}', 'Åse'), ('${id(2)}', ${cruel})`,
  `INSERT INTO identity_accounts (id, person_id, email) VALUES ('${id(3)}', '${id(1)}', 'aase@herning.example')`,
  `INSERT INTO identity_sessions (account_id, token_hash, assurance, expires_at) VALUES ('${id(3)}', decode(repeat('ab', 32), 'hex'), 'password', now() + interval '1 day')`,
  `INSERT INTO identity_access_tokens (account_id, author_id, name, scopes, token_hash, expires_at)
   VALUES ('${id(3)}', '${id(1)}', 'script', '{read,write}', decode(repeat('cd', 32), 'hex'), now() + interval '1 day')`,
  `INSERT INTO networks_networks (id, name, valid_from, valid_to) VALUES ('${id(4)}', 'Netværk', '2026-01-01', 'infinity')`,
  `INSERT INTO networks_organisations (id, kind) VALUES ('${id(5)}', 'agency')`,
  `INSERT INTO networks_memberships (id, person_id, network_id, organisation_id, roles) VALUES ('${id(6)}', '${id(1)}', '${id(4)}', '${id(5)}', '{participant}')`,
  `INSERT INTO networks_spaces (id, network_id, kind, name) VALUES ('${id(7)}', '${id(4)}', 'network', 'Alle')`,
  `INSERT INTO networks_spaces (id, network_id, kind, name, parent_space_id, allowed_roles) VALUES ('${id(8)}', '${id(4)}', 'network', 'Under', '${id(7)}', '{consultant}')`,
  `INSERT INTO discussions_threads (id, space_id, network_id, title, author_id, membership_id, last_seq, last_change)
   VALUES ('${id(9)}', '${id(7)}', '${id(4)}', 'Tråd', '${id(1)}', '${id(6)}', 3, 5)`,
  ...[1, 2, 3].map(
    (
      seq,
    ) => `INSERT INTO discussions_posts (id, thread_id, seq, change, author_id, membership_id, organisation_id, document, text, html, renderer_version)
     VALUES ('${id(10 + seq)}', '${id(9)}', ${seq}, ${seq + 2}, '${id(1)}', '${id(6)}', '${id(5)}', '{"a":[1,null,"\\\\n"]}', ${cruel}, '<p>x</p>', 1)`,
  ),
  `SELECT nextval(pg_get_serial_sequence('platform_events', 'id')) FROM generate_series(1, 40)`,
  `INSERT INTO platform_events (name, object_kind, object_id, payload) VALUES ('x.y-done', 'x', '1', '{"n":1}'), ('x.y-done', 'x', '2', '{}')`,
  `INSERT INTO platform_outbox (event_id) SELECT id FROM platform_events`,
  `SELECT nextval(pg_get_serial_sequence('platform_events', 'id')) FROM generate_series(1, 7)`,
  `INSERT INTO platform_mails (recipient, language, subject, text_body, html_body) VALUES ('aase@herning.example', 'da', 'Emne', ${cruel}, '')`,
  `SELECT jobs.create_queue('x.y-done.Spec.run', '{"policy":"standard","retryLimit":7,"retryDelay":3,"retryBackoff":true}')`,
  ...['created', 'retry', 'active', 'completed', 'failed'].map(
    (state) =>
      `INSERT INTO jobs.job (name, state, data, retry_limit, retry_count) VALUES ('x.y-done.Spec.run', '${state}', '{"was":"${state}"}', 7, 2)`,
  ),
];

export const spec = { thread: id(9), nextEventId: 50, account: id(3), person: id(1) } as const;

/** Fills a migrated database and a data folder. @returns the data folder */
export async function fillForSpec(ownerUrl: string): Promise<string> {
  await asOwner(ownerUrl, ...statements);
  const dataDir = await mkdtemp(join(tmpdir(), 'hv-backup-'));
  const store = storeOnDisk(dataDir);
  for (const content of [Buffer.alloc(0), Buffer.from('et referat'), Buffer.alloc(300_000, 'æ')]) {
    const { sha256, bytes } = await store.put(content, 'application/pdf');
    await asOwner(ownerUrl, `INSERT INTO platform_blobs (sha256, bytes, media_type) VALUES ('${sha256}', ${bytes}, 'application/pdf')`);
  }
  return dataDir;
}

/** Every table's rows as text, to compare two databases. */
export async function rowsOf(url: string): Promise<Record<string, readonly string[]>> {
  const tables = await asOwner<{ name: string }>(url, `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`);
  if (tables.length === 0) return {};
  const each = tables.map(
    ({ name }) => `SELECT '${name}' AS name, coalesce(jsonb_agg(t::text ORDER BY t::text), '[]') AS rows FROM public.${name} t`,
  );
  const all = await asOwner<{ name: string; rows: readonly string[] }>(url, each.join(' UNION ALL '));
  return Object.fromEntries(all.map(({ name, rows }) => [name, rows]));
}

/** The frames of a backup once more; `change` may answer another one. */
export async function* again(file: string, change: (frame: Frame) => Buffer | undefined): AsyncGenerator<Buffer> {
  const reader = new FrameReader(readSealed(file, await sizeOf(file)), () => new RestoreFailed('broken'));
  for (;;) {
    const frame = await reader.next();
    yield change(frame) ?? (frame.kind === 'bytes' ? carry(frame.payload) : say(frame.kind, heard(frame.kind, frame)));
    if (frame.kind === 'trailer') return;
  }
}
