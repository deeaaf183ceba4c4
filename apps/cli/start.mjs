import { build } from './nx-build.mjs';

/** Builds what has changed, then starts the product in this very process, so that a signal reaches it. */
console.log('Building …');
await build();
await import('../../dist/apps/cli/start.js');
