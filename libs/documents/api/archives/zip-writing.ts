import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { contentKind } from '../reading/content-kind';
import type { Packed } from './packed-paths';

/** What is told of files that could not be had whole, in both languages: the file is opened long after. */
const missingName = 'Mangler - Missing.txt';
const missingText = (paths: readonly string[]): Buffer =>
  Buffer.from(
    [
      '\ufeffDisse filer kunne ikke hentes hele. Prøv igen senere.',
      'These files could not be had whole. Try again later.',
      '',
      ...paths,
      '',
    ].join('\r\n'),
  );

const linkText = (url: string): Buffer => Buffer.from(`[InternetShortcut]\r\nURL=${url}\r\n`);

/** Most formats are packed already. */
const isWorthPacking = (mediaType: string | null): boolean => contentKind(mediaType ?? '') === 'plain';

/** Opens a content; fails when it cannot be had. */
export type OpenContent = (sha256: string) => Promise<Readable>;

/**
 * Writes a ZIP as fast as it is read, one file after another, none of them held. A file that cannot be read is told in a list at its end. It ends,
 * and lets go of the file in hand, when its reader does.
 * @param failed told of each file that could not be had whole
 */
export function zipOf(entries: readonly Packed[], open: OpenContent, failed: (path: string, error: unknown) => void): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const missing: string[] = [];
  const fails = (path: string, error: unknown): void => {
    missing.push(path);
    failed(path, error);
  };
  const write = async (): Promise<void> => {
    for (const { path, kind, url, sha256, mediaType, changedAt } of entries) {
      if (output.destroyed) return;
      if (kind === 'folder') zip.addEmptyDirectory(path, { mtime: changedAt });
      else if (kind === 'link') zip.addBuffer(linkText(url!), path, { mtime: changedAt });
      else await addFile(zip, output, { path, changedAt, packs: isWorthPacking(mediaType) }, () => open(sha256!), fails);
    }
    if (missing.length > 0) zip.addBuffer(missingText(missing), missingName);
    zip.end();
  };
  zip.on('error', (error: Error) => output.destroy(error));
  void write().catch((error: Error) => output.destroy(error));
  return output;
}

interface Coming {
  readonly path: string;
  readonly changedAt: Date;
  readonly packs: boolean;
}

/** Adds a file once it is open, and waits until it has been written. */
async function addFile(
  zip: ZipFile,
  output: Readable,
  { path, changedAt, packs }: Coming,
  open: () => Promise<Readable>,
  fails: (path: string, error: unknown) => void,
): Promise<void> {
  let content: Readable;
  try {
    content = await open();
  } catch (error) {
    return fails(path, error);
  }
  await new Promise<void>((written) => {
    const abandon = (): void => {
      content.destroy();
      written();
    };
    output.once('close', abandon);
    const pieces = async function* (): AsyncGenerator<Buffer> {
      try {
        for await (const piece of content as AsyncIterable<Buffer>) yield piece;
      } catch (error) {
        // What was begun cannot be taken back: it ends here, and is told of.
        if (!output.destroyed) fails(path, error);
      } finally {
        output.off('close', abandon);
        written();
      }
    };
    zip.addReadStream(Readable.from(pieces(), { objectMode: false }), path, { mtime: changedAt, compress: packs });
  });
}
