import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(__dirname, '../../../../..');

const script = (dir: string): string => `
  import { rolldown } from 'rolldown';
  import { serverBuild } from './apps/cli/server-build.mjs';
  const { output, ...rest } = serverBuild;
  const bundle = await rolldown({ ...rest, input: { reader: serverBuild.input['api/reader'] } });
  await bundle.write({ ...output, dir: ${JSON.stringify(dir)} });
  await bundle.close();`;

/** The reader as it is built, for specs. */
export interface SpecReader {
  /** The path of the program. */
  readonly program: string;
  readonly remove: () => Promise<void>;
}

/** Builds the program that reads. It lies in the checkout, where its packages are found. */
export async function aReader(): Promise<SpecReader> {
  const folder = await mkdtemp(join(root, 'dist/reader-'));
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script(folder)], { cwd: root });
  return { program: join(folder, 'reader.js'), remove: () => rm(folder, { recursive: true, force: true }) };
}
