import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { blobLimits, type ProblemView, type StoredBlobView } from '@hv/platform/contracts';
import { by, SpecCallersModule } from '../operations/spec-callers';
import { aWorld, type World } from '../testing';
import { StorageModule } from './storage.module';

const png = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), randomBytes(2000)]);
const script = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const octets = { 'content-type': 'application/octet-stream' };

describe('blobs', () => {
  let world: World;

  beforeAll(async () => {
    world = await aWorld([SpecCallersModule, StorageModule]);
  });
  afterAll(() => world.close());

  const send = <Body = StoredBlobView>(payload: Buffer | Readable, headers: Record<string, string> = { ...by('reader'), ...octets }) =>
    world.request<Body>({ method: 'POST', url: '/api/v1/blobs', payload, headers });
  const read = <Body = never>(sha256: string, headers: Record<string, string> = by('reader')) =>
    world.request<Body>({ method: 'GET', url: `/api/v1/blobs/${sha256}`, headers });

  it('stores a file once, records who sent it, and shows an image in the page', async () => {
    const first = await send(png);
    expect(first.status).toBe(201);
    expect(first.body).toEqual({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), bytes: png.length, mediaType: 'image/png' });
    expect((await send(Readable.from([png.subarray(0, 3), png.subarray(3)]))).body).toEqual(first.body);
    const { sha256 } = first.body;
    const rows = await world.query(`SELECT bytes, media_type FROM platform_blobs WHERE sha256 = $1`, [sha256]);
    expect(rows).toEqual([{ bytes: png.length, media_type: 'image/png' }]);
    const events = await world.query<{ actor_id: string; payload: object }>(
      `SELECT actor_id, payload FROM platform_events WHERE object_id = $1`,
      [sha256],
    );
    expect(events).toHaveLength(2);
    expect(events[0]!.payload).toEqual(first.body);

    const answer = await read(sha256);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(png.length),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-cache',
    });
    expect(answer.headers['content-disposition']).toBeUndefined();
    expect((await read(sha256, { ...by('reader'), 'if-none-match': String(answer.headers['etag']) })).status).toBe(304);
  });

  it('gives anything that is not a harmless image as a download without a type of its own', async () => {
    const { body } = await send(script);
    expect(body.mediaType).toBe('application/octet-stream');
    const answer = await read(body.sha256);
    expect(answer.text).toBe(script.toString());
    expect(answer.headers).toMatchObject({ 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' });
  });

  it('is for those who signed in', async () => {
    expect((await send<ProblemView>(png, { ...octets, origin: 'http://localhost:3000' })).status).toBe(401);
    const { body } = await send(png);
    expect((await read(body.sha256, {})).status).toBe(401);
  });

  it('knows only what was stored by it', async () => {
    for (const name of ['0'.repeat(64), 'nonsense', '..%2f..%2fetc%2fpasswd']) expect((await read<ProblemView>(name)).status).toBe(404);
  });

  it('refuses what is too large, told beforehand or not', async () => {
    const large = Buffer.alloc(blobLimits.bytes + 1);
    expect((await send<ProblemView>(large)).body).toMatchObject({ status: 413, code: 'platform.too-large' });
    expect((await send<ProblemView>(Readable.from([large]))).body).toMatchObject({ status: 413, code: 'platform.too-large' });
    expect((await send(Buffer.alloc(blobLimits.bytes, 'x'))).status).toBe(201);
  });

  it('refuses any other content type', async () => {
    expect((await send<ProblemView>(Buffer.from('{}'), { ...by('reader'), 'content-type': 'application/json' })).status).toBe(415);
    expect((await send<ProblemView>(png, { ...by('reader'), 'content-type': 'image/png' })).status).toBe(415);
  });

  it('answers a damaged file with an error, never with its bytes', async () => {
    const { body } = await send(Buffer.from('the minutes of the meeting'));
    const path = join(world.dataDir, 'blobs', body.sha256.slice(0, 2), body.sha256.slice(2, 4), body.sha256);
    await writeFile(path, 'the minutes of the MEETING');
    const answer = await read<ProblemView>(body.sha256);
    expect(answer.body).toMatchObject({ status: 500, code: 'platform.internal' });
    expect(answer.text).not.toContain('MEETING');
  });

  it('over a real connection, a sender of too much is still told so', async () => {
    const address = await world.listen();
    const endless = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(1_000_000)) });
    const answer = await fetch(`${address}/api/v1/blobs`, {
      method: 'POST',
      body: endless,
      duplex: 'half',
      headers: { ...by('reader'), ...octets },
    } as RequestInit);
    expect(answer.status).toBe(413);
  });
});
