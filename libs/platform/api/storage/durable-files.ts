import { open } from 'node:fs/promises';

/** Makes a file's content survive a power cut. */
export async function syncFile(path: string): Promise<void> {
  const file = await open(path);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes a folder's entries survive a power cut: a renamed file is only safe once its folder is written too. */
export const syncFolder = (path: string): Promise<void> => syncFile(path);

const codeOf = (error: unknown): unknown => (typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined);

/** Whether an error says that the disk, or the share of it that is ours, is full. */
export const tellsFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(String(codeOf(error)));

/** Whether an error says that a file cannot have a second name there: it is on another disk, or the disk knows no such thing. */
export const tellsUnlinkable = (error: unknown): boolean =>
  ['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'].includes(String(codeOf(error)));

/** Whether an error says that a file or folder is not there. */
export const tellsAbsent = (error: unknown): boolean => codeOf(error) === 'ENOENT';
