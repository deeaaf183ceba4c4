import { spawn } from 'node:child_process';
import { watch } from 'rolldown';
import { build } from './nx-build.mjs';
import { serverBuild } from './server-build.mjs';

/** Both apps with reload: the web at http://localhost:4200, which hands API and sockets to the server beside it. */
await build(['api']);
const env = { ...process.env, PUBLIC_URL: 'http://localhost:4200', NX_DAEMON: 'false' };
const web = spawn(process.execPath, ['node_modules/nx/dist/bin/nx.js', 'serve', 'web'], { env, stdio: 'inherit', detached: true });

let server;
let stopping = false;
const start = () => {
  server = spawn(process.execPath, ['--enable-source-maps', 'dist/apps/cli/start.js'], { env, stdio: 'inherit', detached: true });
};
const watcher = watch(serverBuild);
watcher.on('event', (event) => {
  if (event.code === 'ERROR') console.error(event.error?.message ?? event.error);
  if (event.code !== 'BUNDLE_END') return;
  void event.result.close();
  if (!server) return start();
  server.once('exit', () => stopping || start());
  server.kill('SIGTERM');
});

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    stopping = true;
    process.kill(-web.pid, 'SIGTERM');
    server?.kill('SIGTERM');
    await watcher.close();
  });
