import { aPerson, sessionOf } from '@hv/identity/api/testing';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { aThread } from '@hv/discussions/api/testing';
import { EventSealing } from '@hv/platform/api';
import type { AuditPageView, AuditSealView, LookView, Page } from '@hv/platform/contracts';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import { capabilities } from './capabilities';

let world: World;
let network: SpecNetwork;
let other: SpecNetwork;
let member: SpecMember;
let administratorId: string;
let headers: Readonly<Record<string, string>>;

beforeAll(async () => {
  world = await aWorld(capabilities);
  network = await aNetwork(world);
  other = await aNetwork(world, { name: 'Efterværn' });
  member = await aMember(world, network, { name: 'Ida Lund' });
  const elsewhere = await aMember(world, other, { name: '=Ib & "Bo"' });
  await aThread(world, member, network.spaceId, 'Fortroligt emne');
  await aThread(world, elsewhere, other.spaceId, 'Et andet emne');
  const administrator = await aPerson(world, { administrator: true, name: 'Åse Bæk' });
  administratorId = administrator.id;
  headers = await sessionOf(world, administrator);
});
afterAll(() => world.close());

const ask = (query = ''): Promise<Answer<AuditPageView>> => world.request({ method: 'GET', url: `/api/v1/admin/audit${query}`, headers });
const namesOf = ({ body }: Answer<AuditPageView>): string[] => body.items.map(({ name }) => name);

describe('the audit log', () => {
  it('tells who did what, by name, and never what they wrote', async () => {
    const { body, text } = await ask(`?network=${network.id}&name=discussions.thread-started`);
    expect(body).toMatchObject({
      items: [
        {
          name: 'discussions.thread-started',
          actor: { kind: 'person', id: member.personId, name: 'Ida Lund' },
          object: { kind: 'thread', name: null },
          network: { id: network.id, name: network.name },
          space: { id: network.spaceId },
        },
      ],
      next: null,
      lookedBackTo: null,
    });
    expect(text).not.toContain('Fortroligt');
  });

  it('is searched by person: what they did and what was done to them', async () => {
    const { body } = await ask(`?person=${member.personId}`);
    expect(body.items.length).toBeGreaterThan(1);
    for (const { actor, object, facts } of body.items)
      expect([actor?.id, object.id, (JSON.parse(facts) as { personId?: string }).personId]).toContain(member.personId);
  });

  it('is searched by network, thing, kind, capability and day', async () => {
    expect(new Set((await ask(`?network=${other.id}`)).body.items.map((entry) => entry.network?.id))).toEqual(new Set([other.id]));
    const [thread] = (await ask(`?network=${network.id}&name=discussions.thread-started`)).body.items;
    expect(namesOf(await ask(`?object=${thread!.object.id.toUpperCase()}`))).toEqual(['discussions.thread-started']);
    expect(new Set(namesOf(await ask('?name=discussions')).map((name) => name.split('.')[0]))).toEqual(new Set(['discussions']));
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Copenhagen' }).format(new Date());
    expect(namesOf(await ask(`?from=${today}&to=${today}&name=discussions.thread-started`))).toHaveLength(2);
    expect(namesOf(await ask('?to=2020-12-31'))).toEqual([]);
    expect(namesOf(await ask('?from=2999-01-01'))).toEqual([]);
  });

  it('finds a day wherever its events stand, as soon as they are sealed', async () => {
    await world.query(
      `INSERT INTO platform_events (name, object_kind, object_id, payload, occurred_at) SELECT 'spec.old', 'thing', n::text, '{}', timestamptz '2021-03-05 22:59:59Z' + n * interval '1 second' FROM generate_series(0, 1) n`,
    );
    for (let turn = 0; turn < 2; turn++) {
      await world.app.get(EventSealing, { strict: false }).turn();
      for (const day of ['2021-03-05', '2021-03-06']) expect(namesOf(await ask(`?from=${day}&to=${day}`))).toEqual(['spec.old']);
      expect(namesOf(await ask('?from=2021-03-05&to=2021-03-06'))).toEqual(['spec.old', 'spec.old']);
    }
  });

  it('goes on where a page ended, also when much lies between', async () => {
    const all = await ask('?limit=200&name=discussions');
    const first = await ask('?limit=1&name=discussions');
    const second = await ask(`?limit=1&name=discussions&after=${first.body.next}`);
    expect([...first.body.items, ...second.body.items]).toEqual(all.body.items.slice(0, 2));
    await world.query(`SELECT count(nextval(pg_get_serial_sequence('platform_events', 'id'))) FROM generate_series(1, 450000)`);
    const short = await ask('?name=discussions');
    expect(short.body.items).toEqual([]);
    expect(short.body.lookedBackTo).not.toBeNull();
    let found: AuditPageView = short.body;
    let asked = 0;
    while (found.items.length === 0 && found.next) {
      found = (await ask(`?name=discussions&after=${found.next}`)).body;
      asked += 1;
    }
    expect(found.items).toEqual(all.body.items);
    expect(asked).toBeLessThan(6);
  });
});

describe('who saw what', () => {
  it('is in the log: every look with its question, also the one before this', async () => {
    await ask(`?person=${member.personId}&from=2026-01-01`);
    const { body } = await ask('?name=platform.administrator-looked&limit=2');
    expect(body.items[1]).toMatchObject({
      actor: { id: administratorId, name: 'Åse Bæk' },
      object: { kind: 'person', id: member.personId, name: 'Ida Lund' },
      facts: JSON.stringify({ at: 'audit', question: { from: '2026-01-01', person: member.personId } }),
    });
  });

  it('is in the log when a part of it was taken along', async () => {
    const { text, headers: answered } = await world.request({ method: 'GET', url: `/api/v1/admin/audit/csv?network=${other.id}`, headers });
    expect(answered['content-type']).toBe('text/csv; charset=utf-8');
    expect(text.startsWith('\ufeffNr.;Tid (UTC);')).toBe(true);
    expect(text).toContain(`"'=Ib & ""Bo"""`);
    const { body } = await ask('?name=platform.audit-exported');
    expect(JSON.parse(body.items[0]!.facts)).toEqual({ count: text.split('\r\n').length - 2, question: { network: other.id } });
  });

  it('is told to whom it was about, and to them alone', async () => {
    await ask(`?person=${member.personId}&limit=1`);
    const mine = (query = ''): Promise<Answer<Page<LookView>>> =>
      world.request({ method: 'GET', url: `/api/v1/me/looks${query}`, headers: member.headers });
    const { body } = await mine();
    expect(body.items[0]).toMatchObject({ administrator: { id: administratorId, name: 'Åse Bæk' }, what: 'audit' });
    const first = await mine('?limit=1');
    expect((await mine(`?limit=1&after=${first.body.next}`)).body.items).toEqual([body.items[1]]);
    expect((await mine('?after=x')).status).toBe(400);
    const others = await world.request<Page<LookView>>({ method: 'GET', url: '/api/v1/me/looks', headers });
    expect(others.body.items).toEqual([]);
  });

  it('is nobody’s but an administrator’s to ask', async () => {
    for (const path of ['', '/csv', '/seal']) {
      const { status } = await world.request({ method: 'GET', url: `/api/v1/admin/audit${path}`, headers: member.headers });
      expect(status).toBe(403);
    }
  });
});

describe('a question that is none', () => {
  it.each([
    '?person=1',
    '?network=%27--',
    '?object=a%20b',
    `?object=${'a'.repeat(65)}`,
    '?name=Networks',
    '?name=%25',
    '?name=a.b.c',
    '?from=2026-02-31',
    '?from=1999-01-01',
    '?to=i%20dag',
    '?after=x',
    '?limit=201',
    '?payload=x',
    '?person=00000000-0000-7000-8000-000000000001&person=00000000-0000-7000-8000-000000000002',
  ])('is refused: %s', async (query) => {
    expect((await ask(query)).status).toBe(400);
  });

  it.each([-1, 1.5, 1e300, 0])('finds nothing after a number that is none: %s', async (number) => {
    const after = Buffer.from(JSON.stringify([number])).toString('base64url');
    expect((await ask(`?after=${after}`)).body).toEqual({ items: [], next: null, lookedBackTo: null });
  });
});

describe('the seal', () => {
  it('is shown with its fingerprint', async () => {
    await world.app.get(EventSealing, { strict: false }).turn();
    const { body } = await world.request<AuditSealView>({ method: 'GET', url: '/api/v1/admin/audit/seal', headers });
    expect(body.head).toMatch(/^[0-9a-f]{64}$/);
    expect(body.seals).toBeGreaterThan(0);
    expect(Date.parse(body.waitingSince ?? new Date().toISOString())).toBeGreaterThan(Date.now() - 60_000);
  });
});
