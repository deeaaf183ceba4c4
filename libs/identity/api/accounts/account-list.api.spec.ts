import type { AccountView } from '@hv/identity/contracts';
import { AuditModule } from '@hv/platform/api';
import type { Page } from '@hv/platform/contracts';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import { IdentityModule } from '../identity.module';
import { aPerson, recordedEvents, sessionOf, type SpecPerson, WithoutSpaces } from '../testing';

let world: World;
let ida: SpecPerson;
let administrator: SpecPerson;
let headers: Readonly<Record<string, string>>;

beforeAll(async () => {
  world = await aWorld([AuditModule, IdentityModule, WithoutSpaces]);
  administrator = await aPerson(world, { name: 'Åse Bæk', administrator: true });
  ida = await aPerson(world, { name: 'Ida Lund', email: 'ida_lund@herning.example' });
  await aPerson(world, { name: 'Zenia Aagaard' });
  headers = await sessionOf(world, administrator);
});
afterAll(() => world.close());

const list = (query = ''): Promise<Answer<Page<AccountView>>> =>
  world.request({ method: 'GET', url: `/api/v1/admin/accounts${query}`, headers });
const block = (payload: object, by = headers): Promise<Answer<{ code: string }>> =>
  world.request({ method: 'PUT', url: '/api/v1/admin/accounts/blocked', headers: by, payload });
const namesOf = ({ body }: Answer<Page<AccountView>>): string[] => body.items.map(({ name }) => name);

describe('accounts, for an administrator', () => {
  it('are listed in Danish order, page by page', async () => {
    expect(namesOf(await list())).toEqual(['Ida Lund', 'Zenia Aagaard', 'Åse Bæk']);
    const first = await list('?limit=1');
    expect(namesOf(await list(`?limit=2&after=${first.body.next}`))).toEqual(['Zenia Aagaard', 'Åse Bæk']);
  });

  it.each([
    ['LUND', ['Ida Lund']],
    ['ida_l', ['Ida Lund']],
    ['%', []],
    ['åse', ['Åse Bæk']],
    [`'; DROP TABLE`, []],
    ['\\', []],
  ])('are found by name and address: %s', async (q, names) => {
    expect(namesOf(await list(`?q=${encodeURIComponent(q)}`))).toEqual(names);
  });

  it('are shut out and let in again, once each time, but never one’s own', async () => {
    const browser = await sessionOf(world, ida);
    const mine = () => world.request({ method: 'GET', url: '/api/v1/session', headers: browser });
    expect((await mine()).status).toBe(200);
    for (let again = 0; again < 2; again++) expect((await block({ accountId: ida.accountId, blocked: true })).status).toBe(204);
    expect((await mine()).status).toBe(401);
    expect((await list('?q=ida')).body.items[0]!.blockedAt).not.toBeNull();
    expect((await block({ accountId: ida.accountId, blocked: false })).status).toBe(204);
    expect((await list('?q=ida')).body.items[0]!.blockedAt).toBeNull();
    const told = (await recordedEvents(world)).map(({ name }) => name).filter((name) => name.startsWith('identity.account-'));
    expect(told).toEqual(['identity.account-blocked', 'identity.account-unblocked']);
    expect((await block({ accountId: administrator.accountId, blocked: true })).status).toBe(403);
  });

  it.each([
    {},
    { accountId: 'x', blocked: true },
    { blocked: true },
    { accountId: '0199d2a0-0000-7000-8000-000000000001', blocked: 'yes' },
  ])('are not changed by what is no request: %j', async (payload) => {
    expect((await block(payload)).status).toBe(400);
  });

  it('that are not there are not found', async () => {
    expect((await block({ accountId: '0199d2a0-0000-7000-8000-000000000001', blocked: true })).status).toBe(404);
  });

  it('leave a trace when they are looked at, without what was typed', async () => {
    await list('?q=Fortrolig');
    const last = (await recordedEvents(world)).at(-1)!;
    expect(last).toMatchObject({
      name: 'platform.administrator-looked',
      actorId: administrator.id,
      payload: { at: 'accounts', question: {} },
    });
  });

  it('are nobody else’s business', async () => {
    const other = await sessionOf(world, ida);
    expect((await world.request({ method: 'GET', url: '/api/v1/admin/accounts', headers: other })).status).toBe(403);
    expect((await block({ accountId: administrator.accountId, blocked: true }, other)).status).toBe(403);
  });
});
