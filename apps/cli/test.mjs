import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './nx-build.mjs';

/**
 * Runs every test: `node apps/cli/test.mjs [jest argument …]`; `system` first runs those that need Debian packages or root instead.
 * The last line is `N passed, N failed`.
 */
const [first, ...rest] = process.argv.slice(2);
const system = first === 'system';
const given = system ? rest : process.argv.slice(2);
const specWorkers = Math.max(2, availableParallelism() - 1);
/** Journeys often wait for a browser or a fault; each worker of theirs has a product of its own. What is measured runs alone. */
const runs = system
  ? [{ projects: ['system'], workers: 1 }]
  : [
      { projects: ['server'], workers: specWorkers },
      { projects: ['web'], workers: specWorkers },
      { projects: ['journeys'], workers: 2, more: ['--testSequencer=./apps/e2e/longest-first.cjs', '--maxConcurrency=2'] },
      { projects: ['measured'], workers: 1 },
    ];

/** How long tests that have ended may take to go. */
const leftOpenSeconds = 30;

await build();
const folder = await mkdtemp(join(tmpdir(), 'hv-test-'));
let [passed, failed, ended] = [0, 0, 0];
let stopped = false;
for (const run of runs) {
  if (stopped) break;
  const results = await resultsOf(run);
  passed += results.passed;
  failed += results.failed;
  ended ||= results.code;
}
await rm(folder, { recursive: true, force: true });
// A pattern that nothing answers to has tested nothing.
if (passed + failed === 0) failed = 1;
process.exitCode = failed > 0 || ended !== 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

/** Runs some projects' tests. A suite that could not run, a skipped test, or a run that ended without a report is a failure too. */
async function resultsOf({ projects, workers, more = [] }) {
  const report = join(folder, `${projects[0]}.json`);
  const code = await jest(report, [`--maxWorkers=${workers}`, ...more, '--selectProjects', ...projects]);
  const results = JSON.parse(await readFile(report, 'utf8').catch(() => '{}'));
  const skipped = (results.numPendingTests ?? 0) + (results.numTodoTests ?? 0);
  if (skipped > 0) console.error(`${skipped} tests were skipped: nothing is skipped here.`);
  const broken = results.numRuntimeErrorTestSuites ?? 1;
  return { passed: results.numPassedTests ?? 0, failed: (results.numFailedTests ?? 0) + broken + skipped, code };
}

/** @returns the code it ended with */
async function jest(report, options) {
  const child = spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      // Modules that were loaded for one file are not forgotten with it: a worker that has grown makes room for a fresh one.
      '--workerIdleMemoryLimit=1GB',
      '--passWithNoTests',
      '--json',
      `--outputFile=${report}`,
      ...options,
      ...given,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings' } },
  );
  const end = (signal) => {
    stopped = true;
    child.kill(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, end);
  // Something that a test left open must fail the run, not hold it for ever.
  let reported = 0;
  const watch = setInterval(() => {
    if (existsSync(report)) reported += 1;
    if (reported === leftOpenSeconds) console.error('The tests have ended, but something of theirs is still open.');
    if (reported >= leftOpenSeconds) child.kill('SIGKILL');
  }, 1_000);
  const [code] = await once(child, 'exit');
  clearInterval(watch);
  for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, end);
  return code;
}
