import type { Environment } from '@hv/platform/api';
import { addErased, erasedIn, erasureFileOf, ErasureLedger } from '@hv/platform/api/privacy';
import { withApp } from './with-app';

/**
 * Erases again whom a restored backup brought back.
 * @param from a file that tells who was erased elsewhere, as another data folder has it @returns how many persons were erased again
 */
export async function eraseAgain(environment: Environment, databaseUrl: string, from?: string): Promise<number> {
  if (from) await addErased(erasureFileOf(environment.DATA_DIR), await erasedIn(from));
  return withApp(environment, databaseUrl, async (app) => (await app.get(ErasureLedger, { strict: false }).settle()).length);
}
