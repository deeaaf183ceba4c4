import { testServer } from './test-server';

/** Stops the specs' PostgreSQL. */
export default async function databaseDown(): Promise<void> {
  await testServer.stop?.();
}
