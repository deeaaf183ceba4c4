import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * Joins the scripts that every first page needs into one. The builder leaves a chunk for each set of pages that share something, so
 * the first page would ask for a dozen small files; the lazy pages keep files of their own.
 * @param root the folder of the build, rewritten in place
 */
export async function joinFirstPage(root) {
  const index = join(root, 'index.html');
  const html = readFileSync(index, 'utf8');
  const entry = html.match(/<script src="(main-[^"]+\.js)"/)?.[1];
  const preloaded = [...html.matchAll(/<link rel="modulepreload" href="([^"]+)"[^>]*>/g)];
  if (!entry || !preloaded.length) return;

  const first = new Set([entry, ...preloaded.map(([, name]) => name)].map((name) => join(root, name)));
  const bundle = await rolldown({ input: join(root, entry), treeshake: false });
  const { output } = await bundle.generate({
    format: 'esm',
    minify: true,
    hashCharacters: 'base36',
    entryFileNames: 'entry.js',
    chunkFileNames: ({ name }) => `${name.replace(/-[\w-]{8}$/, '')}-[hash].js`,
    codeSplitting: { groups: [{ name: 'main', test: (id) => first.has(id) }] },
  });
  await bundle.close();

  const facade = output.find((chunk) => chunk.isEntry);
  const joined = facade?.imports[0];
  if (!joined) throw new Error('the first page could not be joined');
  for (const chunk of output) for (const id of chunk.moduleIds) rmSync(id, { force: true });
  const chunks = output.filter((chunk) => chunk !== facade);
  const named = (text) => chunks.reduce((said, { fileName }) => said.replaceAll(fileName, inCapitals(fileName)), text);
  for (const { fileName, code } of chunks) writeFileSync(join(root, inCapitals(fileName)), named(code));
  writeFileSync(index, named(preloaded.reduce((said, [link]) => said.replace(link, ''), html).replace(entry, joined)));
}

/** Hashes in capitals, as those of the styles and fonts: by that the server knows a name that never means anything else. */
const inCapitals = (fileName) => fileName.replace(/-(\w{8})\.js$/, (_, hash) => `-${hash.toUpperCase()}.js`);
