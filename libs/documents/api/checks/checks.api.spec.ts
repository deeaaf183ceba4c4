import { createHash, randomUUID } from 'node:crypto';
import type { LibraryEntryView } from '@hv/documents/contracts';
import { recordedEvents } from '@hv/identity/api/testing';
import { Blobs, Parts } from '@hv/platform/api';
import type { Answer } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { aLibrary, LibraryRequests, type LibraryScene } from '../testing';
import { CheckRound } from './check-round';
import { aScanner, honest, type SpecScanner } from './testing/a-scanner';

let scanner: SpecScanner;
let scene: LibraryScene;
let spaceId: string;
let herning: LibraryRequests;
let hvidovre: LibraryRequests;
let round: CheckRound;

beforeAll(async () => {
  scanner = await aScanner();
  scene = await aLibrary({ CLAMD_URL: scanner.address });
  herning = new LibraryRequests(scene.world, scene.herning);
  hvidovre = new LibraryRequests(scene.world, scene.hvidovre);
  spaceId = scene.network.spaceId;
  round = scene.world.app.get(CheckRound, { strict: false });
});
afterAll(async () => {
  await scanner.away();
  await scene.world.close();
});
beforeEach(async () => {
  scanner.manner = honest;
  await round.run();
  await scene.world.query('DELETE FROM documents_entries');
});

const outcome = ({ status, body }: Answer<ProblemView>): unknown[] => (status < 400 ? [status] : [status, body.code]);
const entry = async (id: string): Promise<LibraryEntryView> => (await hvidovre.get<LibraryEntryView>(`documents/${id}`)).body;
const upload = (content: string): Promise<string> => herning.upload({ spaceId, name: `${randomUUID()}.txt` }, content);
const told = async (id: string): Promise<string[]> =>
  (await recordedEvents(scene.world)).filter(({ object }) => object.endsWith(id)).map(({ name }) => name);
const sha256Of = (content: string): string => createHash('sha256').update(content).digest('hex');

it('a file is held back from everyone until the scanner has found nothing in it', async () => {
  let answer: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    scanner.manner = (socket, content) => {
      void content.then(() => {
        answer = () => socket.end('stream: OK\0');
        resolve();
      });
    };
  });
  const id = await upload(`rent ${randomUUID()}`);
  await asked;
  for (const reader of [herning, hvidovre]) {
    expect(outcome(await reader.content(id))).toEqual([423, 'documents.check-pending']);
    expect(outcome(await reader.content(id, { range: 'bytes=0-1' }))).toEqual([423, 'documents.check-pending']);
    expect(outcome(await reader.get(`documents/${id}/versions/1`))).toEqual([423, 'documents.check-pending']);
  }
  expect((await entry(id)).check).toBe('waiting');
  expect((await hvidovre.versions(id)).body.items[0]!.check).toBe('waiting');
  answer();
  scanner.manner = honest;
  await round.run();
  expect((await hvidovre.content(id)).text).toMatch(/^rent /);
  expect((await entry(id)).check).toBeNull();
  expect(await told(id)).toEqual(expect.arrayContaining(['documents.document-added', 'documents.content-cleared']));
  const before = scanner.asked;
  await upload((await hvidovre.content(id)).text);
  await round.run();
  expect(scanner.asked).toBe(before);
});

it('a file with a virus is given to nobody, is told of, and its bytes go after a while', async () => {
  const content = `en virus ${randomUUID()}`;
  const id = await upload(content);
  await round.run();
  expect(outcome(await herning.content(id))).toEqual([423, 'documents.virus-found']);
  expect((await entry(id)).check).toBe('infected');
  expect(await told(id)).toEqual(['documents.document-added', 'documents.virus-found']);
  const [job] = await scene.world.query<{ days: number }>(
    `SELECT round(extract(epoch FROM start_after - now()) / 86400)::integer AS days FROM jobs.job WHERE name LIKE 'documents.virus-found%' AND data->'payload'->>'entryId' = $1
     AND start_after > now() + interval '1 day'`,
    [id],
  );
  expect(job!.days).toBe(14);
  const sha256 = sha256Of(content);
  const event = { payload: { sha256 } } as Parameters<CheckRound['remove']>[0];
  await round.remove(event);
  expect(await scene.world.app.get(Blobs, { strict: false }).has(sha256)).toBe(false);
  expect((await hvidovre.versions(id)).body.items[0]).toMatchObject({ sha256, check: 'infected' });

  // The same again is looked at anew, since signatures change; what is clean then is not taken away.
  scanner.manner = (socket, bytes) => void bytes.then(() => socket.end('stream: OK\0'));
  const again = await upload(content);
  await round.run();
  scanner.manner = honest;
  await round.remove(event);
  expect([(await hvidovre.content(again)).text, (await hvidovre.content(id)).text]).toEqual([content, content]);
});

it('a scanner that is away holds files back, and nothing is lost', async () => {
  await scanner.away();
  const ids = [await upload(`a ${randomUUID()}`), await upload(`b ${randomUUID()}`)];
  await round.run();
  for (const id of ids) expect(outcome(await hvidovre.content(id))).toEqual([423, 'documents.check-pending']);
  expect((await scene.world.app.get(Parts).state()).get('antivirus')).toBe(false);
  await scanner.back();
  await round.run();
  for (const id of ids) expect((await hvidovre.content(id)).status).toBe(200);
});

describe('a content that is sent for no document, like a picture', () => {
  const send = (content: string) =>
    herning.send<{ sha256: string }>('POST', 'blobs', Buffer.from(content), { 'content-type': 'application/octet-stream' });
  const read = (content: string) => hvidovre.get(`blobs/${sha256Of(content)}`);
  const has = (content: string) => scene.world.app.get(Blobs, { strict: false }).has(sha256Of(content));

  it('is looked at before it is taken: whoever sends it hears of a virus, and its bytes are gone', async () => {
    const [clean, infected] = [`rent ${randomUUID()}`, `en virus ${randomUUID()}`];
    expect((await send(clean)).status).toBe(201);
    expect((await read(clean)).text).toBe(clean);
    expect(outcome(await send(infected))).toEqual([423, 'documents.virus-found']);
    expect(outcome(await read(infected))).toEqual([423, 'documents.virus-found']);
    expect(await has(infected)).toBe(false);
  });

  it('is held back while the scanner is away, and shown or gone when it is there again', async () => {
    await scanner.away();
    const [clean, infected] = [`rent ${randomUUID()}`, `en virus ${randomUUID()}`];
    for (const content of [clean, infected]) {
      expect((await send(content)).status).toBe(201);
      expect(outcome(await read(content))).toEqual([423, 'documents.check-pending']);
      expect(await scene.world.app.get(Blobs, { strict: false }).isHeld(sha256Of(content))).toBe(true);
    }
    await scanner.back();
    await round.run();
    expect((await read(clean)).text).toBe(clean);
    expect(outcome(await read(infected))).toEqual([423, 'documents.virus-found']);
    expect([await has(clean), await has(infected)]).toEqual([true, false]);
  });
});

it('a file that the scanner breaks off at keeps no other waiting, now and the next time', async () => {
  scanner.manner = (socket, content) =>
    void content.then((bytes) => (bytes.includes('gift') ? socket.destroy() : socket.end('stream: OK\0')));
  const poison = await upload(`gift ${randomUUID()}`);
  await round.run();
  const good = await upload(`godt ${randomUUID()}`);
  await round.run();
  expect([(await hvidovre.content(poison)).status, (await hvidovre.content(good)).status]).toEqual([423, 200]);
});

it('a file that the scanner takes not keeps no other waiting', async () => {
  scanner.manner = (socket, content) =>
    void content.then((bytes) => socket.end(bytes.includes('stor') ? 'INSTREAM size limit exceeded. ERROR\0' : 'stream: OK\0'));
  const [large, small] = [await upload(`stor ${randomUUID()}`), await upload(`lille ${randomUUID()}`)];
  await round.run();
  expect([(await hvidovre.content(large)).status, (await hvidovre.content(small)).status]).toEqual([423, 200]);
});

it('without a scanner nothing waits, and what waited is let go', async () => {
  await scanner.away();
  const id = await upload(`venter ${randomUUID()}`);
  await round.run();
  const { environment } = scene.world.settings;
  const settings = { environment: { ...environment, CLAMD_URL: undefined } } as never;
  const { app, database } = scene.world;
  const without = new CheckRound(database, {} as never, app.get(Blobs, { strict: false }), settings, app.get(Parts), {
    warn: () => undefined,
  } as never);
  await without.onApplicationBootstrap();
  expect((await hvidovre.content(id)).text).toMatch(/^venter/);
  await scanner.back();
});
