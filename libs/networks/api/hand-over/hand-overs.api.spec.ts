import { randomUUID } from 'node:crypto';
import { PersonalDataBook } from '@hv/platform/api/privacy';
import type { Answer } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { aMember, type SpecMember } from '../testing';
import { HandOverDesk } from './spec/hand-over-desk';

let desk: HandOverDesk;
let leaver: SpecMember;
let colleague: SpecMember;

beforeAll(async () => (desk = await HandOverDesk.open()));
afterAll(() => desk.world.close());
beforeEach(async () => {
  desk = await HandOverDesk.open(desk.world);
  ({ leaver, colleague } = desk);
});

const outcome = ({ status, body }: Answer<ProblemView>): unknown[] => [status, body.code ?? 'ok'];
const fault = ({ status, body }: Answer<ProblemView>): unknown[] => [
  status,
  ...(body.errors ?? []).map(({ path, code }) => `${path} ${code}`),
];

describe('what can be handed over', () => {
  it('is shown with who could take over, the latter of the same organisation alone', async () => {
    await aMember(desk.world, desk.office.network, { organisation: 'Viborg Kommune' });
    const { status, body } = await desk.plan(leaver, leaver);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      from: { membershipId: leaver.membershipId, personId: leaver.personId, name: 'Anne Aa', roles: ['project-lead'] },
      organisation: 'Herning Kommune',
      own: true,
      manages: false,
      parts: ['roles', 'groups', 'follows', 'scheduled', 'drafts'],
      validTo: null,
      counts: { groups: 0 },
      handOver: null,
    });
    expect(body.successors.map(({ personId }) => personId).sort()).toEqual(
      [colleague.personId, desk.office.lead.personId, desk.office.guest.personId].sort(),
    );
    expect(body.successors).not.toContainEqual(expect.objectContaining({ personId: leaver.personId }));
  });

  it('is for its person, the project lead of the organisation and the secretariat; others learn no more than they know', async () => {
    const { secretary, lead, guest, outsider } = desk.office;
    expect((await desk.plan(leaver, secretary)).body).toMatchObject({
      own: false,
      manages: true,
      parts: ['roles', 'groups', 'follows', 'scheduled'],
    });
    expect((await desk.plan(leaver, lead)).body).toMatchObject({ own: false, manages: false });
    expect(outcome(await desk.plan(leaver, colleague))).toEqual([403, 'networks.may-not-hand-over']);
    expect(outcome(await desk.plan(leaver, guest))).toEqual([404, 'networks.membership-not-found']);
    expect(outcome(await desk.plan(leaver, outsider))).toEqual([404, 'networks.membership-not-found']);
    expect(outcome(await desk.plan(guest, guest))).toEqual([403, 'networks.may-not-hand-over']);
  });

  it('is listed: one’s own first, then those of the people one leads', async () => {
    const first = (await desk.choices(leaver, '?limit=1')).body;
    expect(first.items).toMatchObject([{ membershipId: leaver.membershipId, own: true, organisation: 'Herning Kommune', dueAt: null }]);
    const rest = (await desk.choices(leaver, `?after=${first.next}`)).body;
    expect(rest.items.map(({ personId, own }) => [personId, own]).sort()).toEqual(
      [colleague, desk.office.lead].map(({ personId }) => [personId, false]).sort(),
    );
    expect(rest.next).toBeNull();
    expect((await desk.choices(colleague)).body.items.map(({ personId }) => personId)).toEqual([colleague.personId]);
    expect((await desk.choices(desk.office.guest)).body.items).toEqual([]);
    expect((await desk.choices(leaver, '?after=x')).status).toBe(400);
  });
});

describe('handing over at once', () => {
  it('lets the leaver out now, and leaves all else as it is until it is due', async () => {
    const { status, body } = await desk.handOver();
    expect(status).toBe(201);
    expect(body).toMatchObject({ state: 'planned', from: { name: 'Anne Aa' }, to: { name: 'Bo Berg' }, parts: ['roles', 'groups'] });
    expect(Date.parse(body.dueAt) - Date.parse(body.endsAt)).toBe(22_000);
    expect(await desk.office.granted(leaver.personId)).toEqual([]);
    expect(await desk.rolesOf(colleague)).toEqual(['participant']);
    const told = await desk.eventsOf(`membership ${leaver.membershipId}`);
    expect(told.map(({ name }) => name)).toEqual(['networks.membership-ended', 'networks.hand-over-planned']);
    const jobs = await desk.world.query<{ due: Date }>(
      `SELECT start_after AS due FROM jobs.job WHERE name LIKE 'networks.hand-over-planned.%' AND data->'payload'->>'handOverId' = $1`,
      [body.id],
    );
    expect(jobs.map(({ due }) => due.toISOString())).toEqual([body.dueAt]);
  });

  it('can be taken back meanwhile: the membership is as it was', async () => {
    await desk.world.query(`UPDATE networks_memberships SET valid_to = '2098-12-31T23:00:00Z' WHERE id = $1`, [leaver.membershipId]);
    const before = await desk.office.granted(leaver.personId);
    const [was] = await desk.world.query<object>('SELECT roles, valid_to FROM networks_memberships WHERE id = $1', [leaver.membershipId]);
    const { id } = (await desk.handOver()).body;
    expect((await desk.plan(leaver, leaver)).body.handOver).toMatchObject({ id, state: 'planned' });
    expect(outcome(await desk.withdraw(id))).toEqual([200, 'ok']);
    expect((await desk.withdraw(id)).body.state).toBe('withdrawn');
    expect(await desk.office.granted(leaver.personId)).toEqual(before);
    const [is] = await desk.world.query<object>('SELECT roles, valid_to FROM networks_memberships WHERE id = $1', [leaver.membershipId]);
    expect(is).toEqual(was);
    await desk.fallDue(id);
    expect(await desk.rolesOf(colleague)).toEqual(['participant']);
    expect((await desk.handOver()).status).toBe(201);
  });

  it('is planned once, however often it is sent', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all([1, 2, 3, 4].map(() => desk.handOver({}, leaver, key)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(outcome(await desk.handOver({ parts: ['roles'] }, leaver, key))).toEqual([422, 'platform.idempotency-key-reused']);
    const [count] = await desk.world.query<{ n: number }>('SELECT count(*)::integer AS n FROM networks_hand_overs WHERE author_id = $1', [
      leaver.personId,
    ]);
    expect(count).toEqual({ n: 1 });
  });
});

describe('handing over with a last day', () => {
  it('lets the leaver stay until its end in Denmark, and moves the work then', async () => {
    const { body } = await desk.handOver({ lastDay: '2098-06-30' }, desk.office.secretary);
    expect([body.endsAt, body.dueAt]).toEqual(['2098-06-30T22:00:00.000Z', '2098-06-30T22:00:00.000Z']);
    expect(await desk.office.granted(leaver.personId)).not.toEqual([]);
    expect(outcome(await desk.handOver())).toEqual([409, 'networks.hand-over-waits']);
    expect((await desk.choices(leaver)).body.items[0]).toMatchObject({ own: true, dueAt: body.dueAt });
    expect((await desk.withdraw(body.id, desk.office.secretary)).body.state).toBe('withdrawn');
    expect((await desk.plan(leaver, leaver)).body).toMatchObject({ validTo: null, handOver: null });
  });

  it('leaves an end that somebody else has set meanwhile', async () => {
    const { id } = (await desk.handOver({ lastDay: '2098-06-30' })).body;
    await desk.world.query(`UPDATE networks_memberships SET valid_to = '2097-01-01T00:00:00Z' WHERE id = $1`, [leaver.membershipId]);
    await desk.withdraw(id);
    expect((await desk.plan(leaver, leaver)).body.validTo).toBe('2097-01-01T00:00:00.000Z');
  });

  it('never lets anybody be in for longer, nor ends in the past', async () => {
    await desk.world.query(`UPDATE networks_memberships SET valid_to = '2097-01-01T00:00:00Z' WHERE id = $1`, [leaver.membershipId]);
    expect(fault(await desk.handOver({ lastDay: '2098-06-30' }))).toEqual([422, 'lastDay networks.day-too-late']);
    expect(fault(await desk.handOver({ lastDay: '2020-06-30' }))).toEqual([422, 'lastDay networks.period-empty']);
    expect(await desk.office.granted(leaver.personId)).not.toEqual([]);
  });
});

describe('handing over is refused', () => {
  it('to somebody of another organisation, oneself, somebody who has left, and nobody', async () => {
    const viborg = await aMember(desk.world, desk.office.network, { organisation: 'Viborg Kommune' });
    const gone = await aMember(desk.world, desk.office.network, { organisation: 'Herning Kommune', validTo: new Date(Date.now() - 1000) });
    for (const toMembershipId of [viborg.membershipId, leaver.membershipId, gone.membershipId, randomUUID()])
      expect(fault(await desk.handOver({ toMembershipId }))).toEqual([422, 'toMembershipId networks.successor-unknown']);
    expect(await desk.office.granted(leaver.personId)).not.toEqual([]);
  });

  it('for drafts by anybody but who wrote them', async () => {
    expect(outcome(await desk.handOver({ parts: ['roles', 'drafts'] }, desk.office.secretary))).toEqual([
      403,
      'networks.may-not-hand-over',
    ]);
    expect(outcome(await desk.handOver({ parts: ['roles', 'drafts'] }, desk.office.lead))).toEqual([403, 'networks.may-not-hand-over']);
    expect((await desk.handOver({ parts: ['drafts'] })).status).toBe(201);
  });

  it('by who may not: a project lead gives no role away that is not theirs', async () => {
    const secretary = await aMember(desk.world, desk.office.network, {
      organisation: 'Herning Kommune',
      roles: ['project-lead', 'secretariat'],
    });
    expect(outcome(await desk.handOver({}, desk.office.lead, {}, secretary))).toEqual([403, 'networks.may-not-hand-over']);
    expect(outcome(await desk.handOver({}, colleague))).toEqual([403, 'networks.may-not-hand-over']);
    expect(outcome(await desk.handOver({}, desk.office.outsider))).toEqual([404, 'networks.membership-not-found']);
    expect(outcome(await desk.handOver({ parts: ['groups'] }, secretary, {}, secretary))).toEqual([403, 'networks.may-not-hand-over']);
    const { id } = (await desk.handOver({ lastDay: '2098-06-30' })).body;
    for (const by of [colleague, desk.office.lead, desk.office.outsider])
      expect(outcome(await desk.withdraw(id, by))).toEqual([404, 'networks.hand-over-not-found']);
    expect(outcome(await desk.withdraw(randomUUID()))).toEqual([404, 'networks.hand-over-not-found']);
  });

  it('to be undone by who is let go: that is for who planned it and the secretariat', async () => {
    const { id } = (await desk.handOver({}, desk.office.lead)).body;
    expect(outcome(await desk.withdraw(id, leaver))).toEqual([404, 'networks.hand-over-not-found']);
    expect((await desk.plan(leaver, leaver)).body).toMatchObject({ handOver: { id }, mayWithdraw: false });
    expect(await desk.office.granted(leaver.personId)).toEqual([]);
    expect((await desk.withdraw(id, desk.office.lead)).body.state).toBe('withdrawn');
  });

  it('of a membership that has ended', async () => {
    await desk.office.end(leaver.membershipId);
    expect(outcome(await desk.handOver({}, desk.office.secretary))).toEqual([404, 'networks.membership-not-found']);
    expect(outcome(await desk.plan(leaver, desk.office.secretary))).toEqual([404, 'networks.membership-not-found']);
  });

  it.each([
    { parts: [] },
    { parts: ['roles', 'roles'] },
    { parts: ['everything'] },
    { parts: 'roles' },
    { toMembershipId: 'x' },
    { lastDay: '2098-06-30T10:00:00Z' },
    { lastDay: '2098-02-30' },
    { lastDay: 'i morgen' },
    { fromPersonId: randomUUID() },
  ])('when malformed: %j', async (wish) => expect((await desk.handOver(wish)).status).toBe(400));
});

describe('a person who is forgotten', () => {
  it('is told before what they handed over', async () => {
    await desk.handOver({ lastDay: '2098-06-30' });
    const told = await desk.world.app.get(PersonalDataBook).export(leaver.personId);
    expect(told['networks']).toMatchObject({
      handOvers: [{ network: desk.office.network.name, parts: ['roles', 'groups'], state: 'planned' }],
    });
  });
});
