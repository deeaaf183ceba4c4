import type pg from 'pg';
import { jobsSchema } from '../jobs';
import type { QueueOptions } from './frames';

/** Jobs that are not done; one that was running is begun again. Its state is left out, so that it waits wherever it is restored. */
const waiting = `state < 'completed' AND name NOT LIKE '\\_\\_pgboss%'`;

/** The job table, as far as a backup holds it: not how long a job may wait, which begins anew where it is restored. */
export const jobTable = {
  schema: jobsSchema,
  table: 'job',
  columns: [
    'id',
    'name',
    'priority',
    'data',
    'retry_limit',
    'retry_count',
    'retry_delay',
    'retry_backoff',
    'expire_seconds',
    'start_after',
  ],
} as const;

/** Selects the jobs that a backup holds. */
export const selectJobs = `SELECT ${jobTable.columns.join(', ')} FROM ${jobsSchema}.job WHERE ${waiting}`;

const selectQueues = `
  SELECT name, jsonb_build_object('policy', policy, 'retryLimit', retry_limit, 'retryDelay', retry_delay, 'retryBackoff', retry_backoff,
    'expireInSeconds', expire_seconds, 'retentionSeconds', retention_seconds, 'deleteAfterSeconds', deletion_seconds) AS options
  FROM ${jobsSchema}.queue WHERE name IN (SELECT name FROM ${jobsSchema}.job WHERE ${waiting}) ORDER BY name`;

/** The queues that jobs wait in. */
export async function queuesInUse(client: pg.ClientBase): Promise<readonly QueueOptions[]> {
  return (await client.query<QueueOptions>(selectQueues)).rows;
}

/** Makes a queue, unless it is there. */
export async function makeQueue(client: pg.ClientBase, { name, options }: QueueOptions): Promise<void> {
  await client.query(`SELECT ${jobsSchema}.create_queue($1, $2)`, [name, JSON.stringify(options)]);
}
