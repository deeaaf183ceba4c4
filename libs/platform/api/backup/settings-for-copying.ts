import type pg from 'pg';

/** What decides how values are written as text, and the limits that a long copy must not run into. For the transaction at hand. */
const settings = {
  timezone: 'UTC',
  datestyle: 'ISO, YMD',
  intervalstyle: 'postgres',
  extra_float_digits: '1',
  bytea_output: 'hex',
  client_encoding: 'UTF8',
  statement_timeout: '0',
  lock_timeout: '10s',
  idle_in_transaction_session_timeout: '0',
} as const;

/** Makes copies say the same whatever server and role they are made by. */
export async function settleForCopying(client: pg.ClientBase): Promise<void> {
  for (const [name, value] of Object.entries(settings)) await client.query(`SELECT set_config($1, $2, true)`, [name, value]);
}
