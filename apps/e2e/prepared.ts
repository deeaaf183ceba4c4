import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const entry = 'HV_JOURNEY_PREPARED';

/** Tells everyone who starts a product after this, here and in processes that are begun later, where one lies that was started with the demo network and stopped. */
export function rememberPrepared(dataDir: string): void {
  process.env[entry] = dataDir;
}

/** Copies what was prepared into a new folder, so that its product need not make all of it again. Where nothing was, the folder stays empty. */
export async function fillFromPrepared(dataDir: string): Promise<void> {
  const prepared = process.env[entry];
  if (prepared) await promisify(execFile)('cp', ['--archive', '--reflink=auto', `${prepared}/.`, dataDir]);
}
