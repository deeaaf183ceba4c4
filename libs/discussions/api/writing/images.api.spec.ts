import { randomBytes } from 'node:crypto';
import type { ImageView, PostView } from '@hv/discussions/contracts';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aGroup, aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { BlobStore } from '@hv/platform/api';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { DiscussionsModule } from '../discussions.module';
import { aThread, ThreadRequests } from '../testing';
import { ImagesService } from './images.service';

let world: World;
let network: SpecNetwork;
let herning: SpecMember;
let hvidovre: SpecMember;
let outsider: SpecMember;
let groupId: string;

const png = (): Buffer => Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), randomBytes(500)]);

const upload = (member: SpecMember, spaceId: string, payload: Buffer): Promise<Answer<ImageView & ProblemView>> =>
  world.request({
    method: 'POST',
    url: `/api/v1/spaces/${spaceId}/images`,
    headers: { ...member.headers, 'content-type': 'application/octet-stream' },
    payload,
  });
const read = (member: SpecMember, id: string, headers: object = {}): Promise<Answer<ProblemView>> =>
  world.request({ method: 'GET', url: `/api/v1/images/${id}`, headers: { ...member.headers, ...headers } });
const showing = (id: string, alt = 'Et kort'): object => ({ body: { type: 'doc', content: [{ type: 'image', attrs: { id, alt } }] } });
const post = (member: SpecMember, threadId: string, body: object): Promise<Answer<PostView & ProblemView>> =>
  new ThreadRequests(world, member).send('POST', `/threads/${threadId}/posts`, body);

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule]);
  network = await aNetwork(world);
  herning = await aMember(world, network);
  hvidovre = await aMember(world, network, { organisation: 'Hvidovre Kommune' });
  outsider = await aMember(world, await aNetwork(world, { name: 'Et andet netværk' }));
  groupId = await aGroup(world, network, { members: [herning] });
});
afterAll(() => world.close());

describe('a picture', () => {
  it('is stored for a space and read by those who see it, by an id that is for ever the same', async () => {
    const bytes = png();
    const { status, body } = await upload(herning, network.spaceId, bytes);
    expect({ status, body }).toEqual({
      status: 201,
      body: { id: expect.stringMatching(/^[0-9a-f-]{36}$/), mediaType: 'image/png', bytes: bytes.length },
    });
    expect((await upload(herning, network.spaceId, bytes)).body.id).toBe(body.id);
    const shown = await read(hvidovre, body.id);
    expect(shown.status).toBe(200);
    expect(shown.headers).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(bytes.length),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, max-age=31536000, immutable',
    });
    expect((await read(hvidovre, body.id, { 'if-none-match': String(shown.headers['etag']) })).status).toBe(304);
    expect((await read(outsider, body.id)).body).toMatchObject({ status: 404, code: 'discussions.image-not-found' });
  });

  it('is not taken from those who do not see the space or may not write, nor when it is none', async () => {
    expect((await upload(outsider, network.spaceId, png())).body).toMatchObject({ status: 404, code: 'networks.space-not-found' });
    const guest = await aMember(world, network, { role: 'guest' });
    const eventId = await aGroup(world, network, { kind: 'event', members: [guest] });
    expect((await upload(guest, eventId, png())).body).toMatchObject({ status: 403, code: 'discussions.may-not-write' });
    for (const bytes of [
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
      '<!doctype html><script>',
      'PK\x03\x04x',
      '%PDF-1.7',
    ])
      expect((await upload(herning, network.spaceId, Buffer.from(bytes))).body).toMatchObject({
        status: 415,
        code: 'discussions.not-an-image',
      });
  });

  it('needs words for those who cannot see it', async () => {
    const thread = await aThread(world, herning, network.spaceId);
    const { body } = await upload(herning, network.spaceId, png());
    const answer = await post(herning, thread.id, showing(body.id, ' '));
    expect(answer.body).toMatchObject({ status: 422, errors: [{ code: 'rich-text.alt-missing' }] });
    const sent = await post(herning, thread.id, showing(body.id, 'Et kort over klyngen'));
    expect(sent.body.html).toBe(`<img src="/api/v1/images/${body.id}" alt="Et kort over klyngen" loading="lazy">`);
  });

  it('may be shown by who sees it, and is then seen where it stands, also after an edit', async () => {
    const { body: image } = await upload(herning, groupId, png());
    const thread = await aThread(world, herning, network.spaceId);
    expect((await read(hvidovre, image.id)).status).toBe(404);
    expect((await post(hvidovre, thread.id, showing(image.id))).body).toMatchObject({ status: 422, code: 'discussions.image-not-found' });
    const { body: written } = await post(herning, thread.id, { body: { text: 'Om lidt' } });
    const edited = await new ThreadRequests(world, herning).send<PostView & ProblemView>(
      'PATCH',
      `/posts/${written.id}`,
      showing(image.id),
      {
        'if-match': '"1"',
      },
    );
    expect(edited.status).toBe(200);
    expect((await read(hvidovre, image.id)).status).toBe(200);
    await new ThreadRequests(world, herning).remove(written.id);
    expect((await read(hvidovre, image.id)).status).toBe(404);
  });

  it('that nothing shows or waits to show is swept with its content, others stay', async () => {
    const thread = await aThread(world, herning, network.spaceId);
    const [orphan, shown, drafted, fresh] = await Promise.all(
      [1, 2, 3, 4].map(async () => (await upload(herning, network.spaceId, png())).body.id),
    );
    await post(herning, thread.id, showing(shown!));
    await new ThreadRequests(world, herning).send('PUT', `/threads/${thread.id}/draft`, showing(drafted!, ''));
    await world.query(`UPDATE discussions_images SET created_at = now() - interval '8 days' WHERE id <> $1`, [fresh]);
    const [content] = await world.query<{ sha256: string }>('SELECT sha256 FROM discussions_images WHERE id = $1', [orphan]);
    await world.app.get(ImagesService).sweep();
    const status = await Promise.all([orphan, shown, drafted, fresh].map(async (id) => (await read(herning, id!)).status));
    expect(status).toEqual([404, 200, 200, 200]);
    expect(await world.app.get(BlobStore).has(content!.sha256)).toBe(false);
    expect(await world.query('SELECT FROM platform_blobs WHERE sha256 = $1', [content!.sha256])).toEqual([]);
  });

  it('stays as long as somebody waits to show it, also who has it from whoever sent it', async () => {
    const thread = await aThread(world, herning, network.spaceId);
    const [drafted, planned] = await Promise.all([1, 2].map(async () => (await upload(herning, network.spaceId, png())).body.id));
    const at = new Date(Date.now() + 20 * 24 * 3_600_000).toISOString().slice(0, 16);
    const waiting = await Promise.all([
      new ThreadRequests(world, hvidovre).send('PUT', `/threads/${thread.id}/draft`, showing(drafted!)),
      new ThreadRequests(world, hvidovre).send('POST', `/threads/${thread.id}/scheduled`, { ...showing(planned!), at }),
    ]);
    expect(waiting.map(({ status }) => status)).toEqual([200, 201]);
    await world.query(`UPDATE discussions_images SET created_at = now() - interval '8 days'`);
    await world.app.get(ImagesService).sweep();
    expect(await Promise.all([drafted, planned].map(async (id) => (await read(hvidovre, id!)).status))).toEqual([200, 200]);
  });

  it('shares its content with others until none needs it', async () => {
    const bytes = png();
    const { body: first } = await upload(herning, network.spaceId, bytes);
    const { body: second } = await upload(hvidovre, network.spaceId, bytes);
    await world.query(`UPDATE discussions_images SET created_at = now() - interval '8 days' WHERE id = $1`, [first.id]);
    await world.app.get(ImagesService).sweep();
    expect((await read(herning, first.id)).status).toBe(404);
    expect((await read(herning, second.id)).status).toBe(200);
  });
});
