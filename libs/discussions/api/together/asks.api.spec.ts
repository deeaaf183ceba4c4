import { randomUUID } from 'node:crypto';
import type { AskablesView, AskedView, ThreadView } from '@hv/discussions/contracts';
import { IdentityModule } from '@hv/identity/api';
import { NetworksModule } from '@hv/networks/api';
import { aGroup, aMember, aNetwork, anOrganisation, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { DiscussionsModule } from '../discussions.module';
import { ThreadRequests } from '../testing';

type Started = Answer<ThreadView & ProblemView>;

let world: World;
let network: SpecNetwork;
let secretariat: SpecMember;
let monitor: SpecMember;
let herning: SpecMember;
let hvidovre: SpecMember;
let caseworker: SpecMember;
let outsider: SpecMember;
let group: string;

const as = (member: SpecMember): ThreadRequests => new ThreadRequests(world, member);

const ask = (member: SpecMember, organisationIds: unknown, more: object = {}, spaceId = network.spaceId): Promise<Started> =>
  as(member).send('POST', `/spaces/${spaceId}/threads`, {
    title: 'Hvor mange underretninger får I?',
    body: { text: 'Et tal er nok.' },
    kind: 'ask',
    organisationIds,
    ...more,
  });

const asked = async (member: SpecMember, threadId: string): Promise<AskedView> =>
  (await as(member).get<AskedView>(`/threads/${threadId}/asked`)).body;
const remind = (member: SpecMember, threadId: string): Promise<Answer<AskedView & ProblemView>> =>
  as(member).send('POST', `/threads/${threadId}/remind`);

const told = async (threadId: string, event: string): Promise<string[]> => {
  const rows = await world.query<{ personIds: string[] }>(
    `SELECT payload->'personIds' AS "personIds" FROM platform_events WHERE name = $2 AND payload->>'threadId' = $1`,
    [threadId, event],
  );
  return rows.flatMap(({ personIds }) => personIds).sort();
};

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule, DiscussionsModule]);
  network = await aNetwork(world, { clusters: ['Klynge Vest'] });
  secretariat = await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune' });
  monitor = await aMember(world, network, { role: 'monitor', organisation: 'Socialstyrelsen' });
  herning = await aMember(world, network, { organisation: 'Herning Kommune', cluster: 'Klynge Vest', name: 'Hanne' });
  hvidovre = await aMember(world, network, { organisation: 'Hvidovre Kommune', name: 'Henrik' });
  caseworker = await aMember(world, network, { role: 'participant', organisation: 'Herning Kommune' });
  outsider = await aMember(world, await aNetwork(world, { name: 'Efterværn' }), { organisation: 'Aarhus Kommune' });
  group = await aGroup(world, network, { members: [herning, hvidovre] });
});
afterAll(() => world.close());

describe('who can be asked', () => {
  it('are organisations with a lead who sees the space, by cluster, to those who may ask', async () => {
    const { body } = await as(secretariat).get<AskablesView>(`/spaces/${network.spaceId}/askable`);
    expect(body).toEqual({
      may: true,
      items: [
        { id: herning.organisationId, name: 'Herning Kommune', cluster: 'Klynge Vest', leads: 1 },
        { id: hvidovre.organisationId, name: 'Hvidovre Kommune', cluster: null, leads: 1 },
      ],
    });
    expect((await as(herning).get<AskablesView>(`/spaces/${network.spaceId}/askable`)).body.items.map(({ name }) => name)).toEqual([
      'Hvidovre Kommune',
    ]);
    expect((await as(caseworker).get<AskablesView>(`/spaces/${network.spaceId}/askable`)).body).toEqual({ may: false, items: [] });
    const cluster = network.clusters.get('Klynge Vest')!.spaceId;
    expect((await as(secretariat).get<AskablesView>(`/spaces/${cluster}/askable`)).body.items.map(({ name }) => name)).toEqual([
      'Herning Kommune',
    ]);
    expect((await as(outsider).get(`/spaces/${network.spaceId}/askable`)).status).toBe(404);
  });
});

describe('asking the network', () => {
  it('starts a thread, and tells the leads of those who are asked and nobody else', async () => {
    const { status, body } = await ask(monitor, [herning.organisationId, hvidovre.organisationId]);
    expect([status, body]).toEqual([201, expect.objectContaining({ kind: 'ask', asked: { answered: 0, of: 2 } })]);
    expect(await told(body.id, 'discussions.network-asked')).toEqual([herning.personId, hvidovre.personId].sort());
    expect(await asked(monitor, body.id)).toEqual({
      answered: 0,
      of: 2,
      remindedAt: null,
      mayRemind: true,
      organisations: [
        { id: herning.organisationId, name: 'Herning Kommune', people: [{ id: herning.personId, name: 'Hanne' }], answer: null },
        { id: hvidovre.organisationId, name: 'Hvidovre Kommune', people: [{ id: hvidovre.personId, name: 'Henrik' }], answer: null },
      ],
    });
  });

  it('counts an organisation as answered by the first post of anyone of it', async () => {
    const { body: thread } = await ask(secretariat, [herning.organisationId, hvidovre.organisationId]);
    await as(secretariat).add(thread.id, 'Tak på forhånd');
    const { body: answer } = await as(caseworker).add(thread.id, 'Vi får 300.');
    await as(herning).add(thread.id, 'Eller 310.');
    const now = await asked(hvidovre, thread.id);
    expect(now).toMatchObject({ answered: 1, of: 2, mayRemind: false });
    expect(now.organisations[1]).toMatchObject({
      name: 'Herning Kommune',
      answer: {
        postId: answer.id,
        seq: answer.seq,
        at: answer.createdAt,
        author: { id: caseworker.personId, organisation: 'Herning Kommune' },
      },
    });
    expect((await as(hvidovre).get<ThreadView>(`/threads/${thread.id}`)).body.asked).toEqual({ answered: 1, of: 2 });
    const { body: list } = await as(hvidovre).get<{ items: { id: string; kind: string }[] }>(`/spaces/${network.spaceId}/threads`);
    expect(list.items.find(({ id }) => id === thread.id)?.kind).toBe('ask');
    await as(caseworker).remove(answer.id);
    expect((await asked(hvidovre, thread.id)).organisations[1]!.answer?.author.id).toBe(herning.personId);
  });

  it('reminds those who have not answered, at most once a day, when asked to by who asked or moderates', async () => {
    const { body: thread } = await ask(monitor, [herning.organisationId, hvidovre.organisationId]);
    await as(herning).add(thread.id, 'Vi får 300.');
    for (const member of [herning, hvidovre, caseworker])
      expect((await remind(member, thread.id)).body.code).toBe('discussions.may-not-remind');
    const { status, body } = await remind(monitor, thread.id);
    expect([status, body.mayRemind, body.remindedAt]).toEqual([200, false, expect.any(String)]);
    expect(await told(thread.id, 'discussions.ask-reminded')).toEqual([hvidovre.personId]);
    expect((await remind(secretariat, thread.id)).body.code).toBe('discussions.already-reminded');
    await world.query(`UPDATE discussions_asks SET reminded_at = now() - interval '25 hours' WHERE thread_id = $1`, [thread.id]);
    expect((await remind(secretariat, thread.id)).status).toBe(200);
    await as(hvidovre).add(thread.id, 'Vi får 200.');
    await world.query(`UPDATE discussions_asks SET reminded_at = now() - interval '25 hours' WHERE thread_id = $1`, [thread.id]);
    expect((await remind(monitor, thread.id)).status).toBe(409);
    expect((await remind(outsider, thread.id)).status).toBe(404);
  });

  it('reminds once, however many press at once', async () => {
    const { body: thread } = await ask(monitor, [hvidovre.organisationId]);
    const answers = await Promise.all([monitor, secretariat, monitor, secretariat].map((member) => remind(member, thread.id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    expect(await told(thread.id, 'discussions.ask-reminded')).toEqual([hvidovre.personId]);
  });

  it('answers a repeated reminder as it answered the first', async () => {
    const { body: thread } = await ask(monitor, [hvidovre.organisationId]);
    const key = { 'idempotency-key': randomUUID() };
    const send = (threadId: string): Promise<Answer<AskedView & ProblemView>> =>
      as(monitor).send('POST', `/threads/${threadId}/remind`, undefined, key);
    const [first, again] = await Promise.all([send(thread.id), send(thread.id)]);
    expect([first.status, again.status, (await send(thread.id)).status]).toEqual([200, 200, 200]);
    expect(await told(thread.id, 'discussions.ask-reminded')).toEqual([hvidovre.personId]);
    const { body: other } = await ask(monitor, [hvidovre.organisationId]);
    expect((await send(other.id)).status).toBe(422);
    expect(await told(other.id, 'discussions.ask-reminded')).toEqual([]);
  });

  it('is done once, however often it is sent', async () => {
    const key = randomUUID();
    const send = (): Promise<Started> =>
      as(monitor).send(
        'POST',
        `/spaces/${network.spaceId}/threads`,
        { title: 'Én gang', body: { text: 'Hvad?' }, kind: 'ask', organisationIds: [herning.organisationId] },
        { 'idempotency-key': key },
      );
    const [first, again] = [await send(), await send()];
    expect([again.status, again.body.id]).toEqual([201, first.body.id]);
    expect(await told(first.body.id, 'discussions.network-asked')).toEqual([herning.personId]);
  });

  it('is for leads, consultants, the agency and the secretariat, where municipalities are together', async () => {
    expect((await ask(herning, [hvidovre.organisationId])).status).toBe(201);
    expect((await ask(caseworker, [hvidovre.organisationId])).body.code).toBe('discussions.may-not-ask');
    expect((await ask(outsider, [hvidovre.organisationId])).status).toBe(404);
    expect((await ask(herning, [hvidovre.organisationId], {}, group)).body.code).toBe('discussions.may-not-ask');
  });

  it('leaves nothing behind when somebody can’t be asked', async () => {
    const empty = await anOrganisation(world, network, { name: 'Uden projektleder' });
    const count = async (): Promise<unknown> => world.query('SELECT count(*) FROM discussions_threads');
    const before = await count();
    const foreign = outsider.organisationId;
    for (const [ids, place] of [
      [[herning.organisationId, empty.id], 1],
      [[randomUUID()], 0],
      [[foreign], 0],
      [[herning.organisationId, secretariat.organisationId], 1],
    ] as const)
      expect((await ask(monitor, ids)).body).toMatchObject({
        code: 'discussions.not-askable',
        errors: [{ path: `organisationIds.${place}` }],
      });
    for (const ids of [
      [],
      'alle',
      [7],
      undefined,
      [herning.organisationId, herning.organisationId],
      Array.from({ length: 101 }, () => randomUUID()),
    ])
      expect([400, 422]).toContain((await ask(monitor, ids)).status);
    expect((await ask(monitor, [herning.organisationId], { kind: 'talk' })).status).toBe(422);
    expect((await ask(monitor, [herning.organisationId], { kind: undefined })).status).toBe(422);
    expect(await count()).toEqual(before);
  });

  it('asks nobody in other threads', async () => {
    const { body: thread } = await as(herning).start(network.spaceId, 'En snak');
    expect(thread).not.toHaveProperty('asked');
    expect(await asked(herning, thread.id)).toEqual({ organisations: [], answered: 0, of: 0, remindedAt: null, mayRemind: false });
    expect((await remind(herning, thread.id)).status).toBe(409);
    expect((await as(outsider).get(`/threads/${thread.id}/asked`)).status).toBe(404);
  });
});
