import { open } from 'node:fs/promises';

/** Makes a folder's entries survive a power cut: a renamed file is only safe once its folder is written too. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

const codeOf = (error: unknown): unknown => (typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined);

/** Whether an error says that the disk, or the share of it that is ours, is full. */
export const tellsFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(String(codeOf(error)));

/** Whether an error says that a file or folder is not there. */
export const tellsAbsent = (error: unknown): boolean => codeOf(error) === 'ENOENT';
