import type { StartedProduct } from './product';

type Place = Pick<StartedProduct, 'address' | 'dataDir'>;

const entry = 'HV_JOURNEY_PRODUCTS';

/** Tells the journeys' processes, which are started later, where their products are. */
export function rememberProducts(products: readonly Place[]): void {
  process.env[entry] = JSON.stringify(products.map(({ address, dataDir }) => ({ address, dataDir })));
}

/** The product of the journeys that run one after the other in this process: those beside it have another, and meet nothing that it changed. */
export function ownProduct(): Place {
  const products = JSON.parse(process.env[entry] ?? '[]') as Place[];
  const own = products[Number(process.env['JEST_WORKER_ID']) - 1];
  if (!own) throw new Error('no product was started for these journeys');
  return own;
}
