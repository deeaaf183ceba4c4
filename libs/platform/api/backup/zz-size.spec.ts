import { mkdtemp, stat } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { migrations } from '../../../../migrations';
import { aDatabase } from '../testing';
import { blobsFolder, DiskBlobStore } from '../storage';
import { asOwner, fillForSpec, spec } from './spec-contents';
import { backup } from './backup';
import { restore } from './restore';
it('size', async () => {
  const t = async <T>(name: string, f: () => Promise<T>): Promise<T> => { globalThis.gc?.(); let peak = 0; const i = setInterval(() => peak = Math.max(peak, process.memoryUsage().rss), 20); const s = performance.now(); const r = await f(); clearInterval(i); process.stdout.write(`${name} ${Math.round(performance.now() - s)} ms, rss peak ${peak >> 20} MB\n`); return r; };
  const a = await aDatabase(); const c = await aDatabase();
  const data = await fillForSpec(a.ownerUrl);
  await t('small', () => backup(a.url, data, '/tmp/hvops/x.backup', '1'));
  await asOwner(a.ownerUrl, `INSERT INTO discussions_posts (id, thread_id, seq, change, author_id, membership_id, organisation_id, document, text, html, renderer_version)
   SELECT platform_new_id(), '${spec.thread}', n+3, n+5, p.author_id, p.membership_id, p.organisation_id, '{}', repeat(md5(n::text), 30), repeat(md5(n::text), 30), 1 FROM generate_series(1,200000) n, (SELECT * FROM discussions_posts LIMIT 1) p`,
   `UPDATE discussions_threads SET last_seq = 200003, last_change = 200005`);
  const store = new DiskBlobStore(blobsFolder(data));
  for (let n = 0; n < 30; n++) { const { sha256, bytes } = await store.put(randomBytes(10_000_000)); await asOwner(a.ownerUrl, `INSERT INTO platform_blobs (sha256, bytes, media_type) VALUES ('${sha256}', ${bytes}, 'x')`); }
  await t('large', () => backup(a.url, data, '/tmp/hvops/x.backup', '1'));
  process.stdout.write(`${(await stat('/tmp/hvops/x.backup')).size >> 20} MB\n`);
  const d = await mkdtemp('/tmp/hvops/d');
  await t('restore', () => restore(c.ownerUrl, d, '/tmp/hvops/x.backup', migrations));
  await a.drop(); await c.drop();
}, 300000);
