import { join } from 'node:path';
import { Reader } from '@hv/documents/api';
import { Invitations } from '@hv/identity/api';
import {
  bySystem,
  createApp,
  createDataSource,
  Database,
  type Environment,
  holdDatabase,
  CannotStart,
  Log,
  MailDelivery,
  Readiness,
  type Product,
  RedisConnection,
  Settings,
  startApp,
} from '@hv/platform/api';
import { ErasureLedger } from '@hv/platform/api/privacy';
import type { RedisClientType } from 'redis';
import { version } from '../../package.json';
import { capabilities } from './capabilities';
import { checkDatabase } from './check-database';
import { installWeb } from './install-web';

/** Starts the product over a migrated database. @throws CannotStart, DatabaseUnusable */
export async function serve(environment: Environment, databaseUrl: string): Promise<Product> {
  const log = new Log(environment.LOG_LEVEL);
  const settings = new Settings(environment, databaseUrl, version);
  await checkDatabase(databaseUrl);
  const letGo = await holdDatabase(databaseUrl, environment.REDIS_URL !== undefined, log);
  const dataSource = await createDataSource(databaseUrl, log).initialize();
  const redis = await connectRedis(environment.REDIS_URL, log);
  const database = new Database(dataSource);
  const app = await createApp({ settings, database, redis, log }, capabilities);
  const close = async (): Promise<void> => {
    app.get(Readiness, { strict: false }).drain();
    await app.close();
    await dataSource.destroy();
    await letGo();
  };
  try {
    installWeb(app, settings, log, { api: import.meta.dirname, web: join(import.meta.dirname, '../web') });
    app.get(Reader, { strict: false }).program = join(import.meta.dirname, '../api/reader.js');
    await app.init();
    await startApp(app, environment.ROLE);
    const again = await app.get(ErasureLedger, { strict: false }).settle();
    if (again.length > 0) log.warn({ count: again.length }, 'erased again who came back with a restored database');
    if (environment.ROLE !== 'api') app.get(MailDelivery, { strict: false }).start();
    await app.listen(environment.API_PORT, environment.API_HOST);
  } catch (error) {
    await close();
    throw startFault(error, environment);
  }
  log.info({ address: environment.PUBLIC_URL, version }, 'ready');
  const link = async (email: string | null): Promise<string> =>
    new URL(await app.get(Invitations, { strict: false }).inviteAdministrator(bySystem, email), environment.PUBLIC_URL).href;
  return { address: environment.PUBLIC_URL, close, inviteAdministrator: link, lacksAdministrator: () => hasNoAdministrator(database) };
}

async function hasNoAdministrator(database: Database): Promise<boolean> {
  const rows = await database.query<object>('SELECT 1 FROM identity_accounts WHERE administrator LIMIT 1');
  return rows.length === 0;
}

/** The packages for it are loaded only where it is configured: alone, an instance does without their memory. */
async function connectRedis(url: string | undefined, log: Log): Promise<RedisConnection> {
  if (!url) return new RedisConnection(undefined);
  const [{ createClient }, { createAdapter }] = await Promise.all([import('redis'), import('@socket.io/redis-streams-adapter')]);
  const client = createClient({ url, socket: { reconnectStrategy: (tries) => Math.min(100 * tries, 2_000) } });
  client.on('error', (error: unknown) => log.warn({ error }, 'Redis is away'));
  await client.connect();
  return new RedisConnection(client as unknown as RedisClientType, createAdapter);
}

function startFault(error: unknown, { API_PORT, API_HOST }: Environment): unknown {
  const code = (error as { code?: string }).code;
  if (code === 'EADDRINUSE') return new CannotStart(`Port ${API_PORT} is in use: stop what uses it, or choose another with API_PORT.`);
  if (code === 'EADDRNOTAVAIL') return new CannotStart(`The address ${API_HOST} is not one of this machine's: see API_HOST.`);
  if (code === 'EACCES') return new CannotStart(`Port ${API_PORT} may only be used by an administrator: choose another with API_PORT.`);
  return error;
}
