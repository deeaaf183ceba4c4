import { CannotStart, Log, usableBlobStore } from '@hv/platform/api';
import { command } from './command';
import { fillDemo, isEmpty } from './demo/fill-demo';
import { migrateDatabase } from './migrate-database';
import { openDatabase } from './open-database';

await command(async (environment) => {
  if (environment.PUBLIC_URL.startsWith('https:'))
    throw new CannotStart('The demo is refused with an https PUBLIC_URL: its passwords are public.');
  const database = await openDatabase(environment);
  try {
    await migrateDatabase(database);
    if (!(await isEmpty(database.ownerUrl))) throw new CannotStart('The database is not empty: the demo network only fills an empty one.');
    await fillDemo(database.ownerUrl, await usableBlobStore(environment, new Log(environment.LOG_LEVEL)));
    console.log('The demo network is in place; everyone’s password is "demo".');
  } finally {
    await database.close();
  }
});
