import { join } from 'node:path';
import { CannotStart } from '@hv/platform/api';
import { command } from './command';
import { openDatabase } from './open-database';

/** What apps/api offers to commands. */
interface Api {
  inviteAdministrator(environment: object, databaseUrl: string, email: string): Promise<string>;
}

await command(async (environment) => {
  const [, , verb, email] = process.argv;
  if (verb !== 'invite' || !email?.includes('@')) throw new CannotStart('Usage: npm run admin -- invite MAIL');
  const database = await openDatabase(environment);
  try {
    const { inviteAdministrator } = (await import(join(import.meta.dirname, '../api/main.js'))) as Api;
    console.log(
      `This one-time link creates an administrator for ${email} within 60 minutes:\n  ${await inviteAdministrator(environment, database.appUrl, email)}`,
    );
  } finally {
    await database.close();
  }
});
