import { join } from 'node:path';
import { type Environment, Log, type Product, type Serve, usableBlobStore } from '@hv/platform/api';
import { startEmbeddedPostgres } from '@hv/platform/api/embedded-postgres';
import { command } from './command';
import { fillDemo, isEmpty } from './demo/fill-demo';
import { migrateDatabase } from './migrate-database';
import { givenDatabase, inOneSentence } from './open-database';
import { refuseBusyPort } from './refuse-busy-port';

/** What runs, to be stopped in the order it must stop. */
interface Running {
  product?: Product;
  stopDatabase(): Promise<void>;
}

await command(async (environment) => {
  const running: Running = { stopDatabase: () => Promise.resolve() };
  stopOnSignals(running);
  try {
    await refuseBusyPort(environment);
    const { ownerUrl, appUrl } = await database(environment, running);
    await migrateDatabase({ ownerUrl, appUrl });
    const isNew = await isEmpty(ownerUrl);
    if (isNew && environment.DEMO) await fillDemo(ownerUrl, await usableBlobStore(environment, new Log(environment.LOG_LEVEL)));
    const { serve } = (await import(join(import.meta.dirname, '../api/main.js'))) as { serve: Serve };
    running.product = await serve(environment, appUrl);
    console.log(await greeting(environment, running.product));
  } catch (error) {
    await running.stopDatabase();
    throw error;
  }
});

async function database(environment: Environment, running: Running): Promise<{ ownerUrl: string; appUrl: string }> {
  const { DATA_DIR, LOG_LEVEL } = environment;
  const given = await givenDatabase(environment);
  if (given) return given;
  console.log('Starting PostgreSQL …');
  const embedded = await startEmbeddedPostgres({ dataDir: DATA_DIR, log: new Log(LOG_LEVEL) }).catch(inOneSentence);
  running.stopDatabase = () => embedded.stop();
  return { ownerUrl: embedded.url(), appUrl: embedded.url(undefined, 'app') };
}

/** The first signal drains and stops everything; the second ends at once. */
function stopOnSignals(running: Running): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    console.log('Stopping …');
    stopAll(running).then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}

/** Finishes what is under way, then stops the database, whatever became of the first. */
async function stopAll(running: Running): Promise<void> {
  try {
    await running.product?.close();
  } finally {
    await running.stopDatabase();
  }
}

async function greeting(environment: Environment, product: Product): Promise<string> {
  const lines = ['', `Hele Vejen is ready: ${product.address}`];
  if (await product.lacksAdministrator())
    lines.push(
      '',
      'Create the first administrator within 60 minutes by this one-time link:',
      `  ${await product.inviteAdministrator(null)}`,
    );
  else if (environment.DEMO)
    lines.push('', 'Sign in as projektleder@herning.example or konsulent@sus.example (everyone’s password is "demo").');
  return [...lines, '', 'Ctrl-C stops it.', ''].join('\n');
}
