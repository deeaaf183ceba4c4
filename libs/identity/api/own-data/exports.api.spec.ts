import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { OwnExportsView, OwnExportView } from '@hv/identity/contracts';
import { Blobs, BlobStore, bySystem, Locked } from '@hv/platform/api';
import { type PersonalData, PersonalDataBook, type PersonalFile } from '@hv/platform/api/privacy';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { ProblemView, StoredBlobView } from '@hv/platform/contracts';
import { IdentityModule } from '../identity.module';
import { aPerson, everythingStored, recordedEvents, sessionOf, type SpecPerson, WithoutSpaces, zipContents } from '../testing';
import { ExportMaking } from './export-making';

const url = '/api/v1/me/exports';

/** A capability that cannot always be read. */
class Diary implements PersonalData {
  readonly capability = 'diary';
  readonly about = { da: 'Dagbog', en: 'Diary' };
  readonly columns = [];
  torn = false;
  readonly sent: StoredBlobView[] = [];

  async personalFiles(): Promise<readonly PersonalFile[]> {
    return this.sent.map(({ sha256 }) => ({ name: sha256, sha256 }));
  }

  personalData(): Promise<object> {
    return this.torn ? Promise.reject(new Error('cannot be read')) : Promise.resolve({ days: ['Regn'] });
  }

  async erase(): Promise<void> {
    this.torn = false;
  }
}

describe('a copy of one’s own data', () => {
  let world: World;
  let anne: SpecPerson;
  let browser: { readonly cookie: string; readonly origin: string };

  const diary = new Diary();

  // The jobs are run by hand, so that what lies between can be looked at.
  beforeAll(async () => {
    world = await aWorld([IdentityModule, WithoutSpaces], { environment: { ROLE: 'api' } });
    world.app.get(PersonalDataBook).register(diary);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    anne = await aPerson(world, { name: `Anne ${randomUUID()}` });
    browser = await sessionOf(world, anne);
  });

  const ask = (headers: object = browser): Promise<Answer<OwnExportView & ProblemView>> =>
    world.request({ method: 'POST', url, headers: { ...headers } });
  const list = (headers: object = browser): Promise<Answer<OwnExportsView>> =>
    world.request({ method: 'GET', url, headers: { ...headers } });
  const fetch = (id: string, headers: object = browser) =>
    world.app.inject({ method: 'GET', url: `${url}/${id}`, headers: { ...headers } });
  const event = (exportId: string) => ({ id: 0, name: '', actorId: null, networkId: null, spaceId: null, payload: { exportId } });
  const make = (id: string): Promise<void> => world.app.get(ExportMaking).make(event(id));
  const contentOf = async (id: string): Promise<string> =>
    (await world.query<{ sha256: string }>('SELECT sha256 FROM identity_exports WHERE id = $1', [id]))[0]!.sha256;

  it('is asked for, made by a job, told by mail, and fetched as a ZIP file', async () => {
    const { status, body } = await ask();
    expect([status, body]).toEqual([201, { id: body.id, askedAt: expect.any(String), readyAt: null, until: null, bytes: null }]);
    expect((await fetch(body.id)).statusCode).toBe(404);
    await make(body.id);
    await make(body.id);
    const [ready] = (await list()).body.items;
    expect(Date.parse(ready!.until!) - Date.parse(ready!.readyAt!)).toBe(7 * 24 * 3_600_000);
    const answer = await fetch(body.id);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/zip',
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="hele-vejen-${ready!.readyAt!.slice(0, 10)}.zip"`,
      'content-length': String(ready!.bytes),
      'x-content-type-options': 'nosniff',
    });
    const contents = zipContents(answer.rawPayload);
    expect([...contents.keys()].sort()).toEqual(['data/diary.json', 'data/identity.json', 'data/platform.json', 'index.html']);
    expect(JSON.parse(contents.get('data/diary.json')!.toString())).toEqual({ days: ['Regn'] });
    expect(JSON.parse(contents.get('data/identity.json')!.toString())).toMatchObject({
      person: { name: anne.name },
      account: { email: anne.email },
    });
    expect(contents.get('index.html')!.toString()).toContain(anne.name);
    const mails = await world.query('SELECT recipient, subject FROM platform_mails WHERE person_id = $1', [anne.id]);
    expect(mails).toEqual([{ recipient: anne.email, subject: 'Kopien af dine data er klar' }]);
    expect((await recordedEvents(world)).map(({ name }) => name).filter((name) => name.includes('export'))).toEqual([
      'identity.export-asked',
      'identity.export-ready',
      'identity.export-fetched',
    ]);
  });

  it('has the files one has sent, but for what is held back', async () => {
    const blobs = world.app.get(Blobs);
    const [open, held] = [randomUUID(), randomUUID()];
    for (const content of [open, held]) diary.sent.push(await blobs.keep(bySystem, Readable.from([Buffer.from(content)])));
    const [, { sha256 }] = diary.sent as [StoredBlobView, StoredBlobView];
    blobs.guard(async (asked) => {
      if (asked === sha256) throw new Locked('diary.held', 'Nobody gets it now.');
    });
    const { id } = (await ask()).body;
    await make(id);
    const contents = zipContents((await fetch(id)).rawPayload);
    expect([...contents].filter(([name]) => name.startsWith('billeder/')).map(([, content]) => content.toString())).toEqual([open]);
    diary.sent.length = 0;
  });

  it('is nobody else’s, whatever they know, and never one file among others', async () => {
    const { id } = (await ask()).body;
    await make(id);
    const bo = await sessionOf(world, await aPerson(world, { administrator: true }));
    expect((await fetch(id, bo)).statusCode).toBe(404);
    expect((await fetch(id, {})).statusCode).toBe(401);
    expect((await list(bo)).body).toEqual({ items: [], nextAt: null });
    const file = await world.request<ProblemView>({ method: 'GET', url: `/api/v1/blobs/${await contentOf(id)}`, headers: browser });
    expect(file.status).toBe(404);
    expect((await list()).text).not.toContain(await contentOf(id));
  });

  it('is made once a day, and a repeated request gets the same', async () => {
    const key = { ...browser, 'idempotency-key': randomUUID() };
    const [first, second] = await Promise.all([ask(key), ask(key)]);
    expect(second.body).toEqual(first.body);
    const refused = await ask();
    expect([refused.status, refused.body.code]).toEqual([429, 'identity.export-too-soon']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(23 * 3_600);
    const { nextAt, items } = (await list()).body;
    expect(Date.parse(nextAt!) - Date.parse(items[0]!.askedAt)).toBe(24 * 3_600_000);
    await world.query(`UPDATE identity_exports SET asked_at = now() - interval '1 day' WHERE person_id = $1`, [anne.id]);
    expect((await list()).body.nextAt).toBeNull();
    const answers = await Promise.all([ask(), ask(), ask()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 429, 429]);
  });

  it('goes after seven days, its content too', async () => {
    const { id } = (await ask()).body;
    await make(id);
    const sha256 = await contentOf(id);
    await world.app.get(ExportMaking).end(event(id));
    expect((await fetch(id)).statusCode).toBe(200);
    await world.query('UPDATE identity_exports SET until = now() WHERE id = $1', [id]);
    expect((await fetch(id)).statusCode).toBe(404);
    expect((await list()).body.items).toEqual([]);
    await world.app.get(ExportMaking).end(event(id));
    const [ended] = (await recordedEvents(world)).slice(-1);
    expect(ended).toMatchObject({ name: 'identity.export-ended', object: `export ${id}` });
    await world.app.get(ExportMaking).onEnded({ ...event(id), payload: ended!.payload as { sha256: string } });
    expect(await world.app.get(BlobStore).has(sha256)).toBe(false);
  });

  it('stays a file when somebody sent the very same as one', async () => {
    const { id } = (await ask()).body;
    await make(id);
    const { rawPayload } = await fetch(id);
    const sent = { ...browser, 'content-type': 'application/octet-stream' };
    const { body } = await world.request<{ sha256: string }>({ method: 'POST', url: '/api/v1/blobs', headers: sent, payload: rawPayload });
    await world.query('UPDATE identity_exports SET until = now() WHERE id = $1', [id]);
    await world.app.get(ExportMaking).end(event(id));
    await world.app.get(ExportMaking).onEnded({ ...event(id), payload: { sha256: body.sha256 } });
    expect((await world.request({ method: 'GET', url: `/api/v1/blobs/${body.sha256}`, headers: browser })).status).toBe(200);
  });

  it('goes with the person, also when they were erased while it was made', async () => {
    const { id } = (await ask()).body;
    await make(id);
    const sha256 = await contentOf(id);
    await world.app.get(PersonalDataBook).erase(bySystem, anne.id);
    const ended = (await recordedEvents(world)).find(({ name, object }) => name === 'identity.export-ended' && object === `export ${id}`)!;
    await world.app.get(ExportMaking).onEnded({ ...event(id), payload: ended.payload as { sha256: string } });
    expect(await world.app.get(BlobStore).has(sha256)).toBe(false);
    await make(id);
    expect(await everythingStored(world)).not.toContain(anne.name);
  });

  it('is not made of what is damaged: the job fails, and is tried again', async () => {
    const { id } = (await ask()).body;
    diary.torn = true;
    await expect(make(id)).rejects.toThrow('cannot be read');
    diary.torn = false;
    await make(id);
    expect((await fetch(id)).statusCode).toBe(200);
  });

  it('is not there when a restored database names one that no backup holds', async () => {
    const { id } = (await ask()).body;
    await make(id);
    await world.app.get(BlobStore).delete(await contentOf(id));
    expect((await fetch(id)).statusCode).toBe(404);
  });

  it('is not asked for by a token or a foreign page', async () => {
    const { body } = await world.request<{ token: string }>({
      method: 'POST',
      url: '/api/v1/access-tokens',
      headers: browser,
      payload: { name: 'x' },
    });
    expect((await ask({ authorization: `Bearer ${body.token}` })).body.code).toBe('identity.session-needed');
    expect((await ask({ ...browser, origin: 'https://evil.example' })).body.code).toBe('platform.foreign-origin');
  });
});
