import { Client } from 'pg';
import { ROLE_NAMES, type DatabaseRole, type Passwords } from './passwords';

/** The product's database. */
export const DATABASE = 'helevejen';
/** Exists in every cluster from its first moment; advisory locks count per database, so the instance lock is always taken here. */
export const MAINTENANCE_DATABASE = 'postgres';

/** A connection string for node-postgres. */
export const databaseUrl = (port: number, passwords: Passwords, database: string = DATABASE, role: DatabaseRole = 'owner'): string =>
  `postgresql://${ROLE_NAMES[role]}:${passwords[role]}@127.0.0.1:${port}/${encodeURIComponent(database)}`;

/** An owner's connection to the maintenance database, open. The caller ends it. */
export const connectAsOwner = async (port: number, passwords: Passwords): Promise<Client> => {
  const client = new Client({
    connectionString: databaseUrl(port, passwords, MAINTENANCE_DATABASE),
    connectionTimeoutMillis: 2_000,
    application_name: 'hele-vejen supervisor',
    keepAlive: true,
  });
  // A connection that breaks tells so by 'end' as well; without a listener for 'error' it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
};
