// For the specs: an instance in a process of its own, which can be killed. Prints one line of JSON when it runs or was
// refused, stops PostgreSQL at the end of its input, and at SIGTERM exits without doing so.
import { registerHooks } from 'node:module';

// Node strips the types itself; what it lacks is our habit of importing without an extension.
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier.startsWith('./') && context.parentURL?.endsWith('.ts') ? `${specifier}.ts` : specifier, context),
});
const { startEmbeddedPostgres } = await import('./index.ts');

const silent = () => undefined;
const log = { debug: silent, info: silent, warn: silent, error: silent };
const settings = { fsync: 'off' };
try {
  const database = await startEmbeddedPostgres({ dataDir: process.argv[2], log, settings });
  process.once('SIGTERM', () => process.exit());
  process.stdin.resume().once('end', () => void database.stop());
  console.log(JSON.stringify({ pid: database.pid, url: database.url() }));
} catch (error) {
  console.log(JSON.stringify({ refused: error.name, sentence: error.message }));
}
