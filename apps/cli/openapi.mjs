import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { serverBuild } from './server-build.mjs';

/** Writes apps/api/openapi.json from the code: `node apps/cli/openapi.mjs`. With `--check` it only says whether the file is what the code says. */
const [, , mode, file = 'apps/api/openapi.json'] = process.argv;

const { output, ...rest } = serverBuild;
await mkdir('dist', { recursive: true });
// Inside the workspace, so that the packages are found.
const dir = await mkdtemp('dist/openapi-');
try {
  const bundle = await rolldown({ ...rest, input: { document: 'apps/api/openapi/document.ts' } });
  await bundle.write({ ...output, dir });
  await bundle.close();
  const { openApiText } = await import(pathToFileURL(resolve(dir, 'document.js')).href);
  const text = await openApiText();
  if (mode !== '--check') await writeFile(file, text);
  else if ((await readFile(file, 'utf8')) !== text)
    throw new Error(`${file} is not what the code says: write it anew by \`node apps/cli/openapi.mjs\`.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await rm(dir, { recursive: true, force: true });
}
