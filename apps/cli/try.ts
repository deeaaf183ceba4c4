import { Log, readEnvironment } from '@hv/platform/api';
import { startEmbeddedPostgres } from '@hv/platform/api/embedded-postgres';
import { serve } from '../api/serve';
import { migrateDatabase } from './migrate-database';
const t0 = performance.now();
const environment = readEnvironment(process.env);
const pgd = await startEmbeddedPostgres({ dataDir: environment.DATA_DIR, log: new Log('info') });
console.log('pg', performance.now() - t0);
await migrateDatabase({ ownerUrl: pgd.url(), appUrl: pgd.url(undefined, 'app') });
const t1 = performance.now();
console.log('migrated', t1 - t0);
const p = await serve(environment, pgd.url(undefined, 'app'));
console.log('ready in', performance.now() - t1, process.memoryUsage().rss / 1e6);
console.log(await p.lacksAdministrator(), await p.inviteAdministrator(null));
const r = await fetch(p.address + '/api/v1/session');
console.log(r.status, await r.text());
const q = await fetch(p.address + '/api/v1/nope');
console.log(q.status, await q.text());
for (const b of ['{', '{"a":"\\u0000"}', '['.repeat(100)]) {
  const x = await fetch(p.address + '/api/v1/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: p.address },
    body: b,
  });
  console.log(x.status, await x.text());
}
const y = await fetch(p.address + '/api/v1/session', {
  method: 'POST',
  headers: { 'content-type': 'text/plain', origin: p.address },
  body: 'x',
});
console.log(y.status, await y.text());
await p.close();
await pgd.stop();
console.log('closed');
process.exit(0);
