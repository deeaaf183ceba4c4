import { build } from './nx-build.mjs';

/** Runs one of the operations commands from the built product: `node apps/cli/run.mjs <command> [argument …]`. */
const [, , name, ...rest] = process.argv;
await build(['api']);
process.argv.splice(2, process.argv.length, ...rest);
await import(`../../dist/apps/cli/${name}.js`);
