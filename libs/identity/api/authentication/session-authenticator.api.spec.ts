import { sessionEnded } from '@hv/identity/contracts';
import { Authenticator, Replicas } from '@hv/platform/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import { io, type Socket } from 'socket.io-client';
import { IdentityModule } from '../identity.module';
import { aPerson, sessionOf, type SpecPerson, WithoutSpaces } from '../testing';

const secretOf = ({ cookie }: { readonly cookie: string }): string => cookie.split('=')[1]!;

describe('SessionAuthenticator', () => {
  let world: World;
  let authenticator: Authenticator;
  let anne: SpecPerson;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, WithoutSpaces]);
    authenticator = world.app.get(Authenticator);
  });
  afterAll(() => world.close());
  beforeEach(async () => (anne = await aPerson(world)));

  it('answers at once whom it knows, and asks the database for others', async () => {
    const secret = secretOf(await sessionOf(world, anne));
    const asked = authenticator.bySession(secret);
    expect(asked).toBeInstanceOf(Promise);
    const actor = await asked;
    expect(actor).toMatchObject({ personId: anne.id, accountId: anne.accountId, credential: { kind: 'session' } });
    expect(authenticator.bySession(secret)).toBe(actor);
  });

  it('does not ask the database for what cannot be a secret', () => {
    for (const text of ['', 'x', 'A'.repeat(42), 'A'.repeat(44), `${'A'.repeat(42)}\0`, `${'A'.repeat(42)}é`]) {
      expect(authenticator.bySession(text)).toBeUndefined();
      expect(authenticator.byToken(text)).toBeUndefined();
    }
  });

  it('believes no session longer than it is alive', async () => {
    const secret = secretOf(await sessionOf(world, anne));
    await world.query(`UPDATE identity_sessions SET expires_at = now() + interval '2 hours' WHERE account_id = $1`, [anne.accountId]);
    const soon = (await authenticator.bySession(secret))!;
    expect(Math.abs(soon.until - (Date.now() + 2 * 3_600_000))).toBeLessThan(60_000);
    const idle = (await authenticator.bySession(secretOf(await sessionOf(world, anne))))!;
    expect(Math.abs(idle.until - (Date.now() + 12 * 3_600_000))).toBeLessThan(60_000);
  });

  it('does not let in anyone who was erased', async () => {
    const secret = secretOf(await sessionOf(world, anne));
    await world.query('UPDATE identity_persons SET erased_at = now() WHERE id = $1', [anne.id]);
    expect(await authenticator.bySession(secret)).toBeUndefined();
  });

  it('says which sessions have ended', async () => {
    await sessionOf(world, anne);
    const bo = await aPerson(world);
    await sessionOf(world, bo);
    const idOf = async ({ accountId }: SpecPerson): Promise<string> =>
      (await world.query<{ id: string }>('SELECT id FROM identity_sessions WHERE account_id = $1', [accountId]))[0]!.id;
    const [annes, bos] = [await idOf(anne), await idOf(bo)];
    await world.query(`UPDATE identity_sessions SET used_at = now() - interval '13 hours' WHERE id = $1`, [bos]);
    expect(await authenticator.ended([annes, bos, anne.id])).toEqual(new Set([bos, anne.id]));
    expect(await authenticator.ended([])).toEqual(new Set());
  });

  it('forgets a session that another instance ended', async () => {
    const secret = secretOf(await sessionOf(world, anne));
    const actor = (await authenticator.bySession(secret))!;
    await world.query('DELETE FROM identity_sessions WHERE account_id = $1', [anne.accountId]);
    expect(authenticator.bySession(secret)).toBe(actor);
    const payload = { sessionId: actor.credential.id, personId: anne.id };
    world.app.get(Replicas).receive({ id: 1, name: sessionEnded.name, actorId: null, networkId: null, spaceId: null, payload });
    expect(await authenticator.bySession(secret)).toBeUndefined();
  });

  it('tells the sockets of a session that it ended, and closes them; others stay', async () => {
    const address = await world.listen();
    const connect = (headers: { readonly cookie: string; readonly origin: string }): Promise<Socket> =>
      new Promise((resolve, reject) => {
        const socket = io(address, { transports: ['websocket'], extraHeaders: headers, reconnection: false, forceNew: true });
        socket.once('connect', () => resolve(socket));
        socket.once('connect_error', reject);
      });
    const [here, there] = [await sessionOf(world, anne), await sessionOf(world, anne)];
    const [mine, others] = [await connect(here), await connect(there)];
    try {
      const heard: string[] = [];
      const closed = new Promise<void>((resolve) => mine.once('disconnect', () => resolve()));
      mine.once('session.ended', () => heard.push('session.ended'));
      await world.request({ method: 'DELETE', url: '/api/v1/session', headers: here });
      await closed;
      expect(heard).toEqual(['session.ended']);
      expect(others.connected).toBe(true);
      await expect(connect(here)).rejects.toThrow();
    } finally {
      mine.close();
      others.close();
    }
  });

  it('asks the database every time when there are other instances', async () => {
    const several = await aWorld([IdentityModule, WithoutSpaces]);
    try {
      const bo = await aPerson(several);
      const secret = secretOf(await sessionOf(several, bo));
      const authority = several.app.get(Authenticator);
      expect(await authority.bySession(secret)).toBeDefined();
      several.app.get(Replicas).link(() => undefined);
      await several.query('DELETE FROM identity_sessions WHERE account_id = $1', [bo.accountId]);
      expect(await authority.bySession(secret)).toBeUndefined();
    } finally {
      await several.close();
    }
  });
});
