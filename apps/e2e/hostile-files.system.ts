import { setTimeout as pause } from 'node:timers/promises';
import { aPdf, aZip } from '@hv/documents/api/testing';
import { createCanvas } from '@napi-rs/canvas';
import { metric } from './chaos/metrics';
import { Client } from './client';
import { abandonProducts, type StartedProduct, startProduct } from './product';

/** Files that ask for more than anyone would give, read by the product while it answers others. */
jest.setTimeout(240_000);

/** The longest that others may wait for the event loop, seconds. */
const longest = 0.1;

let product: StartedProduct;
let client: Client;
let spaceId: string;

beforeAll(async () => {
  product = await startProduct({ RATE_LIMIT: 'off' });
  client = await Client.signIn(product.address, 'projektleder@herning.example');
  const spaces = await client.get<{ items: { id: string; name: string }[] }>('/spaces?limit=200');
  spaceId = spaces.body.items.find(({ name }) => name === 'Hele netværket')!.id;
});

afterAll(async () => {
  await product?.stop();
  await abandonProducts();
});

/** A picture that says it has more pixels than there is memory. */
function pixelBomb(): Buffer {
  const picture = createCanvas(9, 9).toBuffer('image/png');
  picture.writeUInt32BE(60_000, 16);
  picture.writeUInt32BE(60_000, 20);
  return picture;
}

const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

async function hostileFiles(): Promise<Record<string, Buffer>> {
  const pages = Array.from({ length: 20_000 }, (_, index) => `Side ${index + 1} af en meget lang rapport`);
  const sheet = `<w:document xmlns:w="w">${'<w:p>'.repeat(300_000)}${'</w:p>'.repeat(300_000)}</w:document>`;
  return {
    'Lang.pdf': aPdf({ pages }),
    'Script.pdf': aPdf({ pages: ['Fin side'], script: 'while \\(true\\) {}' }),
    'Brudt.pdf': Buffer.concat([aPdf({ pages: ['x'] }).subarray(0, 200), Buffer.alloc(5_000_000, '<<')]),
    'Laast.pdf': aPdf({ pages: ['Hemmeligt'], locked: true }),
    'Bombe.docx': await aZip({ '[Content_Types].xml': types, 'word/document.xml': Buffer.alloc(60_000_000, '<') }),
    'Dyb.docx': await aZip({ '[Content_Types].xml': types, 'word/document.xml': sheet }),
    'Pixel.png': pixelBomb(),
    'Tekst.txt': Buffer.from('Børn og unge på Ærø. '.repeat(400_000)),
    'Sidst.txt': Buffer.from('Det sidste'),
  };
}

async function upload(name: string, content: Buffer): Promise<string> {
  const encoded = (value: string): string => Buffer.from(value).toString('base64');
  const headers = { cookie: client.cookie, origin: client.origin, 'tus-resumable': '1.0.0' };
  const about = { 'upload-length': String(content.length), 'upload-metadata': `name ${encoded(name)},spaceId ${encoded(spaceId)}` };
  const begun = await fetch(`${product.address}/api/v1/uploads`, { method: 'POST', headers: { ...headers, ...about } });
  const sent = await fetch(new URL(begun.headers.get('location')!, product.address), {
    method: 'PATCH',
    headers: { ...headers, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    body: new Uint8Array(content),
  });
  if (sent.status !== 204) throw new Error(`${name} was answered ${sent.status}`);
  return sent.headers.get('content-location')!.split('/').at(-1)!;
}

const kindOf = async (id: string): Promise<string> => (await client.get<{ kind: string }>(`/documents/${id}/versions/1/preview`)).body.kind;

it('keep nobody waiting while they are read, and stay to be saved', async () => {
  const files = await hostileFiles();
  await metric(product.address, 'nodejs_eventloop_lag_p99_seconds');
  const ids: Record<string, string> = {};
  for (const [name, content] of Object.entries(files)) ids[name] = await upload(name, content);
  // The jobs of one kind are worked off one after the other: when the last is read, all are.
  while ((await kindOf(ids['Sidst.txt']!)) === 'waiting') {
    await client.get(`/spaces/${spaceId}/entries?limit=200`);
    await pause(20);
  }
  const lag = await metric(product.address, 'nodejs_eventloop_lag_p99_seconds');
  expect(lag).toBeLessThanOrEqual(longest);
  const kinds = Object.fromEntries(await Promise.all(Object.entries(ids).map(async ([name, id]) => [name, await kindOf(id)])));
  expect(kinds).toMatchObject({ 'Lang.pdf': 'pdf', 'Bombe.docx': 'too-large', 'Tekst.txt': 'text', 'Sidst.txt': 'text' });
  for (const [name, content] of Object.entries(files)) {
    const answer = await fetch(`${product.address}/api/v1/documents/${ids[name]}/content`, { headers: { cookie: client.cookie } });
    expect([name, answer.status, Buffer.from(await answer.arrayBuffer()).equals(content)]).toEqual([name, 200, true]);
  }
});
