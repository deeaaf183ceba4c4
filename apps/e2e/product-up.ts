import type { GlobalConfig } from 'jest';
import { findChromium } from './chromium';
import { rememberProducts } from './own-product';
import { rememberPrepared } from './prepared';
import { type StartedProduct, startProduct } from './product';

declare global {
  var preparedDataDir: string | undefined;
  var startedProducts: readonly StartedProduct[] | undefined;
}

/** Starts a product with the demo network for each of the journeys that run side by side, and finds a browser for them. */
export default async function productUp({ maxWorkers }: GlobalConfig): Promise<void> {
  process.env['HV_JOURNEY_CHROMIUM'] = JSON.stringify(await findChromium());
  globalThis.preparedDataDir = await aPreparedDataDir();
  rememberPrepared(globalThis.preparedDataDir);
  globalThis.startedProducts = await Promise.all(Array.from({ length: maxWorkers }, () => startProduct()));
  rememberProducts(globalThis.startedProducts);
}

/** The folder of a product that was started for the first time, and stopped: all others but those that try a first start begin with a copy. */
async function aPreparedDataDir(): Promise<string> {
  const product = await startProduct();
  const ended = await product.end('SIGTERM');
  if (ended !== 0) throw new Error(`the first product ended with ${ended}:\n${product.output()}`);
  return product.dataDir;
}
