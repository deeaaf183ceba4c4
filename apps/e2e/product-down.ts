import { rm } from 'node:fs/promises';
import { removeDataDir } from './product';

/** Stops the journeys' products. */
export default async function productDown(): Promise<void> {
  await Promise.all((globalThis.startedProducts ?? []).map((product) => product.stop()));
  if (globalThis.preparedDataDir) await removeDataDir(globalThis.preparedDataDir);
  if (globalThis.compiledDir) await rm(globalThis.compiledDir, { recursive: true, force: true });
}
