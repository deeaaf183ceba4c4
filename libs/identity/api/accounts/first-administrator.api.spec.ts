import { administratorLinkPath, type SessionView } from '@hv/identity/contracts';
import { Actor, bySystem, type Origin } from '@hv/platform/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { IdentityModule } from '../identity.module';
import { aPerson, everythingStored, piecesOf, recordedEvents, WithoutSpaces } from '../testing';
import { Accounts } from './accounts.service';
import { Invitations } from './invitations.service';

const origin = 'http://localhost:3000';
const password = 'tre grå gæs på en mark';

describe('the first administrator', () => {
  let world: World;

  beforeAll(async () => (world = await aWorld([IdentityModule, WithoutSpaces])));
  afterAll(() => world.close());
  beforeEach(async () => {
    for (const table of ['invitations', 'accounts', 'persons']) await world.query(`DELETE FROM identity_${table}`);
  });

  const tokenOf = (path: string): string => path.slice(administratorLinkPath.length + 1);
  const aLink = async (email: string | null = null): Promise<string> =>
    tokenOf(await world.app.get(Invitations).inviteAdministrator(bySystem, email));
  const create = (fields: object, headers: object = { origin }) =>
    world.request<ProblemView>({
      method: 'POST',
      url: '/api/v1/first-administrator',
      headers: { ...headers },
      payload: { name: 'Bo Grønbæk', email: 'bo@herning.example', password, ...fields },
    });
  const signIn = (email: string) =>
    world.request<SessionView>({ method: 'POST', url: '/api/v1/session', headers: { origin }, payload: { email, password } });

  it('comes by a link, which signs nobody in and is used up', async () => {
    const accounts = world.app.get(Accounts);
    expect(await accounts.hasAdministrator()).toBe(false);
    const before = (await recordedEvents(world)).length;
    const path = await world.app.get(Invitations).inviteAdministrator(bySystem, null);
    expect(path).toMatch(/^\/first-administrator#[\w-]{43}$/);
    const answer = await create({ token: tokenOf(path), email: 'Bo@Herning.example' });
    expect([answer.status, answer.text, answer.headers['set-cookie']]).toEqual([204, '', undefined]);
    expect((await signIn('bo@herning.example')).body.person).toMatchObject({ name: 'Bo Grønbæk', administrator: true, language: 'da' });
    expect(await accounts.hasAdministrator()).toBe(true);
    const events = await recordedEvents(world);
    expect(events.slice(before, before + 2)).toEqual([
      {
        name: 'identity.administrator-invited',
        actorId: null,
        object: expect.stringMatching(/^invitation /),
        payload: { invitationId: expect.any(String) },
      },
      {
        name: 'identity.administrator-created',
        actorId: null,
        object: expect.stringMatching(/^account /),
        payload: { accountId: expect.any(String) },
      },
    ]);
  });

  it('is answered in the same words when the link is unknown, used or expired, whatever else is wrong', async () => {
    const used = await aLink('bo@herning.example');
    await create({ token: used });
    const expired = await aLink('carl@herning.example');
    await world.query(`UPDATE identity_invitations SET expires_at = now() - interval '1 second' WHERE email = 'carl@herning.example'`);
    const answers = [];
    for (const token of [used, expired, 'A'.repeat(43), 'A'.repeat(20)]) {
      const { status, body } = await create({ token, email: 'carl@herning.example', password: 'Sommerferie2026' });
      answers.push({ status, body: { ...body, requestId: '' } });
    }
    expect(answers[0]).toEqual({
      status: 404,
      body: { status: 404, code: 'identity.link-expired', detail: expect.any(String), requestId: '' },
    });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('has 60 minutes', async () => {
    await aLink();
    const [row] = await world.query<{ minutes: number }>(
      `SELECT extract(epoch FROM expires_at - created_at)::float8 / 60 AS minutes FROM identity_invitations`,
    );
    expect(row!.minutes).toBe(60);
  });

  it('is one, however many use the link at the same time', async () => {
    const token = await aLink();
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, number) => create({ token, email: `person${number}@herning.example` })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 404, 404, 404, 404, 404]);
    expect((await world.query('SELECT id FROM identity_accounts')).length).toBe(1);
    expect((await world.query('SELECT id FROM identity_persons')).length).toBe(1);
  });

  it('is whom the link was made for, if it was made for an address', async () => {
    const token = await aLink('Bo@herning.example');
    const { status, body } = await create({ token, email: 'carl@herning.example' });
    expect([status, body.code, body.errors]).toEqual([
      422,
      'identity.address-not-invited',
      [{ path: 'email', code: 'identity.address-not-invited' }],
    ]);
    expect((await create({ token, email: 'bo@Herning.example' })).status).toBe(204);
  });

  it('has an address of their own, a good password, and keeps the link until then', async () => {
    await aPerson(world, { email: 'anne@herning.example' });
    const token = await aLink();
    const taken = await create({ token, email: 'Anne@herning.example' });
    expect([taken.status, taken.body.code]).toEqual([409, 'identity.address-taken']);
    const weak = await create({ token, password: 'Sommerferie2026' });
    expect([weak.status, weak.body.code, weak.body.errors]).toEqual([
      422,
      'identity.weak-password',
      [{ path: 'password', code: 'identity.weak-password' }],
    ]);
    expect((await create({ token })).status).toBe(204);
  });

  it('has only the newest link', async () => {
    const [first, second] = [await aLink(), await aLink()];
    expect((await create({ token: first })).status).toBe(404);
    expect((await create({ token: second })).status).toBe(204);
  });

  it.each([
    ['no token', { token: undefined }],
    ['a short token', { token: 'x' }],
    ['no name', { name: undefined }],
    ['a blank name', { name: '   ' }],
    ['NUL in the name', { name: 'a\0b' }],
    ['no address', { email: 'bo' }],
    ['a short password', { password: 'kort' }],
    ['a long password', { password: 'x'.repeat(201) }],
    ['more than was asked', { administrator: true }],
  ])('is not made of %s', async (_, fields) => {
    expect((await create({ token: await aLink(), ...fields })).status).toBe(400);
    expect(await world.query('SELECT id FROM identity_persons')).toEqual([]);
  });

  it('does not come from a foreign page', async () => {
    const token = await aLink();
    for (const headers of [{}, { origin: 'null' }, { origin: 'https://evil.example' }])
      expect((await create({ token }, headers)).body.code).toBe('platform.foreign-origin');
    expect((await create({ token })).status).toBe(204);
  });

  it('is invited by the system or an administrator, and nobody else', async () => {
    const originOf = async (administrator: boolean): Promise<Origin> => {
      const { id, accountId } = await aPerson(world, { administrator });
      return {
        actor: new Actor(id, accountId, administrator, 'da', { kind: 'session', id }, ['read', 'write'], Infinity),
        requestId: null,
      };
    };
    const invitations = world.app.get(Invitations);
    await expect(invitations.inviteAdministrator(await originOf(false), null)).rejects.toMatchObject({ status: 403 });
    await expect(invitations.inviteAdministrator(await originOf(true), null)).resolves.toContain('#');
  });

  it('leaves no token and no password in the database', async () => {
    const token = await aLink('bo@herning.example');
    await create({ token });
    const stored = await everythingStored(world);
    expect(stored).toContain('bo@herning.example');
    for (const piece of [...piecesOf(token), password]) expect(stored).not.toContain(piece);
  });
});
