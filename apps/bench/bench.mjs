import { rolldown } from 'rolldown';
import { build } from '../cli/nx-build.mjs';
import { serverBuild } from '../cli/server-build.mjs';

/** Builds what has changed of the product (unless `--api` names a build to measure), then the bench itself, and runs it. */
const { output, ...shared } = serverBuild;
if (!process.argv.includes('--api')) await build(['api', 'web']);
const programs = {
  run: 'apps/bench/run.ts',
  'raw-server': 'apps/bench/raw/raw-server.ts',
  'http-load': 'apps/bench/load/http-load.ts',
  'socket-load': 'apps/bench/load/socket-load.ts',
};
const bundle = await rolldown({ ...shared, input: programs });
await bundle.write({ ...output, dir: 'dist/apps/bench' });
await bundle.close();
await import('../../dist/apps/bench/run.js');
