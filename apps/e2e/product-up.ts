import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GlobalConfig } from 'jest';
import { findChromium } from './chromium';
import { rememberProducts } from './own-product';
import { rememberCompiled, rememberPrepared } from './prepared';
import { type StartedProduct, startProduct } from './product';

declare global {
  var compiledDir: string | undefined;
  var preparedDataDir: string | undefined;
  var startedProducts: readonly StartedProduct[] | undefined;
}

/** What one project's journeys are called. */
interface Project {
  readonly displayName?: { readonly name: string };
}

/** Starts a product with the demo network for each of the journeys that run side by side, and finds a browser for them. */
export default async function productUp({ maxWorkers }: GlobalConfig, { displayName }: Project): Promise<void> {
  process.env['HV_JOURNEY_CHROMIUM'] = JSON.stringify(await findChromium());
  globalThis.compiledDir = await mkdtemp(join(tmpdir(), 'hv-compiled-'));
  rememberCompiled(globalThis.compiledDir);
  // What is measured has one product, and starts no other.
  if (displayName?.name !== 'measured') {
    globalThis.preparedDataDir = await aPreparedDataDir();
    rememberPrepared(globalThis.preparedDataDir);
  }
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
