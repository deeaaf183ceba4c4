import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Builds what has changed since the last build. Ends the process with a sentence when that fails, and ends the build when the process is ended.
 * @param {readonly string[]} projects nx projects; all when empty
 */
export async function build(projects = []) {
  const chosen = projects.length > 0 ? ['-p', projects.join(',')] : [];
  const child = spawn(process.execPath, ['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', 'build', ...chosen, '--output-style=static'], {
    env: { ...process.env, NX_DAEMON: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const abandon = () => {
    process.kill(-child.pid, 'SIGTERM');
    process.exit(1);
  };
  process.once('SIGINT', abandon).once('SIGTERM', abandon);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const [code] = await once(child, 'exit');
  process.off('SIGINT', abandon).off('SIGTERM', abandon);
  if (code === 0) return;
  console.error(output);
  console.error('The build failed.');
  process.exit(1);
}
