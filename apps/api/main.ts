import { CannotStart, DatabaseUnusable, EnvironmentFault, readEnvironment } from '@hv/platform/api';
import { serve } from './serve';

export { eraseAgain } from './erase-again';
export { inviteAdministrator } from './invite-administrator';
export { serve };

/** Runs the product by itself, as containers do: the database must be given and migrated. */
async function main(): Promise<void> {
  const environment = readEnvironment(process.env);
  if (!environment.DATABASE_URL) throw new CannotStart('DATABASE_URL is missing: `npm start` brings a database of its own.');
  const product = await serve(environment, environment.DATABASE_URL);
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      void product.close().then(() => process.exit(0));
    });
}

if (import.meta.main)
  main().catch((error: unknown) => {
    const known = error instanceof CannotStart || error instanceof DatabaseUnusable || error instanceof EnvironmentFault;
    console.error(known ? error.message : error);
    process.exit(1);
  });
