import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './nx-build.mjs';

/**
 * Runs every test: `node apps/cli/test.mjs [jest argument …]`; `system` first runs those that need Debian packages or root instead.
 * The last line is `N passed, N failed`.
 */
const [first, ...rest] = process.argv.slice(2);
const system = first === 'system';
const given = system ? rest : process.argv.slice(2);
const projects = system ? ['system'] : ['server', 'web', 'journeys'];

/** How long tests that have ended may take to go. */
const leftOpenSeconds = 30;

await build();
const folder = await mkdtemp(join(tmpdir(), 'hv-test-'));
const report = join(folder, 'report.json');
const jest = spawn(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    // Modules that were loaded for one file are not forgotten with it: a worker that has grown makes room for a fresh one.
    '--workerIdleMemoryLimit=1GB',
    '--json',
    `--outputFile=${report}`,
    '--selectProjects',
    ...projects,
    ...given,
  ],
  { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings' } },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => jest.kill(signal));
// Something that a test left open must fail the run, not hold it for ever.
let reported = 0;
const watch = setInterval(() => {
  if (existsSync(report)) reported += 1;
  if (reported === leftOpenSeconds) console.error('The tests have ended, but something of theirs is still open.');
  if (reported >= leftOpenSeconds) jest.kill('SIGKILL');
}, 1_000);
const [code] = await once(jest, 'exit');
clearInterval(watch);
const results = JSON.parse(await readFile(report, 'utf8').catch(() => '{}'));
await rm(folder, { recursive: true, force: true });

const passed = results.numPassedTests ?? 0;
const skipped = (results.numPendingTests ?? 0) + (results.numTodoTests ?? 0);
const broken = results.numRuntimeErrorTestSuites ?? 1;
// A suite that could not run, a skipped test, or a run that ended without a report is a failure too.
const failed = (results.numFailedTests ?? 0) + broken + skipped + (passed === 0 && broken === 0 ? 1 : 0);
if (skipped > 0) console.error(`${skipped} tests were skipped: nothing is skipped here.`);
process.exitCode = failed > 0 || code !== 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
