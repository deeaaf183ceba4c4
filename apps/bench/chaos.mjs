import { rolldown } from 'rolldown';
import { build } from '../cli/nx-build.mjs';
import { serverBuild } from '../cli/server-build.mjs';

/** Builds what has changed of the product, then the fault driver, and runs it: see CHAOS.md. */
const { output, ...shared } = serverBuild;
await build(['api']);
const bundle = await rolldown({ ...shared, input: { run: 'apps/e2e/chaos/run.ts' } });
await bundle.write({ ...output, dir: 'dist/apps/chaos' });
await bundle.close();
await import('../../dist/apps/chaos/run.js');
