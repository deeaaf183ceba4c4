import { Invitations } from '@hv/identity/api';
import {
  bySystem,
  createApp,
  createDataSource,
  Database,
  type Environment,
  Jobs,
  Log,
  ReactionBook,
  RedisConnection,
  Settings,
} from '@hv/platform/api';
import { version } from '../../package.json';
import { capabilities } from './capabilities';
import { checkDatabase } from './check-database';

/** A one-time link for an administrator, made beside a living instance or without one: nothing listens, and no lock is taken. */
export async function inviteAdministrator(environment: Environment, databaseUrl: string, email: string): Promise<string> {
  await checkDatabase(databaseUrl);
  const log = new Log(environment.LOG_LEVEL);
  const dataSource = await createDataSource(databaseUrl, log, { poolSize: 2 }).initialize();
  const database = new Database(dataSource);
  const app = await createApp(
    { settings: new Settings(environment, databaseUrl, version), database, redis: new RedisConnection(undefined), log },
    capabilities,
  );
  try {
    await app.init();
    app.get(ReactionBook).fill();
    await app.get(Jobs).start(false);
    const path = await app.get(Invitations, { strict: false }).inviteAdministrator(bySystem, email);
    return new URL(path, environment.PUBLIC_URL).href;
  } finally {
    await app.close();
    await dataSource.destroy();
  }
}
