import { randomUUID } from 'node:crypto';
import { IdentityModule } from '@hv/identity/api';
import { aPerson, recordedEvents, sessionOf } from '@hv/identity/api/testing';
import type { ListedNetworkView, NetworkSetupView } from '@hv/networks/contracts';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { NetworksModule } from '../networks.module';

describe('making a network', () => {
  let world: World;
  let admin: { readonly cookie: string; readonly origin: string };

  beforeAll(async () => {
    world = await aWorld([IdentityModule, NetworksModule]);
    const person = await aPerson(world, { administrator: true });
    admin = await sessionOf(world, person);
  });
  afterAll(() => world.close());

  const wish = (changes: object = {}): object => ({
    network: 'Skolefravær',
    purpose: 'Tilbage i skole.',
    from: '2026-01-01',
    to: '2028-12-31',
    municipality: '0810',
    email: `${randomUUID()}@bronderslev.example`,
    person: 'Åse Bæk',
    ...changes,
  });
  const make = (changes: object = {}, headers: object = {}): Promise<Answer<ListedNetworkView & ProblemView>> =>
    world.request({ method: 'POST', url: '/api/v1/admin/networks', headers: { ...admin, ...headers }, payload: wish(changes) });
  const list = (query = ''): Promise<Answer<Page<ListedNetworkView>>> =>
    world.request({ method: 'GET', url: `/api/v1/admin/networks${query}`, headers: admin });

  it('makes it with its secretariat’s organisation and asks whoever is its secretariat', async () => {
    const before = (await recordedEvents(world)).length;
    const email = `${randomUUID()}@bronderslev.example`;
    const { status, body } = await make({ email });
    expect([status, body]).toEqual([
      201,
      { id: body.id, name: 'Skolefravær', from: '2026-01-01', to: '2028-12-31', organisations: 1, people: 0, secretariat: [] },
    ]);
    const mails = await world.query<{ subject: string; text: string }>(
      'SELECT subject, text_body AS text FROM platform_mails WHERE recipient = $1',
      [email],
    );
    expect(mails).toHaveLength(1);
    expect(mails[0]!.text).toContain('/invitation#');
    expect((await recordedEvents(world)).slice(before).map(({ name }) => name)).toEqual([
      'networks.network-made',
      'networks.participations-started',
      'networks.access-changed',
      'networks.people-invited',
      'platform.mail-queued',
    ]);
  });

  it('takes whoever has an account in at once: they keep it from then on', async () => {
    const person = await aPerson(world);
    const { body } = await make({ email: person.email.toUpperCase() });
    expect([body.people, body.secretariat]).toEqual([1, [person.name]]);
    const headers = await sessionOf(world, person);
    const setup = await world.request<NetworkSetupView>({ method: 'GET', url: `/api/v1/networks/${body.id}/setup`, headers });
    expect(setup.body.network).toMatchObject({ name: 'Skolefravær', purpose: 'Tilbage i skole.', manages: true });
    expect(setup.body.participations.map(({ name, role }) => [name, role])).toEqual([['Brønderslev Kommune', 'reference']]);
    const page = await world.request<{ spaceId: string | null }>({ method: 'GET', url: `/api/v1/networks/${body.id}/page`, headers });
    expect(page.body.spaceId).not.toBeNull();
  });

  it('may be kept by another organisation', async () => {
    const person = await aPerson(world);
    const { body } = await make({ municipality: undefined, name: 'Socialstyrelsen', kind: 'agency', email: person.email });
    const headers = await sessionOf(world, person);
    const setup = await world.request<NetworkSetupView>({ method: 'GET', url: `/api/v1/networks/${body.id}/setup`, headers });
    expect(setup.body.participations).toMatchObject([{ name: 'Socialstyrelsen', kind: 'agency', role: 'authority' }]);
  });

  it('makes one of one key', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const email = `${randomUUID()}@x.example`;
    const answers = [await make({ email }, key), await make({ email }, key)];
    expect(answers[0]!.body).toEqual(answers[1]!.body);
    const other = await make({ email, network: 'X' }, key);
    expect([other.status, other.body.code]).toEqual([422, 'platform.idempotency-key-reused']);
  });

  it.each([
    [{ to: '2025-12-31' }, 'networks.network-refused', 'to'],
    [{ municipality: '9999' }, 'networks.network-refused', 'municipality'],
    [{ municipality: undefined }, 'networks.network-refused', 'name'],
    [{ network: '010190-1234' }, 'networks.network-refused', 'network'],
    [{ person: '=1+1' }, 'networks.rows-refused', 'name'],
  ])('refuses %j, and makes nothing', async (changes, code, path) => {
    const count = async (): Promise<unknown> => world.query('SELECT count(*) FROM networks_networks');
    const before = await count();
    const { status, body } = await make(changes);
    expect([status, body.code, body.errors?.map((error) => error.path)]).toEqual([422, code, [path]]);
    expect(await count()).toEqual(before);
  });

  it.each([{ network: ' ' }, { network: undefined }, { email: 'x' }, { from: 'x' }, { roles: ['secretariat'] }])(
    'does not take %j',
    async (changes) => expect((await make(changes)).status).toBe(400),
  );

  it('lists them by name, page by page', async () => {
    const whole = (await list('?limit=200')).body.items.map(({ id }) => id);
    const found: string[] = [];
    for (let after = ''; ;) {
      const { body } = await list(`?limit=2${after}`);
      found.push(...body.items.map(({ id }) => id));
      if (!body.next) break;
      after = `&after=${body.next}`;
    }
    expect(found).toEqual(whole);
    expect(found.length).toBeGreaterThan(3);
  });

  it('may be kept by any municipality', async () => {
    const { body } = await world.request<{ name: string }[]>({ method: 'GET', url: '/api/v1/admin/municipalities', headers: admin });
    expect([body.length, body[0]!.name, body.at(-1)!.name]).toEqual([98, 'Albertslund Kommune', 'Aarhus Kommune']);
  });

  it('is for administrators', async () => {
    const headers = await sessionOf(world, await aPerson(world));
    for (const method of ['GET', 'POST'] as const) {
      const answer = await world.request({
        method,
        url: '/api/v1/admin/networks',
        headers,
        ...(method === 'POST' ? { payload: wish() } : {}),
      });
      expect(answer.status).toBe(403);
    }
  });
});
