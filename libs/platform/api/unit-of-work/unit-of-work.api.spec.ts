import { Injectable, Module } from '@nestjs/common';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { eventType } from '@hv/platform/contracts';
import { Actor } from '../actor';
import { Database, statement } from '../database';
import { Broadcasts, Everywhere, Handles, type RecordedEvent } from '../events';
import { Authenticator } from '../http';
import { SpaceAccess } from '../live';
import { Unavailable } from '../problems';
import { aWorld, type World } from '../testing';
import { UnitOfWork } from './unit-of-work';
import { Work } from './work';

const thingDone = eventType<{ thing: string }>('specs.thing-done');
const thingFailed = eventType<{ thing: string }>('specs.thing-failed');

@Injectable()
class Listener {
  readonly told: string[] = [];
  readonly everywhere: string[] = [];
  readonly worked: string[] = [];
  failures = 0;

  @Broadcasts(thingDone)
  async broadcast({ payload }: RecordedEvent<{ thing: string }>): Promise<void> {
    this.told.push(payload.thing);
  }

  @Broadcasts(thingFailed)
  async fail({ payload }: RecordedEvent<{ thing: string }>): Promise<void> {
    if (this.failures++ === 0) throw new Error('the first broadcast fails');
    this.told.push(payload.thing);
  }

  @Everywhere(thingDone)
  remember({ payload }: RecordedEvent<{ thing: string }>): void {
    this.everywhere.push(payload.thing);
  }

  @Handles(thingDone)
  async work({ payload }: RecordedEvent<{ thing: string }>): Promise<void> {
    this.worked.push(payload.thing);
  }
}

const nobody = { bySession: () => undefined, byToken: () => undefined, ended: async () => new Set<string>() };
const nowhere = { versions: async () => new Map(), allowed: async () => new Map() };

@Module({
  providers: [Listener, { provide: Authenticator, useValue: nobody }, { provide: SpaceAccess, useValue: nowhere }],
  exports: [Authenticator, SpaceAccess],
})
class Surroundings {}

/** The live server and the guard belong to the platform, and ask for these two. */
const surroundings = { module: Surroundings, global: true };

let world: World;
let unitOfWork: UnitOfWork;
let listener: Listener;
const origin = {
  actor: new Actor('0199d2a0-0000-7000-8000-000000000001', 'a', false, 'da', { kind: 'session', id: 's' }, ['read', 'write'], Infinity),
  requestId: 'req-1',
};
const about = { object: { kind: 'thing', id: '1' } };

beforeAll(async () => {
  world = await aWorld([surroundings]);
  unitOfWork = world.app.get(UnitOfWork);
  listener = world.app.get(Listener, { strict: false });
});

afterAll(() => world.close());

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
};

describe('a unit of work', () => {
  it('tells of what it recorded after commit: in memory at once, to sockets once, to workers durably', async () => {
    await unitOfWork.run(origin, async (work) => {
      await work.record(thingDone, about, { thing: 'a' });
      expect(listener.everywhere).toEqual([]);
    });
    expect(listener.everywhere).toEqual(['a']);
    await world.settled();
    expect(listener.told).toEqual(['a']);
    await until(() => listener.worked.includes('a'));
    const [event] = await world.query<Record<string, unknown>>('SELECT * FROM platform_events');
    expect(event).toMatchObject({
      name: 'specs.thing-done',
      actor_id: origin.actor.personId,
      request_id: 'req-1',
      object_kind: 'thing',
      object_id: '1',
      payload: { thing: 'a' },
    });
    expect(await world.query('SELECT * FROM platform_outbox')).toEqual([]);
  });

  it('tells of several things of one kind as of each, in their order', async () => {
    const ran = jest.spyOn(Work.prototype, 'query');
    const facts = (things: string[]) => things.map((thing) => [{ object: { kind: 'thing', id: thing } }, { thing }] as const);
    const count = async (things: string[]): Promise<number> => {
      ran.mockClear();
      await unitOfWork.run(origin, (work) => work.recordAll(thingDone, facts(things)));
      return ran.mock.calls.length;
    };
    const one = await count(['s1']);
    expect([await count(['s2', 's3', 's4']), await count([])]).toEqual([one, 0]);
    ran.mockRestore();
    expect(listener.everywhere.slice(-4)).toEqual(['s1', 's2', 's3', 's4']);
    await world.settled();
    expect(listener.told.slice(-4)).toEqual(['s1', 's2', 's3', 's4']);
    await until(() => ['s1', 's2', 's3', 's4'].every((thing) => listener.worked.includes(thing)));
    const events = await world.query(`SELECT object_id, payload, actor_id FROM platform_events WHERE object_id LIKE 's_' ORDER BY id`);
    expect(events).toEqual(
      ['s1', 's2', 's3', 's4'].map((thing) => ({ object_id: thing, payload: { thing }, actor_id: origin.actor.personId })),
    );
  });

  it('leaves and tells nothing when it fails', async () => {
    const before = await world.query('SELECT id FROM platform_events');
    const failing = unitOfWork.run(origin, async (work) => {
      await work.record(thingDone, about, { thing: 'never' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await world.settled();
    expect(await world.query('SELECT id FROM platform_events')).toEqual(before);
    expect(await world.query(`SELECT id FROM jobs.job WHERE data::text LIKE '%never%'`)).toEqual([]);
    expect([...listener.told, ...listener.everywhere]).not.toContain('never');
  });

  it('gives its connection back whatever happens', async () => {
    for (let n = 0; n < 30; n++) await unitOfWork.run(origin, () => Promise.reject(new Error('no'))).catch(() => undefined);
    const broken = unitOfWork.run(origin, async (work) => {
      await work.query('SELECT 1/0');
    });
    await expect(broken).rejects.toMatchObject({ code: '22012' });
    await unitOfWork.run(origin, async (work) => work.query('SELECT 1'));
  });

  it('survives losing its connection in the middle', async () => {
    const broken = unitOfWork.run(origin, async (work) => {
      await work.query('SELECT pg_terminate_backend(pg_backend_pid())');
    });
    await expect(broken).rejects.toThrow();
    await unitOfWork.run(origin, async (work) => work.query('SELECT 1'));
  });

  it('is unavailable when its connection is lost after its last statement', async () => {
    const { connectedQueryRunners } = world.app.get(Database).dataSource.driver as PostgresDriver;
    const broken = unitOfWork.run(origin, async (work) => {
      const [row] = await work.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await world.query('SELECT pg_terminate_backend($1)', [row!.pid]);
      await until(() => connectedQueryRunners.length === 0);
    });
    await expect(broken).rejects.toBeInstanceOf(Unavailable);
  });

  it('is one statement when that is the whole work', async () => {
    const insert = statement<{ id: number }>(
      'spec_once',
      `WITH event AS (INSERT INTO platform_events (name, object_kind, object_id, payload) VALUES ('specs.thing-done', 'thing', '2', '{"thing":"b"}') RETURNING id),
       waiting AS (INSERT INTO platform_outbox (event_id) SELECT id FROM event) SELECT id FROM event`,
    );
    const told = (rows: { id: number }[]): RecordedEvent[] =>
      rows.map(({ id }) => ({ id, name: thingDone.name, actorId: null, networkId: null, spaceId: null, payload: { thing: 'b' } }));
    await unitOfWork.once(insert, [], told);
    await world.settled();
    expect(listener.told).toContain('b');
  });
});

describe('one statement with another right behind it', () => {
  const record = statement<{ id: number }>(
    'spec_once_with',
    `INSERT INTO platform_events (name, object_kind, object_id, payload) VALUES ('specs.thing-done', 'thing', $1, '{"thing":"c"}') RETURNING id`,
  );
  const stored = statement<{ id: number }>('spec_stored', `SELECT id FROM platform_events WHERE object_id = $1`);
  const impossible = statement<{ id: number }>('spec_impossible', `SELECT 1 / $1::integer AS id`);
  const tell = (told: unknown[]) => (rows: object[], next: object[] | undefined) => {
    told.push(rows, next);
    return [];
  };

  it('reads with the other what the first has committed', async () => {
    const told: unknown[] = [];
    const rows = await unitOfWork.onceWith(record, ['with'], { statement: stored, values: ['with'] }, tell(told));
    expect(told).toEqual([rows, rows]);
  });

  it('stands when the other fails', async () => {
    const told: unknown[] = [];
    const rows = await unitOfWork.onceWith(record, ['stands'], { statement: impossible, values: [0] }, tell(told));
    expect(told).toEqual([rows, undefined]);
    expect(await world.database.run(stored, ['stands'])).toEqual(rows);
  });

  it('tells nothing when it fails itself', async () => {
    const told: unknown[] = [];
    const failing = unitOfWork.onceWith(impossible, [0], { statement: stored, values: ['with'] }, tell(told));
    await expect(failing).rejects.toMatchObject({ code: '22012' });
    expect(told).toEqual([]);
    expect(await world.database.run(stored, ['with'])).toHaveLength(1);
  });
});

describe('the outbox', () => {
  const late = `UPDATE platform_outbox SET created_at = now() - interval '3 seconds'`;

  it('tells what a crash left untold, and only when it is old enough to be nobody’s', async () => {
    const database = world.app.get(Database);
    await database.query(
      `WITH event AS (INSERT INTO platform_events (name, object_kind, object_id, payload) VALUES ('specs.thing-done', 'thing', '3', '{"thing":"crashed"}') RETURNING id)
       INSERT INTO platform_outbox (event_id) SELECT id FROM event`,
    );
    const { Outbox } = await import('../events');
    const outbox = world.app.get(Outbox);
    await outbox.sweep();
    expect(listener.told).not.toContain('crashed');
    await database.query(late);
    await outbox.sweep();
    await world.settled();
    expect(listener.told).toContain('crashed');
    expect(listener.everywhere).toContain('crashed');
    expect(await world.query('SELECT * FROM platform_outbox')).toEqual([]);
  });

  it('repeats a broadcast that failed', async () => {
    await unitOfWork.run(origin, (work) => work.record(thingFailed, about, { thing: 'second try' }));
    await world.settled();
    expect(listener.told).not.toContain('second try');
    await world.query(late);
    const { Outbox } = await import('../events');
    await world.app.get(Outbox).sweep();
    expect(listener.told).toContain('second try');
  });
});
