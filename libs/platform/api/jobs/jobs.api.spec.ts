import { Injectable, Module } from '@nestjs/common';
import { eventType } from '@hv/platform/contracts';
import { bySystem } from '../actor';
import { Handles, type RecordedEvent } from '../events';
import { Authenticator } from '../http';
import { SpaceAccess } from '../live';
import { aWorld, type World } from '../testing';
import { UnitOfWork } from '../unit-of-work';
import { Jobs } from './jobs';

const thingsCame = eventType<{ thing: number }>('specs.things-came');

@Injectable()
class Listener {
  readonly worked: number[] = [];
  hear: () => void = () => undefined;
  /** What work waits for. */
  held: Promise<void> = Promise.resolve();

  @Handles(thingsCame)
  async work({ payload }: RecordedEvent<{ thing: number }>): Promise<void> {
    this.worked.push(payload.thing);
    this.hear();
    await this.held;
  }

  async worksOff(count: number): Promise<void> {
    while (this.worked.length < count) await new Promise<void>((heard) => (this.hear = heard));
  }
}

const nobody = { bySession: () => undefined, byToken: () => undefined, ended: async () => new Set<string>() };
const nowhere = { versions: async () => new Map(), allowed: async () => new Map() };

@Module({
  providers: [Listener, { provide: Authenticator, useValue: nobody }, { provide: SpaceAccess, useValue: nowhere }],
  exports: [Authenticator, SpaceAccess],
})
class Surroundings {}

let world: World;

beforeAll(async () => {
  world = await aWorld([{ module: Surroundings, global: true }]);
});

afterAll(() => world.close());

describe('jobs of one kind', () => {
  it('are worked off one after the other as fast as they can be, each once', async () => {
    const things = Array.from({ length: 200 }, (_, thing) => thing);
    await world.app.get(UnitOfWork).run(bySystem, async (work) => {
      for (const thing of things) await work.record(thingsCame, { object: { kind: 'thing', id: '1' } }, { thing });
    });
    const listener = world.app.get(Listener, { strict: false });
    // One a second would take longer than a test may.
    await listener.worksOff(things.length);
    expect([...listener.worked].sort((one, other) => one - other)).toEqual(things);
  });

  it('are begun anew when the worker that had one in hand was killed', async () => {
    const listener = world.app.get(Listener, { strict: false });
    const [job] = await world.database.query<{ id: string }>(
      // As a killed worker leaves it: in hand, and silent for longer than a living one.
      `UPDATE jobs.job SET state = 'active', completed_on = NULL, heartbeat_on = now() - heartbeat_seconds * interval '2s'
       WHERE id = (SELECT id FROM jobs.job WHERE data->>'name' = $1 LIMIT 1) RETURNING id`,
      [thingsCame.name],
    );
    const before = listener.worked.length;
    await world.app.get(Jobs)['boss']?.supervise();
    await listener.worksOff(before + 1);
    expect(job).toBeDefined();
  });

  it('that are in hand end before the product does', async () => {
    const listener = world.app.get(Listener, { strict: false });
    const { promise, resolve: release } = Promise.withResolvers<void>();
    listener.held = promise;
    const begun = listener.worksOff(listener.worked.length + 1);
    await world.app
      .get(UnitOfWork)
      .run(bySystem, (work) => work.record(thingsCame, { object: { kind: 'thing', id: '2' } }, { thing: 1_000 }));
    await begun;
    const states = (): Promise<object[]> => world.query(`SELECT state FROM jobs.job WHERE data->'payload'->>'thing' = '1000'`);
    const stopped = world.app.get(Jobs).onApplicationShutdown();
    expect(await states()).toEqual([{ state: 'active' }]);
    release();
    await stopped;
    expect(await states()).toEqual([{ state: 'completed' }]);
  });
});
