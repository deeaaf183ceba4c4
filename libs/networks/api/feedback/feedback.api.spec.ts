import { randomUUID } from 'node:crypto';
import { IdentityModule } from '@hv/identity/api';
import { everythingStored, recordedEvents } from '@hv/identity/api/testing';
import type { FeedbackView } from '@hv/networks/contracts';
import { bySystem } from '@hv/platform/api';
import { PersonalDataBook } from '@hv/platform/api/privacy';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { type Headers, SecretariatOffice } from '../memberships/spec/secretariat-office';
import { NetworksModule } from '../networks.module';
import { aMember } from '../testing';

let world: World;
let office: SecretariatOffice;

beforeAll(async () => {
  world = await aWorld([IdentityModule, NetworksModule]);
});
afterAll(() => world.close());
beforeEach(async () => {
  office = await SecretariatOffice.open(world);
});

type Told = Answer<FeedbackView & ProblemView>;

const give = (told: object = {}, headers: Headers = office.lead.headers, networkId = office.network.id): Promise<Told> =>
  world.request({
    method: 'POST',
    url: `/api/v1/networks/${networkId}/feedback`,
    headers,
    payload: { text: 'Kortet mangler Læsø', ...told },
  });
const list = (query = '', headers: Headers = office.secretary.headers): Promise<Answer<Page<FeedbackView> & ProblemView>> =>
  world.request({ method: 'GET', url: `/api/v1/networks/${office.network.id}/feedback${query}`, headers });
const mark = (method: 'PUT' | 'DELETE', id: string, headers: Headers = office.secretary.headers): Promise<Told> =>
  world.request({ method, url: `/api/v1/feedback/${id}/done`, headers });
const outcome = ({ status, body }: Answer<ProblemView>): unknown[] => [status, body.code];
const eventsOf = async (id: string): Promise<string[]> =>
  (await recordedEvents(world)).filter(({ object }) => object === `feedback ${id}`).map(({ name }) => name);

describe('what somebody tells the secretariat', () => {
  it('is kept with who said it, for whom, and the page it is about', async () => {
    const { status, body } = await give({ text: '  Kortet mangler Læsø ', place: '/mennesker/kort' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      networkId: office.network.id,
      text: 'Kortet mangler Læsø',
      place: '/mennesker/kort',
      authorId: office.lead.personId,
      author: office.lead.name,
      organisation: 'Herning Kommune',
      doneAt: null,
      doneBy: null,
    });
    expect((await list()).body.items).toEqual([body]);
    expect(await eventsOf(body.id)).toEqual(['networks.feedback-given']);
  });

  it('again with the same key is kept once, with another text is refused', async () => {
    const headers = { ...office.lead.headers, 'idempotency-key': randomUUID() };
    const [first, ...again] = await Promise.all([give({}, headers), give({}, headers), give({}, headers)]);
    for (const { body } of again) expect(body).toEqual(first!.body);
    expect((await list()).body.items).toHaveLength(1);
    expect(outcome(await give({ text: 'Noget andet' }, headers))).toEqual([422, 'platform.idempotency-key-reused']);
  });

  it('is refused with a CPR number, which is not kept', async () => {
    const { status, body } = await give({ text: 'Drengen er 010115-1236, ring til mig' });
    expect([status, body.code]).toEqual([422, 'networks.feedback-refused']);
    expect(body.errors).toMatchObject([{ path: 'text', code: 'networks.cpr-number' }]);
    expect((await list()).body.items).toEqual([]);
    expect(await everythingStored(world)).not.toContain('010115-1236');
  });

  it.each([
    { text: '' },
    { text: ' \n ' },
    { text: 'a'.repeat(4001) },
    { text: 7 },
    { text: 'a\u0000b' },
    { place: '//evil.example' },
    { place: 'https://evil.example/' },
    { place: '/soeg?q=Storm' },
    { place: '/rum/../../admin' },
    { place: `/${'a'.repeat(300)}` },
    { authorId: randomUUID() },
  ])('is malformed with %j', async (told) => {
    expect((await give(told)).status).toBe(400);
    expect((await list()).body.items).toEqual([]);
  });

  it('may be told by every member; others learn nothing of the network', async () => {
    expect(outcome(await give({}, office.outsider.headers))).toEqual([404, 'networks.network-not-found']);
    expect(outcome(await give({}, office.guest.headers))).toEqual([404, 'networks.network-not-found']);
    expect(outcome(await give({}, office.lead.headers, randomUUID()))).toEqual([404, 'networks.network-not-found']);
    expect(outcome(await give({}, { origin: office.lead.headers.origin }))).toEqual([401, 'platform.sign-in-needed']);
  });
});

describe('the list of what was told', () => {
  it('has the newest first, page by page, and can be narrowed to what waits', async () => {
    const ids: string[] = [];
    for (const text of ['et', 'to', 'tre']) ids.unshift((await give({ text })).body.id);
    await mark('PUT', ids[1]!);
    const first = (await list('?limit=2')).body;
    const rest = (await list(`?limit=2&after=${first.next}`)).body;
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(ids);
    expect(rest.next).toBeNull();
    expect((await list('?state=open')).body.items.map(({ text }) => text)).toEqual(['tre', 'et']);
    expect((await list('?state=done')).body.items.map(({ text }) => text)).toEqual(['to']);
    expect((await list('?state=all')).status).toBe(400);
  });

  it('is for the secretariat of that network alone', async () => {
    await give();
    expect(outcome(await list('', office.lead.headers))).toEqual([403, 'networks.may-not-read-feedback']);
    expect(outcome(await list('', office.guest.headers))).toEqual([404, 'networks.network-not-found']);
    expect(outcome(await list('', office.outsider.headers))).toEqual([404, 'networks.network-not-found']);
  });
});

describe('the mark that the secretariat is done', () => {
  it('says when and by whom, can be taken back, and again is no change', async () => {
    const { id } = (await give()).body;
    const { body } = await mark('PUT', id);
    expect(body).toMatchObject({ doneBy: office.secretary.name, doneAt: expect.any(String) });
    const colleague = await aMember(world, office.network, { role: 'secretariat' });
    expect((await mark('PUT', id, colleague.headers)).body).toEqual(body);
    expect((await mark('DELETE', id)).body).toMatchObject({ doneAt: null, doneBy: null });
    await mark('DELETE', id);
    expect(await eventsOf(id)).toEqual(['networks.feedback-given', 'networks.feedback-done', 'networks.feedback-reopened']);
  });

  it('is not for others, not even for who wrote it', async () => {
    const { id } = (await give()).body;
    for (const { headers } of [office.lead, office.guest, office.outsider])
      expect(outcome(await mark('PUT', id, headers))).toEqual([404, 'networks.feedback-not-found']);
    expect(outcome(await mark('PUT', randomUUID()))).toEqual([404, 'networks.feedback-not-found']);
    expect((await list()).body.items).toMatchObject([{ id, doneAt: null }]);
  });
});

describe('a person who is forgotten', () => {
  it('is told before what they wrote, which is deleted then', async () => {
    const book = world.app.get(PersonalDataBook);
    const { id } = (await give({ text: 'Mit eget nummer er nyt' })).body;
    await mark('PUT', id);
    expect((await book.export(office.lead.personId))['networks']).toMatchObject({
      feedback: [{ network: office.network.name, text: 'Mit eget nummer er nyt', place: null }],
    });
    await book.erase(bySystem, office.lead.personId);
    expect((await list()).body.items).toEqual([]);
    expect(await everythingStored(world)).not.toContain('Mit eget nummer');
  });

  it('stays unnamed as the one who was done with what others wrote', async () => {
    const { id } = (await give()).body;
    const colleague = await aMember(world, office.network, { role: 'secretariat' });
    await mark('PUT', id, colleague.headers);
    await world.app.get(PersonalDataBook).erase(bySystem, colleague.personId);
    expect((await list()).body.items).toMatchObject([{ id, doneBy: 'Tidligere medlem' }]);
  });
});
