/**
 * The last step of the build: joins the scripts of the first page, names the two fonts in index.html, so that they load beside the
 * styles, writes the worker that keeps them for reading without a network, and lays a brotli and a gzip copy beside every text file worth it, so that the server never compresses while someone waits.
 * index.html gets none: the server writes it anew for each answer (nonce).
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { joinFirstPage } from './first-page.mjs';
import { writeServiceWorker } from './offline/write-service-worker.mjs';

const root = fileURLToPath(new URL('../../dist/apps/web', import.meta.url));
const worthIt = 1024;
/** More script than this, compressed, is not what a first page waits for. */
const firstPageMost = 130_000;
const textFile = /\.(m?js|wasm|css|svg|json|txt|webmanifest)$/;

const filesOf = (folder) => readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile());

await joinFirstPage(root);

const index = join(root, 'index.html');
const fonts = filesOf(root).filter((name) => name.endsWith('.woff2'));
const preloads = fonts.sort().map((name) => `<link rel="preload" href="${name}" as="font" type="font/woff2" crossorigin>`);
const html = readFileSync(index, 'utf8').replace(/<link rel="preload" [^>]*as="font"[^>]*>/g, '');
writeFileSync(index, html.replace('</title>', `</title>${preloads.join('')}`));

writeServiceWorker(root, filesOf(root));

for (const name of filesOf(root).filter((file) => textFile.test(file))) {
  const path = join(root, name);
  const bytes = readFileSync(path);
  if (bytes.length < worthIt) continue;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}

const main = filesOf(root).find((name) => /^main-[^/]*\.js\.br$/.test(name));
const { size } = statSync(join(root, main));
if (size > firstPageMost) {
  console.error(
    `The script of the first page is ${size} bytes (brotli); at most ${firstPageMost}. Load by need what is not shown at once.`,
  );
  process.exit(1);
}
