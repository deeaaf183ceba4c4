import { type StartedProduct, startProduct } from './product';

declare global {
  var startedProduct: StartedProduct | undefined;
}

/** Starts one product with the demo network for all journeys. */
export default async function productUp(): Promise<void> {
  globalThis.startedProduct = await startProduct();
  process.env['HV_JOURNEY_ADDRESS'] = globalThis.startedProduct.address;
}
