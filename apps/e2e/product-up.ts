import type { GlobalConfig } from 'jest';
import { findChromium } from './chromium';
import { rememberProducts } from './own-product';
import { type StartedProduct, startProduct } from './product';

declare global {
  var startedProducts: readonly StartedProduct[] | undefined;
}

/** Starts a product with the demo network for each of the journeys that run side by side, and finds a browser for them. */
export default async function productUp({ maxWorkers }: GlobalConfig): Promise<void> {
  process.env['HV_JOURNEY_CHROMIUM'] = JSON.stringify(await findChromium());
  globalThis.startedProducts = await Promise.all(Array.from({ length: maxWorkers }, () => startProduct()));
  rememberProducts(globalThis.startedProducts);
}
