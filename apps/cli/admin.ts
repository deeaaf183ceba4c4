import { join } from 'node:path';
import { CannotStart, type Environment } from '@hv/platform/api';
import { command } from './command';
import { openDatabase } from './open-database';
import { verifyAudit } from './verify-audit';

/** What apps/api offers to commands. */
interface Api {
  inviteAdministrator(environment: object, databaseUrl: string, email: string): Promise<string>;
}

const usage = 'Usage: npm run admin -- invite MAIL\n       npm run admin -- verify-audit [FINGERPRINT]';

await command(async (environment) => {
  const [, , verb, given] = process.argv;
  if (verb === 'invite' && given?.includes('@')) await invite(environment, given);
  else if (verb === 'verify-audit' && (given === undefined || /^[0-9a-f]{64}$/i.test(given)))
    await verifyAudit(environment, given?.toLowerCase());
  else throw new CannotStart(usage);
});

async function invite(environment: Environment, email: string): Promise<void> {
  const database = await openDatabase(environment);
  try {
    const { inviteAdministrator } = (await import(join(import.meta.dirname, '../api/main.js'))) as Api;
    console.log(
      `This one-time link creates an administrator for ${email} within 60 minutes:\n  ${await inviteAdministrator(environment, database.appUrl, email)}`,
    );
  } finally {
    await database.close();
  }
}
