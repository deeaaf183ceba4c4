import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const entry = 'HV_JOURNEY_PREPARED';
const compiledEntry = 'HV_JOURNEY_COMPILED';

/** Tells everyone who starts a product after this, here and in processes that are begun later, where one lies that was started with the demo network and stopped. */
export function rememberPrepared(dataDir: string): void {
  process.env[entry] = dataDir;
}

/** Copies what was prepared into a new folder, so that its product need not make all of it again. Where nothing was, the folder stays empty. */
export async function fillFromPrepared(dataDir: string): Promise<void> {
  const prepared = process.env[entry];
  if (prepared) await promisify(execFile)('cp', ['--archive', '--reflink=auto', `${prepared}/.`, dataDir]);
}

/** Tells the same which folder is for what Node.js compiles of the programs. */
export function rememberCompiled(folder: string): void {
  process.env[compiledEntry] = folder;
}

/** What a program is told so that it need not compile anew what another has compiled. */
export function compiledBefore(): Readonly<Record<string, string>> {
  const folder = process.env[compiledEntry];
  return folder ? { NODE_COMPILE_CACHE: folder } : {};
}
