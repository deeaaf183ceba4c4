import { FilledShelf } from './chaos/uploads/shelf';
import { abandonProducts } from './product';
import { Replicas } from './replicas';

jest.setTimeout(180_000);

const megabyte = 1024 * 1024;
let system: Replicas;

beforeAll(async () => void (system = await Replicas.start(2)));
afterAll(async () => {
  await system.stop();
  await abandonProducts();
});

/** Needs Redis. */
describe('two instances that share their folder', () => {
  it('go on with each other’s uploads, also with those of one that was killed', async () => {
    const shelf = await FilledShelf.at(system.address);
    const [first, second] = system.instances as [(typeof system.instances)[0], (typeof system.instances)[0]];
    const [inTurns, orphaned] = shelf.add(2, () => 9 * megabyte + 5, megabyte) as [(typeof shelf.uploads)[0], (typeof shelf.uploads)[0]];
    const person = inTurns.client;
    const withinReason = (): AbortSignal => AbortSignal.timeout(60_000);
    for (let upTo = 1; !inTurns.documentId && upTo < 12; upTo += 1) {
      inTurns.client = person.by([first, second][upTo % 2]!.address);
      await inTurns.deliver(withinReason(), upTo * megabyte);
    }
    orphaned.client = person.by(first.address);
    await orphaned.deliver(withinReason(), 4 * megabyte);
    expect(orphaned.acknowledged).toBe(4 * megabyte);
    await first.end('SIGKILL');
    orphaned.client = person.by(second.address);
    await orphaned.deliver(withinReason());
    expect(await shelf.check(person.by(second.address))).toEqual([]);
    await first.start();
    expect(await shelf.check(person.by(first.address))).toEqual([]);
  });
});
