import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const hashed = /-[A-Z0-9]{8}\.(js|css|woff2)$/;
const source = fileURLToPath(new URL('service-worker.js', import.meta.url));

/**
 * Writes the worker that keeps the app for reading without a network, with the files of this build in it.
 * @param root the folder of the build @param names its files, relative to it
 */
export function writeServiceWorker(root, names) {
  const files = names.filter((name) => hashed.test(name)).map((name) => `/${name.replaceAll('\\', '/')}`);
  files.sort();
  const page = readFileSync(join(root, 'index.html'));
  const version = createHash('sha256').update(page).update(files.join()).digest('hex').slice(0, 12);
  const script = readFileSync(source, 'utf8')
    .replace('BUILD_VERSION', version)
    .replace("['BUILD_FILES']", JSON.stringify([...files, '/favicon.svg']));
  writeFileSync(join(root, 'service-worker.js'), script);
}
