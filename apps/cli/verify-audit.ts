import { auditWords, type Environment, verifyEvents } from '@hv/platform/api';
import pg from 'pg';
import { openDatabase } from './open-database';

/**
 * Compares the audit log with its seals, beside a living instance or without one, and says what it found; exit code 1 when something is wrong.
 * @param head a fingerprint that an earlier run told, hexadecimal
 */
export async function verifyAudit(environment: Environment, head?: string): Promise<void> {
  const database = await openDatabase(environment);
  const client = new pg.Client({ connectionString: database.appUrl, application_name: 'hele-vejen verify-audit' });
  client.on('error', () => undefined); // the statement at hand fails with the same error
  try {
    await client.connect();
    // One moment for all of it: what is sealed meanwhile is not looked at.
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const verdict = await verifyEvents(async (sql, values) => (await client.query(sql, [...values])).rows, head);
    console.log(auditWords(verdict));
    if (verdict.faults.length > 0) process.exitCode = 1;
  } finally {
    await client.end();
    await database.close();
  }
}
