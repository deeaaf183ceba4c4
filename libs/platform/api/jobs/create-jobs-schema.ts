import { PgBoss } from 'pg-boss';
import { jobsSchema } from './jobs';

/** Makes or updates the job tables. @param connectionString as the role that owns the tables */
export async function createJobsSchema(connectionString: string): Promise<void> {
  const boss = new PgBoss({ connectionString, schema: jobsSchema, migrate: true, createSchema: true, supervise: false, schedule: false });
  boss.on('error', () => undefined); // start() rejects with the same error
  await boss.start();
  await boss.stop({ graceful: false });
}
