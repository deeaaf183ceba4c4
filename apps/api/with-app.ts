import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
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

/** Does something with the product for a command, beside a living instance or without one: nothing listens, and no lock is taken. */
export async function withApp<Answer>(
  environment: Environment,
  databaseUrl: string,
  work: (app: NestFastifyApplication) => Promise<Answer>,
): Promise<Answer> {
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
    return await work(app);
  } finally {
    await app.close();
    await dataSource.destroy();
  }
}
