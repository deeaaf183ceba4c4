import type { Shelf } from '../ground/shelf';
import { textOf, Transfer } from '../load/transfer';
import type { Sides } from '../sides/side';
import { type Call, davPath } from './documents-calls';

const atOnce = 200;

interface Page {
  readonly next: string | null;
}

/** All pages of a list, one after the other, as a browser that shows all of it. */
async function listed(transfer: Transfer, path: string): Promise<void> {
  for (let after: string | null = ''; after !== null;) {
    const query: string = `limit=${atOnce}${after ? `&after=${encodeURIComponent(after)}` : ''}`;
    after = (await transfer.json<Page>(`${path}?${query}`)).next;
  }
}

/** Ways to list a folder of many. */
export function folderCalls({ raw, product }: Sides<Transfer>, dav: Transfer, shelf: Shelf): Readonly<Record<string, Sides<Call>>> {
  return {
    'list 1 000, in pages of 200': {
      raw: () => listed(raw, '/shelf'),
      product: () => listed(product, `/api/v1/folders/${shelf.full}/entries`),
    },
    'PROPFIND of 1 000': {
      raw: () => raw.fetch('/shelf.xml'),
      product: () => dav.fetch(davPath(shelf, 'Bench fuld'), 'PROPFIND', { depth: '1' }),
    },
  };
}

/** The same person as a program that opens libraries as folders. */
export async function daveable(product: Transfer, port: number): Promise<Transfer> {
  const body = Buffer.from(JSON.stringify({ name: 'Bench', scopes: ['dav'] }));
  const answer = await product.send('POST', '/api/v1/access-tokens', { body, headers: { 'content-type': 'application/json' } });
  const { token } = JSON.parse(await textOf(answer)) as { token: string };
  return new Transfer(port, { authorization: `Basic ${Buffer.from(`bench:${token}`).toString('base64')}` });
}
