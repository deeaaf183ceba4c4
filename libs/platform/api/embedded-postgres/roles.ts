import { connectAsOwner, DATABASE } from './connection';
import { ROLE_NAMES, type Passwords } from './passwords';

/** Makes the product's database and the app's role where they are missing; each is made whole by one statement, so a kill in between is repaired by the next call. */
export const ensureDatabase = async (port: number, passwords: Passwords): Promise<void> => {
  const client = await connectAsOwner(port, passwords);
  try {
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      'select exists(select from pg_roles where rolname = $1) as role, exists(select from pg_database where datname = $2) as database',
      [ROLE_NAMES.app, DATABASE],
    );
    if (!rows[0]?.role) {
      await client.query(
        `create role ${ROLE_NAMES.app} login nosuperuser nocreatedb nocreaterole password ${client.escapeLiteral(passwords.app)}`,
      );
    }
    if (!rows[0]?.database) await client.query(`create database ${DATABASE} owner ${ROLE_NAMES.owner}`);
  } finally {
    await client.end();
  }
};
