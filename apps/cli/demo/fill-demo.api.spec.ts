import { IdentityModule } from '@hv/identity/api';
import type { SessionView } from '@hv/identity/contracts';
import { NetworksModule } from '@hv/networks/api';
import type { NetworkView, SpaceView } from '@hv/networks/contracts';
import { storeOnDisk } from '@hv/platform/api';
import { aDatabase, aWorld, type SpecDatabase, type World } from '@hv/platform/api/testing';
import type { Page } from '@hv/platform/contracts';
import pg from 'pg';
import { fillDemo, isEmpty } from './fill-demo';

const origin = 'http://localhost:3000';
const ourTables = /^(identity|networks|discussions|documents|notifications)_|^platform_(blobs|events|outbox)$/;

/** Every row of every table of ours as text, without what may differ: the password's hash, and what PostgreSQL notes of the moment. */
async function dumpOf(database: SpecDatabase): Promise<Map<string, string[]>> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    const dump = new Map<string, string[]>();
    for (const { name } of tables.filter((table) => ourTables.test(table.name))) {
      const { rows } = await client.query<{ line: string }>(
        `SELECT (to_jsonb(t) - 'password_hash')::text AS line FROM ${name} t ORDER BY 1`,
      );
      dump.set(
        name,
        rows.map(({ line }) => line),
      );
    }
    return dump;
  } finally {
    await client.end();
  }
}

describe('filling in the demo', () => {
  let world: World;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, NetworksModule]);
    await fillDemo(world.specDatabase.ownerUrl, storeOnDisk(world.dataDir));
  }, 30_000);
  afterAll(() => world.close());

  async function signedIn(email: string): Promise<{ session: SessionView; get: <Body>(path: string) => Promise<Body> }> {
    const answer = await world.request<SessionView>({
      method: 'POST',
      url: '/api/v1/session',
      headers: { origin },
      payload: { email, password: 'demo' },
    });
    expect([email, answer.status]).toEqual([email, 200]);
    const cookie = String(answer.headers['set-cookie']).split(';')[0]!;
    const get = async <Body>(path: string): Promise<Body> =>
      (await world.request<Body>({ method: 'GET', url: `/api/v1${path}`, headers: { cookie } })).body;
    return { session: answer.body, get };
  }

  it('makes an empty database no longer empty', async () => {
    const database = await aDatabase();
    try {
      expect(await isEmpty(database.ownerUrl)).toBe(true);
    } finally {
      await database.drop();
    }
    expect(await isEmpty(world.specDatabase.ownerUrl)).toBe(false);
  });

  it('gives the same ids and texts in every database', async () => {
    const databases = [await aDatabase(), await aDatabase()] as const;
    try {
      for (const database of databases) await fillDemo(database.ownerUrl, storeOnDisk(world.dataDir));
      const [one, other] = [await dumpOf(databases[0]), await dumpOf(databases[1])];
      expect(one.get('discussions_posts')!.length).toBeGreaterThanOrEqual(600);
      expect(other).toEqual(one);
    } finally {
      for (const database of databases) await database.drop();
    }
  }, 30_000);

  it('refuses a database that has the demo already, and leaves it as it is', async () => {
    const before = await dumpOf(world.specDatabase);
    await expect(fillDemo(world.specDatabase.ownerUrl, storeOnDisk(world.dataDir))).rejects.toMatchObject({ code: '23505' });
    expect(await dumpOf(world.specDatabase)).toEqual(before);
  });

  it('lets a project lead of both networks sign in and find their spaces', async () => {
    const { session, get } = await signedIn('projektleder@herning.example');
    expect(session.person).toMatchObject({ name: 'Anne Hedegaard', title: 'Projektleder', language: 'da', administrator: false });
    expect((await get<Page<NetworkView>>('/networks')).items.map(({ name, phases }) => [name, phases.length])).toEqual([
      ['Forebyggelse hele vejen rundt', 3],
      ['Partnerskab om efterværn', 3],
    ]);
    const spaces = (await get<Page<SpaceView>>('/spaces')).items;
    expect(spaces.map(({ name }) => name)).toEqual([
      'Efterværn: alle',
      'Hele netværket',
      'Klynge Vest',
      'Herning Kommune',
      'Arbejdsgruppe om underretninger',
    ]);
    expect(spaces[1]!.audience).toEqual({ organisations: 30, people: 121 });
  });

  it('lets the others see what their role lets them', async () => {
    const namesFor = async (email: string): Promise<string[]> =>
      (await (await signedIn(email)).get<Page<SpaceView>>('/spaces')).items.map(({ name }) => name);
    const clusters = ['Klynge Syd', 'Klynge Vest', 'Klynge Øst'];
    expect(await namesFor('monitor@socialstyrelsen.example')).toEqual([
      'Hele netværket',
      'Arbejdsgruppe om underretninger',
      'Planlægning af konferencen',
    ]);
    expect(await namesFor('konsulent@sus.example')).toEqual([
      'Hele netværket',
      ...clusters,
      'Herning Kommune',
      'Hvidovre Kommune',
      'Arbejdsgruppe om underretninger',
    ]);
    expect(await namesFor('sekretariat@bronderslev.example')).toEqual(['Hele netværket', ...clusters, 'Planlægning af konferencen']);
  });

  it('gives the administrator the system and no content', async () => {
    const { session, get } = await signedIn('admin@helevejen.example');
    expect(session.person.administrator).toBe(true);
    expect((await get<Page<NetworkView>>('/networks')).items).toEqual([]);
    expect((await get<Page<SpaceView>>('/spaces')).items).toEqual([]);
  });

  it('leaves threads as the product would: numbers without gaps, facts recorded, nothing still to be told', async () => {
    await world.settled();
    const wrong = await world.query(
      `SELECT t.title FROM discussions_threads t JOIN discussions_posts p ON p.thread_id = t.id GROUP BY t.id
       HAVING count(*) <> t.last_seq OR max(p.seq) <> t.last_seq OR max(p.created_at) <> t.last_post_at
         OR t.last_change <> count(*) + count(p.edited_at) OR max(p.change) <> t.last_change`,
    );
    expect(wrong).toEqual([]);
    const [counts] = await world.query<Record<string, number>>(
      `SELECT (SELECT count(*) FROM platform_outbox)::integer AS outbox,
         (SELECT count(*) FROM discussions_posts)::integer - (SELECT count(*) FROM platform_events WHERE name IN ('discussions.thread-started', 'discussions.post-added'))::integer AS untold,
         (SELECT count(*) FROM networks_memberships)::integer - (SELECT count(*) FROM platform_events WHERE name = 'networks.membership-started')::integer AS unrecorded,
         (SELECT count(*) FROM platform_events e WHERE e.name LIKE 'discussions.%' AND e.payload->>'threadId' NOT IN (SELECT id::text FROM discussions_threads))::integer AS astray`,
    );
    expect(counts).toEqual({ outbox: 0, untold: 0, unrecorded: 0, astray: 0 });
  });

  it('fills libraries with files that are there, by people who write in their spaces', async () => {
    const versions = await world.query<{ name: string; sha256: string; bytes: number; writes: boolean }>(
      `SELECT e.name, v.sha256, v.bytes, EXISTS (SELECT FROM networks_access a WHERE a.space_id = e.space_id AND a.person_id = v.created_by AND a.writes) AS writes
       FROM documents_versions v JOIN documents_entries e ON e.id = v.document_id`,
    );
    expect(versions.length).toBeGreaterThan(8);
    for (const { name, sha256, bytes, writes } of versions) {
      const stored = await storeOnDisk(world.dataDir).open(sha256);
      stored?.content.destroy();
      expect([name, Number(bytes), writes]).toEqual([name, stored?.bytes, true]);
    }
    const [told] = await world.query<{ missing: number }>(
      `SELECT count(*)::integer AS missing FROM documents_entries e
       WHERE NOT EXISTS (SELECT FROM platform_events h WHERE h.object_id = e.id::text AND h.occurred_at = e.created_at AND h.actor_id = e.created_by)`,
    );
    expect(told!.missing).toBe(0);
  });

  it('notifies project leads of posts that call them by name and that they see', async () => {
    const rows = await world.query<{ name: string; text: string; seen: boolean; sees: boolean }>(
      `SELECT person.name, p.text, n.seen_at IS NOT NULL AS seen, EXISTS (SELECT FROM networks_access a WHERE a.space_id = n.space_id AND a.person_id = n.person_id) AS sees
       FROM notifications_notifications n JOIN identity_persons person ON person.id = n.person_id
       JOIN discussions_posts p ON p.id = (n.object_ids->>'postId')::uuid AND p.thread_id = (n.object_ids->>'threadId')::uuid
       WHERE n.kind = 'discussions.persons-mentioned'`,
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.some(({ seen }) => seen) && rows.some(({ seen }) => !seen)).toBe(true);
    for (const { name, text, sees } of rows) {
      expect(text).toContain(name.split(' ')[0]);
      expect(sees).toBe(true);
    }
  });
});
