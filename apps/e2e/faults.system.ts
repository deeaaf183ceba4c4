import { type Fault, smokeForm } from './chaos/fault';
import { disk } from './chaos/faults/disk';
import { redis } from './chaos/faults/redis';
import { replica } from './chaos/faults/replica';
import { revoke } from './chaos/faults/revoke';
import { uploadsDisk } from './chaos/faults/uploads-disk';
import { readAll, startThread } from './chaos/load';
import { Client, type Ear, type HttpAnswer } from './client';
import { membershipOf } from './memberships';
import { abandonProducts } from './product';
import { Replicas } from './replicas';

/** The short forms of those faults of `npm run chaos` that need Redis or root. */
jest.setTimeout(300_000);

afterAll(abandonProducts);

describe('while people post, edit and remove', () => {
  const faults: [string, Fault, number][] = [
    ['Redis between two instances is killed and stopped', redis, 2],
    ['one of two instances is killed', replica, 2],
    ['memberships are ended while an instance or Redis stands still or dies', revoke, 4],
    ['the disk is full for a while', disk, 1],
    ['the disk is full while people upload', uploadsDisk, 2],
  ];

  it.each(faults)('nothing is lost and nobody hears what is not for them, though %s', async (_what, fault, rounds) => {
    expect((await fault({ ...smokeForm, rounds })).findings).toEqual([]);
  });
});

describe('a membership that is ended between commit and delivery', () => {
  let system: Replicas;
  const ears: Ear[] = [];

  beforeAll(async () => void (system = await Replicas.start(2)));
  afterAll(async () => {
    for (const ear of ears) ear.close();
    await system.stop();
  });

  it('lets nothing through that was under way to the other instance; who stays misses nothing', async () => {
    const [here, there] = system.instances.map(({ address }) => address) as [string, string];
    const at = async (address: string, email: string): Promise<Client> => (await Client.signIn(system.address, email)).by(address);
    const author = await at(here, 'projektleder@herning.example');
    const secretariat = await at(there, 'sekretariat@bronderslev.example');
    const [leaver, stayer] = [await at(there, 'deltager1@viborg.example'), await at(there, 'projektleder@hvidovre.example')];
    const threadId = await startThread(author, 'Undervejs');
    const [gone, stays] = [await leaver.live(), await stayer.live()];
    ears.push(gone, stays);
    for (const ear of ears) expect(await ear.ask('thread.join', { threadId })).toMatchObject({ ok: true });
    const add = (text: string): Promise<HttpAnswer<{ id: string }>> =>
      author.request('POST', `/threads/${threadId}/posts`, { body: { text } });
    const { body: before } = await add('Mens alle er med');
    for (const ear of ears) await ear.hears('post.added', ({ id }) => id === before.id);

    const membership = await membershipOf(secretariat, leaver.personId);
    system.redis.signal('SIGSTOP');
    const { status, body: underWay } = await add('Undervejs, da medlemskabet sluttede');
    expect(status).toBe(201);
    expect((await secretariat.request('DELETE', `/memberships/${membership}`)).status).toBe(200);
    await stays.hears('regrouped');
    system.redis.signal('SIGCONT');

    // Pushes keep their order: whoever hears this one has been passed by the one before.
    const { body: after } = await add('Efter afskeden');
    await stays.hears('post.added', ({ id }) => id === after.id);
    // Whatever was sent to a socket before has arrived when it is answered.
    expect(await gone.ask('thread.join', { threadId })).toMatchObject({ ok: false });
    expect(gone.of('post.added').map(({ id }) => id)).toEqual([before.id]);
    expect((await readAll(stayer, threadId)).map(({ id }) => id)).toEqual(expect.arrayContaining([underWay.id, after.id]));
  });
});
