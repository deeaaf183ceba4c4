import { randomUUID } from 'node:crypto';
import { IdentityModule } from '@hv/identity/api';
import { PersonalDataBook } from '@hv/platform/api/privacy';
import { recordedEvents } from '@hv/identity/api/testing';
import { bySystem } from '@hv/platform/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import { NetworksModule } from '../networks.module';
import { type Headers, SecretariatOffice } from '../memberships/spec/secretariat-office';
import { InvitationRequests } from './spec/invitation-requests';

describe('invitations that were sent', () => {
  let world: World;
  let office: SecretariatOffice;
  let invitations: InvitationRequests;
  let email: string;
  let id: string;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, NetworksModule]);
    office = await SecretariatOffice.open(world);
    invitations = new InvitationRequests(world, office);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    email = `${randomUUID()}@herning.example`;
    id = (await invitations.invite({ email })).body.id;
  });

  const expire = (): Promise<object[]> => world.query(`UPDATE identity_invitations SET expires_at = now() WHERE id = $1`, [id]);
  const lastEvent = async (): Promise<unknown> => {
    const events = await recordedEvents(world);
    return events.filter(({ name }) => name.startsWith('networks.invitation')).at(-1);
  };

  it('are listed newest first, page by page and by where they stand', async () => {
    const other = (await invitations.invite({ email: `o${email}` })).body.id;
    const first = await invitations.list('?limit=1');
    expect(first.body.items.map((item) => item.id)).toEqual([other]);
    const second = await invitations.list(`?limit=1&after=${first.body.next}`);
    expect(second.body.items).toMatchObject([{ id, state: 'open', inviter: 'Anne Hedegaard', organisation: 'Herning Kommune' }]);
    await expire();
    await invitations.withdrawal('PUT', other);
    const newestOf = async (state: string): Promise<string | undefined> =>
      (await invitations.list(`?state=${state}&limit=1`)).body.items[0]?.id;
    expect([await newestOf('expired'), await newestOf('withdrawn')]).toEqual([id, other]);
    expect([await newestOf('open'), await newestOf('accepted')]).not.toContain(id);
    expect((await invitations.list('?state=lost')).status).toBe(400);
  });

  it('are sent anew with another link and 14 days more; the old link is dead', async () => {
    const old = await invitations.tokenOf(email);
    await expire();
    const { status, body } = await invitations.resend(id);
    expect([status, body.state, body.resends]).toEqual([201, 'open', 1]);
    const token = await invitations.tokenOf(email, 2);
    expect([(await invitations.read(old)).status, (await invitations.read(token)).status]).toEqual([404, 200]);
    expect(await lastEvent()).toMatchObject({ name: 'networks.invitation-resent', actorId: office.secretary.personId });
  });

  it('are sent anew once for one key, and five times a day at most', async () => {
    const headers = { ...office.secretary.headers, 'idempotency-key': randomUUID() };
    await invitations.resend(id, headers);
    expect((await invitations.resend(id, headers)).body.resends).toBe(1);
    for (let time = 2; time <= 5; time++) expect((await invitations.resend(id)).body.resends).toBe(time);
    const refused = await invitations.resend(id);
    expect([refused.status, refused.body.code]).toEqual([429, 'networks.too-many-resends']);
  });

  it('take whoever got an account meanwhile in at once when they are sent anew', async () => {
    const known = await office.aPerson();
    await world.query('UPDATE identity_accounts SET email = $1 WHERE id = $2', [email, known.accountId]);
    await invitations.resend(id);
    while ((await invitations.mailsTo(email)).length < 2) await new Promise((resolve) => setImmediate(resolve));
    expect((await invitations.list('?state=accepted&limit=1')).body.items).toMatchObject([{ id, state: 'member' }]);
    expect(await office.granted(known.id)).toContain(office.network.spaceId);
  });

  it('are withdrawn, and that is taken back: the link that was sent is good again', async () => {
    const token = await invitations.tokenOf(email);
    expect((await invitations.withdrawal('PUT', id)).body.state).toBe('withdrawn');
    expect((await invitations.read(token)).status).toBe(404);
    expect(await lastEvent()).toMatchObject({ name: 'networks.invitation-withdrawn' });
    expect((await invitations.withdrawal('PUT', id)).body.state).toBe('withdrawn');
    expect((await invitations.withdrawal('DELETE', id)).body.state).toBe('open');
    expect((await invitations.read(token)).status).toBe(200);
    expect(await lastEvent()).toMatchObject({ name: 'networks.invitation-restored' });
  });

  it('are past changing when they were accepted', async () => {
    await invitations.accept(await invitations.tokenOf(email));
    for (const answer of [
      await invitations.resend(id),
      await invitations.withdrawal('PUT', id),
      await invitations.withdrawal('DELETE', id),
    ])
      expect([answer.status, answer.body.code]).toEqual([409, 'networks.invitation-used']);
  });

  it('are forgotten with the person they brought, also when their address is another now', async () => {
    const { body } = await invitations.accept(await invitations.tokenOf(email));
    await world.query('UPDATE identity_accounts SET email = $1 WHERE person_id = $2', [`new${email}`, body.personId]);
    await world.app.get(PersonalDataBook).erase(bySystem, body.personId);
    expect(await world.query('SELECT id FROM identity_invitations WHERE email = $1 OR id = $2', [email, id])).toEqual([]);
    expect((await invitations.list()).body.items.map((item) => item.id)).not.toContain(id);
  });

  it('are for the network’s secretariat: other members are refused, anyone else learns nothing', async () => {
    const asks = [
      (headers: Headers, of: string) => invitations.resend(of, headers),
      (headers: Headers, of: string) => invitations.withdrawal('PUT', of, headers),
      (headers: Headers, of: string) => invitations.withdrawal('DELETE', of, headers),
    ];
    for (const ask of asks) {
      const outcome = async (headers: Headers, of = id): Promise<unknown[]> => {
        const { status, body } = await ask(headers, of);
        return [status, body.code];
      };
      expect(await outcome(office.lead.headers)).toEqual([403, 'networks.may-not-invite']);
      expect(await outcome(office.guest.headers)).toEqual([404, 'networks.invitation-not-found']);
      expect(await outcome(office.outsider.headers)).toEqual([404, 'networks.invitation-not-found']);
      expect(await outcome(office.secretary.headers, randomUUID())).toEqual([404, 'networks.invitation-not-found']);
    }
    expect((await invitations.list('', office.lead.headers)).status).toBe(403);
    expect((await invitations.list('', office.outsider.headers)).status).toBe(404);
  });
});
