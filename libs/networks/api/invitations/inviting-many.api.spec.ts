import { randomUUID } from 'node:crypto';
import { IdentityModule } from '@hv/identity/api';
import { aWorld, type World } from '@hv/platform/api/testing';
import pg from 'pg';
import { NetworksModule } from '../networks.module';
import { type Headers, SecretariatOffice } from '../memberships/spec/secretariat-office';
import { InvitationRequests } from './spec/invitation-requests';

describe('inviting many', () => {
  let world: World;
  let office: SecretariatOffice;
  let invitations: InvitationRequests;

  beforeAll(async () => {
    world = await aWorld([IdentityModule, NetworksModule]);
    office = await SecretariatOffice.open(world);
    invitations = new InvitationRequests(world, office);
  });
  afterAll(() => world.close());

  const row = (changes: object = {}): object => ({
    name: 'Ida Lund',
    email: `${randomUUID()}@herning.example`,
    organisation: 'herning',
    role: 'Projektleder',
    cluster: 'klynge vest',
    ...changes,
  });
  const stored = async (): Promise<number> =>
    (await world.query<{ count: number }>('SELECT count(*)::int AS count FROM identity_invitations'))[0]!.count;

  it('is looked through row by row before anything is stored', async () => {
    const before = await stored();
    const email = `${randomUUID()}@herning.example`;
    const { status, body } = await invitations.preview([
      row({ email }),
      row({ organisation: 'Hernning Kommune' }),
      row({ email: email.toUpperCase() }),
      row({ email: office.lead.person.email, cluster: 'Klynge Øst' }),
      row({ email: 'ida', role: 'konge', name: '=1+1' }),
      row({ email: '', organisation: '' }),
    ]);
    expect([status, body.wrong]).toEqual([200, 5]);
    expect(body.rows[0]).toEqual({
      name: 'Ida Lund',
      email,
      organisation: 'Herning Kommune',
      cluster: 'Klynge Vest',
      role: 'project-lead',
      faults: [],
    });
    const faults = body.rows.map((read) => read.faults.map(({ field, code, suggestion }) => [field, code, suggestion]));
    expect(faults.slice(1)).toEqual([
      [['organisation', 'networks.organisation-unknown', 'Herning Kommune']],
      [['email', 'networks.address-twice', null]],
      [
        ['email', 'networks.already-member', null],
        ['cluster', 'networks.cluster-other', 'Klynge Vest'],
      ],
      [
        ['name', 'networks.name-dangerous', null],
        ['email', 'networks.address-wrong', null],
        ['role', 'networks.role-unknown', null],
      ],
      [
        ['email', 'networks.address-missing', null],
        ['organisation', 'networks.organisation-missing', null],
      ],
    ]);
    expect(await stored()).toBe(before);
  });

  it('does not tell whether an address has an account elsewhere', async () => {
    const [known, unknown] = [row({ email: office.outsider.person.email }), row()];
    const { body } = await invitations.preview([known, unknown]);
    expect({ ...body.rows[0], email: '' }).toEqual({ ...body.rows[1], email: '' });
  });

  it('asks all of them: those who have an account are in, the others get a link each', async () => {
    const known = await office.aPerson();
    const emails = Array.from({ length: 30 }, () => `${randomUUID()}@herning.example`);
    const { status, body } = await invitations.many([row({ email: known.email }), ...emails.map((email) => row({ email }))]);
    expect([status, body]).toEqual([201, { invited: 30, members: 1 }]);
    const tokens = new Set<string>();
    for (const email of emails) tokens.add(await invitations.tokenOf(email));
    expect(tokens.size).toBe(30);
    expect(await office.granted(known.id)).toContain(office.herning.spaceId);
    const { items } = (await invitations.list('?limit=31')).body;
    expect(items.map(({ email }) => email)).toEqual([known.email, ...emails]);
  });

  it('asks none when one row is wrong, and says which', async () => {
    const before = await stored();
    const { status, body } = await invitations.many([row(), row({ organisation: 'Atlantis' }), row({ email: 'x' })]);
    expect([status, body.code, body.errors]).toEqual([
      422,
      'networks.rows-refused',
      [
        { path: 'rows.1.organisation', code: 'networks.organisation-unknown' },
        { path: 'rows.2.email', code: 'networks.address-wrong' },
      ],
    ]);
    expect(await stored()).toBe(before);
  });

  it('with the same key asks them once, with another list is refused', async () => {
    const headers = { ...office.secretary.headers, 'idempotency-key': randomUUID() };
    const rows = [row(), row()];
    const before = await stored();
    const answers = await Promise.all([invitations.many(rows, headers), invitations.many(rows, headers)]);
    expect(answers.map(({ body }) => body)).toEqual([
      { invited: 2, members: 0 },
      { invited: 2, members: 0 },
    ]);
    expect(await stored()).toBe(before + 2);
    expect((await invitations.many([row()], headers)).body.code).toBe('platform.idempotency-key-reused');
  });

  it('by two secretaries at the same time asks each person once', async () => {
    const rows = [row(), row()];
    const answers = await Promise.all([invitations.many(rows), invitations.many([...rows].reverse())]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it('takes as many statements for 1 000 as for one', async () => {
    const query = jest.spyOn(pg.Client.prototype, 'query');
    /** Those of the request; the mails are written by a job, one by one. */
    const statementsFor = async (rows: number): Promise<string[]> => {
      query.mockClear();
      const { body } = await invitations.many(Array.from({ length: rows }, () => row()));
      expect(body).toEqual({ invited: rows, members: 0 });
      const names = query.mock.calls.map(([asked]) => (asked as unknown as { name?: string }).name ?? '');
      return names
        .filter((name) => /^(networks_roles|invitations_|inviting_|identity_insert_)/.test(name) && !/undelivered/.test(name))
        .sort();
    };
    const [one, thousand] = [await statementsFor(1), await statementsFor(1_000)];
    query.mockRestore();
    expect(thousand).toEqual(one);
    expect(one).toHaveLength(8);
  });

  it('refuses more than 1 000 rows, and rows that are none', async () => {
    const many = await invitations.preview(Array.from({ length: 1_001 }, () => ({ email: 'a@b.example' })));
    expect([many.status, many.body.errors]).toEqual([400, [{ path: 'rows', code: 'field.arrayMaxSize' }]]);
    const huge = await invitations.preview(Array.from({ length: 10_000 }, () => row()));
    expect([huge.status, huge.body.code]).toEqual([413, 'platform.too-large']);
    for (const rows of [[], ['x'], [null], [{ email: 7 }], [{ email: 'a@b.example', admin: true }], [{ email: 'x'.repeat(301) }]])
      expect((await invitations.preview(rows as object[])).status).toBe(400);
  });

  it('is for the network’s secretariat', async () => {
    const asks = [(headers: Headers) => invitations.preview([row()], headers), (headers: Headers) => invitations.many([row()], headers)];
    for (const ask of asks) {
      const outcome = async (headers: Headers): Promise<unknown[]> => {
        const { status, body } = await ask(headers);
        return [status, body.code];
      };
      expect(await outcome(office.lead.headers)).toEqual([403, 'networks.may-not-invite']);
      expect(await outcome(office.outsider.headers)).toEqual([404, 'networks.network-not-found']);
      expect(await outcome(invitations.nobody)).toEqual([401, 'platform.sign-in-needed']);
    }
  });
});
