import { migrate } from '@hv/platform/api';
import { migrations } from '../../migrations';
import type { CommandDatabase } from './open-database';

/** Brings a database to this release's schema and gives the product's role its rights. */
export async function migrateDatabase({ ownerUrl, appUrl }: Pick<CommandDatabase, 'ownerUrl' | 'appUrl'>): Promise<void> {
  const appRole = decodeURIComponent(new URL(appUrl).username);
  const ownerRole = decodeURIComponent(new URL(ownerUrl).username);
  await migrate(ownerUrl, migrations, appRole === ownerRole ? undefined : appRole);
}
