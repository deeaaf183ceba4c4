import { randomUUID } from 'node:crypto';
import type { Shelf } from '../ground/shelf';
import type { Transfer } from '../load/transfer';
import type { Sides } from '../sides/side';

export type Call = () => Promise<unknown>;

const tus = { 'tus-resumable': '1.0.0' };
/** As our web sends them. */
const pieceBytes = 8 * 1024 * 1024;
const rawFile = '/files/bench.bin';

/** Where the library stands for programs that open it as a folder. */
export const davPath = ({ spaceId }: Shelf, ...names: string[]): string =>
  ['/dav', spaceId, ...names].map((part, at) => (at === 0 ? part : encodeURIComponent(part))).join('/');

/** Ways for a large file to come and to go, each with what the raw side does for it. */
export function documentCalls(
  { raw, product }: Sides<Transfer>,
  dav: Transfer,
  shelf: Shelf,
  content: Buffer,
): Readonly<Record<string, Sides<Call>>> {
  let latest = '';
  const upload = async (piece: number): Promise<void> => {
    const metadata = { spaceId: shelf.spaceId, folderId: shelf.arriving, name: `${randomUUID()}.bin` };
    const encoded = Object.entries(metadata).map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`);
    const about = { ...tus, 'upload-length': String(content.length), 'upload-metadata': encoded.join(',') };
    const begun = await product.send('POST', '/api/v1/uploads', { headers: about });
    begun.resume();
    for (let at = 0; at < content.length; at += piece) {
      const headers = { ...tus, 'upload-offset': String(at), 'content-type': 'application/offset+octet-stream' };
      const sent = await product.send('PATCH', begun.headers.location!, { body: content.subarray(at, at + piece), headers });
      sent.resume();
      latest = String(sent.headers['content-location'] ?? latest);
    }
  };
  const octets = { 'content-type': 'application/octet-stream' };
  const rawPut: Call = async () => (await raw.send('PUT', rawFile, { body: content, headers: octets })).resume();
  const rawGet: Call = () => raw.fetch(rawFile);
  const davFile = davPath(shelf, 'Bench ankomst', 'dav.bin');
  return {
    'upload, tus in pieces of 8 MiB': { raw: rawPut, product: () => upload(pieceBytes) },
    'upload, tus in one request': { raw: rawPut, product: () => upload(content.length) },
    'upload, WebDAV': { raw: rawPut, product: async () => (await dav.send('PUT', davFile, { body: content, headers: octets })).resume() },
    'download, HTTP': { raw: rawGet, product: () => product.fetch(`${latest}/content`) },
    'download, WebDAV': { raw: rawGet, product: () => dav.fetch(davFile) },
  };
}
