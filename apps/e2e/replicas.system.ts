import { Client, type Ear } from './client';
import { membershipOf } from './memberships';
import { run } from './product';
import { Replicas } from './replicas';

let system: Replicas;
let here: Client;
let there: Client;
let threadId: string;
let first: string;
let second: string;
const ears: Ear[] = [];

async function listen(client: Client): Promise<Ear> {
  const ear = await client.live();
  ears.push(ear);
  return ear;
}

beforeAll(async () => {
  system = await Replicas.start(2);
  [first, second] = system.instances.map(({ address }) => address) as [string, string];
  here = (await Client.signIn(system.address, 'projektleder@herning.example')).by(first);
  there = (await Client.signIn(system.address, 'projektleder@hvidovre.example')).by(second);
  const spaces = await here.get<{ items: { id: string; kind: string; name: string }[] }>('/spaces?limit=200');
  const spaceId = spaces.body.items.find(({ name }) => name === 'Hele netværket')!.id;
  const started = await here.request<{ id: string }>('POST', `/spaces/${spaceId}/threads`, {
    title: 'To instanser',
    body: { text: 'Hej' },
  });
  threadId = started.body.id;
}, 120_000);

afterEach(() => {
  for (const ear of ears.splice(0)) ear.close();
});

afterAll(() => system.stop(), 60_000);

const add = (by: Client, text: string): Promise<{ status: number; body: { id: string } }> =>
  by.request('POST', `/threads/${threadId}/posts`, { body: { text } });

describe('two instances over Redis', () => {
  it('bring a post written at one to those who listen at the other', async () => {
    const ear = await listen(there);
    await ear.ask('thread.join', { threadId });
    const { body } = await add(here, 'Fra den ene til den anden');
    expect(await ear.hears('post.added', ({ id }) => id === body.id)).toEqual(body);
  });

  it('tell one’s devices at both how far one has read', async () => {
    const other = await listen(here.by(second));
    await here.request('PUT', `/threads/${threadId}/read`, { seq: 1 });
    await other.hears('read', ({ threadId: read }) => read === threadId);
  });

  it('show who is there, wherever they are connected', async () => {
    const [one, two] = [await listen(here), await listen(there)];
    for (const ear of [one, two]) await ear.ask('thread.join', { threadId });
    await two.hears('presence', ({ total }) => total === 2);
  });

  it('let someone hear nothing more whose membership was ended at the other', async () => {
    const leaver = (await Client.signIn(system.address, 'deltager1@viborg.example')).by(second);
    const secretariat = (await Client.signIn(system.address, 'sekretariat@bronderslev.example')).by(first);
    const [gone, stays] = [await listen(leaver), await listen(there)];
    for (const ear of [gone, stays]) expect(await ear.ask('thread.join', { threadId })).toMatchObject({ ok: true });
    const membershipId = await membershipOf(secretariat, leaver.personId);
    expect((await secretariat.request('DELETE', `/memberships/${membershipId}`)).status).toBeLessThan(300);
    const { body } = await add(here, 'Efter afskeden');
    await stays.hears('regrouped', ({ topic }) => topic === `thread:${threadId}`);
    const { body: last } = await add(here, 'Og en til');
    await stays.hears('post.added', ({ id }) => id === last.id);
    expect(gone.of('post.added').map(({ id }) => id)).not.toContain(body.id);
    expect((await leaver.get(`/threads/${threadId}/posts`)).status).toBe(404);
    expect(await gone.ask('thread.join', { threadId })).toMatchObject({ ok: false });
  });

  it('end a session’s sockets at both', async () => {
    const person = (await Client.signIn(system.address, 'deltager2@viborg.example')).by(first);
    const ear = await listen(person.by(second));
    await person.request('DELETE', '/session');
    await ear.hears('session.ended');
    expect((await person.by(second).get('/session')).status).toBe(401);
  });

  it('go on without Redis, and catch up when it is back', async () => {
    const ear = await listen(there);
    const joined = await ear.ask('thread.join', { threadId });
    await system.redis.kill();
    const { status, body } = await add(here, 'Mens Redis er væk');
    expect(status).toBe(201);
    await system.redis.start();
    const changes = await there.get<{ items: { id: string }[] }>(`/threads/${threadId}/changes?after=${String(joined['lastChange'])}`);
    expect(changes.body.items.map(({ id }) => id)).toContain(body.id);
    const heartbeat = await ear.ask('thread.join', { threadId });
    expect(Number(heartbeat['lastChange'])).toBeGreaterThan(Number(joined['lastChange']));
    let heard = false;
    for (let n = 0; n < 50 && !heard; n++) {
      const again = await add(here, `Redis er tilbage ${n}`);
      heard = await ear
        .hears('post.added', ({ id }) => id === again.body.id, 500)
        .then(
          () => true,
          () => false,
        );
    }
    expect(heard).toBe(true);
  }, 60_000);

  it('refuse a third that is not linked to them', async () => {
    const { code, stderr } = await run('api/main', { ...system.variables, REDIS_URL: '', API_PORT: '29999' });
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/^Another living instance uses this database: [^\n]*\n$/) });
  });
});
