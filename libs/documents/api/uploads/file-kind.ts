import { fileTypeFromFile } from 'file-type';

const unknown = 'application/octet-stream';
const patience = { ms: 5_000, bytes: 1024 * 1024 };

/** The media type that a file's content speaks of. What cannot be read, or only slowly, speaks of nothing. */
export async function kindOfFile(path: string): Promise<string> {
  try {
    const found = await fileTypeFromFile(path, { signal: AbortSignal.timeout(patience.ms), maxBufferSize: patience.bytes });
    return found?.mime ?? unknown;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') throw error;
    return unknown;
  }
}
