import { setImmediate as macrotask } from 'node:timers/promises';
import pg from 'pg';
import { createDataSource, Database } from '../database';
import { readEnvironment, Settings } from '../environment';
import { Log } from '../operations/log';
import { aDatabase, type SpecDatabase } from '../testing';
import { EventSealing } from './event-sealing';
import { verifyEvents } from './verify-events';

let spec: SpecDatabase;
let database: Database;
let owner: pg.Client;
let sealing: EventSealing;

const insert = (thing: string) =>
  `INSERT INTO platform_events (name, object_kind, object_id, payload) VALUES ('spec.done', 'thing', '${thing}', '{"n":1}') RETURNING id`;
const verdict = (head?: string) => verifyEvents((sql, values) => database.query(sql, values), head);
const seals = () => database.query<{ ids: number[] }>('SELECT event_ids::float8[] AS ids FROM platform_event_seals ORDER BY number');
/** As somebody who owns the database and goes past every rule of it. */
const behindTheApi = async (...statements: string[]): Promise<void> => {
  for (const sql of ['BEGIN', 'SET LOCAL session_replication_role = replica', ...statements, 'COMMIT']) await owner.query(sql);
};

beforeEach(async () => {
  spec = await aDatabase();
  owner = new pg.Client({ connectionString: spec.ownerUrl });
  await owner.connect();
  const log = new Log('silent');
  database = new Database(await createDataSource(spec.url, log, { poolSize: 10 }).initialize());
  sealing = new EventSealing(database, log, new Settings(readEnvironment({}), spec.url, '0'));
});
afterEach(async () => {
  await owner.end();
  await database.dataSource.destroy();
  await spec.drop();
});

const fill = async (amount: number): Promise<void> => {
  await database.query(
    `INSERT INTO platform_events (name, object_kind, object_id, payload) SELECT 'spec.done', 'thing', n::text, jsonb_build_object('n', n) FROM generate_series(1, $1::integer) n`,
    [amount],
  );
};

describe('sealing', () => {
  it('covers every event once, in blocks that follow each other', async () => {
    await fill(1_203);
    await sealing.turn();
    expect((await seals()).map(({ ids }) => ids.length)).toEqual([500, 500, 203]);
    await sealing.turn();
    expect(await seals()).toHaveLength(3);
    await fill(1);
    await sealing.turn();
    expect(await verdict()).toMatchObject({ seals: 4, events: 1_204, faults: [] });
  });

  it('waits for whoever drew a lower number and has not committed, and for nobody else', async () => {
    const late = await database.connect();
    try {
      await late.query('BEGIN');
      await late.query(insert('late'));
      await database.query(insert('early'));
      await sealing.turn();
      expect(await seals()).toEqual([]);
      // Whoever begins to write later is not waited for.
      const later = await database.connect();
      await later.query('BEGIN');
      await later.query(insert('later'));
      await late.query('COMMIT');
      await sealing.turn();
      expect(await seals()).toEqual([{ ids: [1, 2] }]);
      await later.query('COMMIT');
      later.release();
      await sealing.turn();
      expect((await seals()).at(-1)).toEqual({ ids: [3] });
      expect((await verdict()).faults).toEqual([]);
    } finally {
      late.release();
    }
  });

  it('loses and doubles nothing while many write and several instances seal', async () => {
    const other = new EventSealing(database, new Log('silent'), new Settings(readEnvironment({}), spec.url, '0'));
    let writing = true;
    const write = async (writer: number): Promise<void> => {
      for (let n = 0; n < 60; n++) await database.query(insert(`${writer}-${n}`));
    };
    const seal = async (): Promise<void> => {
      while (writing) {
        await Promise.all([sealing.turn(), other.turn()]);
        await macrotask();
      }
    };
    const sealed = seal();
    await Promise.all([1, 2, 3, 4, 5].map(write));
    writing = false;
    await sealed;
    for (let turn = 0; turn < 3; turn++) await sealing.turn();
    expect(await verdict()).toMatchObject({ events: 300, faults: [] });
  });
});

describe('verification', () => {
  const tampered: [string, string[], object[]][] = [
    ['a changed fact', [`UPDATE platform_events SET payload = '{"n":2}' WHERE id = 601`], [{ what: 'event-changed', at: '601' }]],
    ['another actor', [`UPDATE platform_events SET actor_id = gen_random_uuid() WHERE id = 7`], [{ what: 'event-changed', at: '7' }]],
    [
      'another time',
      [`UPDATE platform_events SET occurred_at = occurred_at - interval '1 microsecond' WHERE id = 9`],
      [{ what: 'event-changed', at: '9' }],
    ],
    ['an event that is gone', [`DELETE FROM platform_events WHERE id = 500`], [{ what: 'event-missing', at: '500' }]],
    [
      'an event put in where one had been rolled back',
      [
        `INSERT INTO platform_events (id, name, object_kind, object_id, payload) OVERRIDING SYSTEM VALUE VALUES (701, 'spec.done', 'thing', 'x', '{}')`,
      ],
      [{ what: 'event-inserted', at: '701' }],
    ],
    [
      'a seal that was made to fit',
      [
        `UPDATE platform_event_seals SET hash = sha256(previous || convert_to(array_to_string(event_ids, ','), 'UTF8') || sha256('x') || substring(digests FROM 33)),
           digests = sha256('x') || substring(digests FROM 33) WHERE number = 1`,
      ],
      [
        { what: 'event-changed', at: '1' },
        { what: 'seal-changed', at: '2' },
      ],
    ],
    [
      'a seal that is gone with its events',
      ['DELETE FROM platform_event_seals WHERE number = 1', 'DELETE FROM platform_events WHERE id <= 500'],
      [{ what: 'seal-missing', at: '1' }],
    ],
  ];

  it.each(tampered)('names the place of %s', async (_what, statements, faults) => {
    await fill(700);
    await database.query(`SELECT nextval(pg_get_serial_sequence('platform_events', 'id'))`);
    await fill(2);
    await sealing.turn();
    expect((await verdict()).faults).toEqual([]);
    await behindTheApi(...statements);
    expect((await verdict()).faults).toEqual(faults);
  });

  it('knows by a fingerprint from before that all was replaced', async () => {
    await fill(3);
    await sealing.turn();
    const { head } = await verdict();
    await fill(2);
    await sealing.turn();
    expect((await verdict(head!)).faults).toEqual([]);
    await behindTheApi('DELETE FROM platform_event_seals', 'UPDATE platform_events SET actor_id = gen_random_uuid()');
    await sealing.turn();
    expect((await verdict()).faults).toEqual([]);
    expect((await verdict(head!)).faults).toEqual([{ what: 'head-unknown', at: head }]);
  });

  it('has nothing to say where nothing is sealed', async () => {
    expect(await verdict()).toEqual({ seals: 0, events: 0, head: null, faults: [] });
  });
});

describe('seals', () => {
  it.each([`UPDATE platform_event_seals SET number = 2`, 'DELETE FROM platform_event_seals', 'TRUNCATE platform_event_seals'])(
    'are final: %s',
    async (sql) => {
      await fill(1);
      await sealing.turn();
      await expect(database.query(sql)).rejects.toMatchObject({ code: '42501' });
      await expect(owner.query(sql)).rejects.toMatchObject({ code: '42501' });
    },
  );
});
