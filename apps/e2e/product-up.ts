import { findChromium } from './chromium';
import { type StartedProduct, startProduct } from './product';

declare global {
  var startedProduct: StartedProduct | undefined;
}

/** Starts one product with the demo network for all journeys, and finds a browser for them. */
export default async function productUp(): Promise<void> {
  process.env['HV_JOURNEY_CHROMIUM'] = JSON.stringify(await findChromium());
  globalThis.startedProduct = await startProduct();
  process.env['HV_JOURNEY_ADDRESS'] = globalThis.startedProduct.address;
  process.env['HV_JOURNEY_DATA_DIR'] = globalThis.startedProduct.dataDir;
}
