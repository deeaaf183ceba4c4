import { command } from './command';
import { migrateDatabase } from './migrate-database';
import { openDatabase } from './open-database';

await command(async (environment) => {
  const database = await openDatabase(environment);
  try {
    await migrateDatabase(database);
    console.log('The database is at this release’s schema.');
  } finally {
    await database.close();
  }
});
