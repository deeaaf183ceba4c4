import { Client, type Ear } from './client';
import { type Replicas, startReplica, startReplicas } from './replicas';

let system: Replicas;
let here: Client;
let there: Client;
let threadId: string;
let spaceId: string;
const ears: Ear[] = [];

async function listen(client: Client): Promise<Ear> {
  const ear = await client.live();
  ears.push(ear);
  return ear;
}

beforeAll(async () => {
  system = await startReplicas(2);
  const [first, second] = system.replicas.map(({ address }) => address) as [string, string];
  here = await Client.signIn(first, 'projektleder@herning.example');
  there = await Client.signIn(second, 'projektleder@hvidovre.example');
  const spaces = await here.get<{ items: { id: string; kind: string; name: string }[] }>('/spaces?limit=200');
  spaceId = spaces.body.items.find(({ name }) => name === 'Hele netværket')!.id;
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
    const other = await listen(here.at(system.replicas[1]!.address));
    await here.request('PUT', `/threads/${threadId}/read`, { seq: 1 });
    await other.hears('read', ({ threadId: read }) => read === threadId);
  });

  it('show who is there, wherever they are connected', async () => {
    const [one, two] = [await listen(here), await listen(there)];
    for (const ear of [one, two]) await ear.ask('thread.join', { threadId });
    await two.hears('presence', ({ total }) => total === 2);
  });

  it('let someone hear nothing more whose membership was ended at the other', async () => {
    const [first, second] = system.replicas.map(({ address }) => address) as [string, string];
    const leaver = await Client.signIn(second, 'deltager1@viborg.example');
    const secretariat = await Client.signIn(first, 'sekretariat@bronderslev.example');
    const [gone, stays] = [await listen(leaver), await listen(there)];
    for (const ear of [gone, stays]) expect(await ear.ask('thread.join', { threadId })).toMatchObject({ ok: true });
    const networks = await secretariat.get<{ items?: { id: string; name: string }[] }>('/networks');
    const networkId = networks.body.items!.find(({ name }) => name === 'Forebyggelse hele vejen rundt')!.id;
    const membershipId = await membershipOf(secretariat, networkId, leaver.personId);
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
    const [first, second] = system.replicas.map(({ address }) => address) as [string, string];
    const person = await Client.signIn(first, 'deltager2@viborg.example');
    const ear = await listen(person.at(second));
    await person.request('DELETE', '/session');
    await ear.hears('session.ended');
    expect((await person.at(second).get('/session')).status).toBe(401);
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
    const env = { ...process.env, NODE_OPTIONS: '', LOG_LEVEL: 'silent', DATABASE_URL: system.databaseUrl };
    await expect(startReplicaWithin(env)).rejects.toThrow();
  });
});

/** An instance that must refuse to start, given a little time to say so. */
async function startReplicaWithin(env: NodeJS.ProcessEnv): Promise<unknown> {
  return Promise.race([startReplica(env), new Promise((_, refuse) => setTimeout(() => refuse(new Error('it never became ready')), 5_000))]);
}

async function membershipOf(secretariat: Client, networkId: string, personId: string): Promise<string> {
  let after = '';
  for (;;) {
    const { body } = await secretariat.get<{ items: { personId: string; membershipId?: string }[]; next: string | null }>(
      `/networks/${networkId}/members?limit=200${after}`,
    );
    const found = body.items.find((member) => member.personId === personId);
    if (found?.membershipId) return found.membershipId;
    if (!body.next) throw new Error('the member is not listed');
    after = `&after=${body.next}`;
  }
}
