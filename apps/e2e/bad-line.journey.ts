import type { Browser, Locator, Page } from 'playwright-core';
import type { PostView, ThreadView } from '@hv/discussions/contracts';
import { BadLine } from './bad-line';
import { address, aVisitor, openBrowser, signIn, type Visitor } from './browser';
import { readAll } from './chaos/load';
import { until } from './chaos/until';
import { Client } from './client';
import { composer, openSpace, post, postMenu } from './on-a-page';
import { freePort } from './product';
import { Relay } from './relay';

/** A project lead and a consultant, each in a train: 300 ms each way, 30 % of all that is sent lost, connections that break. */
jest.setTimeout(300_000);

const title = 'Skrevet i toget';
const slowly = { timeout: 60_000 };
const texts = (who: string): string[] => [1, 2, 3].map((number) => `Tog ${who} ${number}: vi ses på mødet`);

let browser: Browser;
let relay: Relay;
let lead: Visitor;
let consultant: Visitor;
/** Who began the thread, and reads it over a good line. */
let starter: Client;
let threadId: string;
const line = new BadLine(11);

const pending = (page: Page): Locator => page.getByRole('article', { name: 'Dit indlæg, der ikke er nået frem endnu', exact: true });
const poll = (page: Page): Locator => page.getByRole('region', { name: 'Afstemning', exact: true });

beforeAll(async () => {
  starter = await Client.signIn(address(), 'projektleder@vejle.example');
  threadId = await aThreadWithPoll();
  const port = Number(new URL(address()).port);
  relay = await Relay.open(await freePort(), [port], line);
  // The address stays the product's own, as its sign-in demands; only the way there is another.
  browser = await openBrowser([`--host-resolver-rules=MAP localhost:${port} 127.0.0.1:${new URL(relay.address).port}`]);
  [lead, consultant] = await Promise.all([aVisitor(browser), aVisitor(browser)]);
  await Promise.all([signIn(lead, 'projektleder@herning.example'), signIn(consultant, 'konsulent@sus.example')]);
  await Promise.all([openThread(lead), openThread(consultant)]);
  expect(relay.connections).toBeGreaterThan(1);
  line.turnBad();
});

afterAll(async () => {
  await browser.close();
  await relay.close();
});

async function aThreadWithPoll(): Promise<string> {
  const spaces = await starter.get<{ items: { id: string; name: string }[] }>('/spaces?limit=200');
  const { id: spaceId } = spaces.body.items.find(({ name }) => name === 'Hele netværket')!;
  const begin = { title, body: { text: 'Hvornår skal vi mødes?' }, poll: { kind: 'single', options: ['Mandag', 'Torsdag'] } };
  return (await starter.request<ThreadView>('POST', `/spaces/${spaceId}/threads`, begin)).body.id;
}

async function openThread({ page }: Visitor): Promise<void> {
  await openSpace(page, 'Hele netværket');
  await page
    .getByRole('link', { name: new RegExp(title) })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  await composer(page).waitFor();
}

/** Writes without waiting for anything but that it stands there. */
async function write({ page }: Visitor, text: string): Promise<void> {
  await composer(page).click();
  await page.keyboard.type(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await post(page, text).waitFor();
}

/** Goes to the end of the thread: what is written while one reads further up waits there. */
const toTheEnd = ({ page }: Visitor): Promise<void> => page.mouse.wheel(0, 100_000);

async function edit({ page }: Visitor, text: string): Promise<void> {
  await post(page, text)
    .getByRole('button', { name: /Mere om indlæg/ })
    .waitFor(slowly);
  await postMenu(page, text, 'Ret');
  await page.getByRole('textbox', { name: 'Ret indlægget', exact: true }).click(slowly);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(', rettet');
  await page.getByRole('button', { name: 'Gem rettelsen', exact: true }).click();
  await post(page, `${text}, rettet`).waitFor();
}

async function thank(visitor: Visitor, text: string): Promise<void> {
  const { page } = visitor;
  const arrived = (): Promise<number> =>
    toTheEnd(visitor).then(() => post(page, text).getByRole('button', { name: 'Reagér', exact: true }).count());
  await until('the other’s post is here', async () => (await arrived()) === 1, 60_000);
  await post(page, text).getByRole('button', { name: 'Reagér', exact: true }).click();
  await post(page, text).getByRole('button', { name: 'Tak', exact: true }).click();
}

/** What these two wrote, as it stands on a page. */
const written = async ({ page }: Visitor): Promise<string[]> => {
  const articles = await page.getByRole('article').allInnerTexts();
  return articles.flatMap((text) => /(Tog [^\n]*)/.exec(text)?.slice(1) ?? []);
};

const stored = async (): Promise<PostView[]> => (await readAll(starter, threadId)).filter((one): one is PostView => !one.removed);

describe('over a line that is slow, loses and breaks', () => {
  it('both see at once what they write themselves, also in a tunnel', async () => {
    const [[first, ...leads], [other, ...consultants]] = [texts('Herning'), texts('SUS')];
    line.enterTunnel();
    await Promise.all([write(lead, first!), write(consultant, other!)]);
    for (const { page } of [lead, consultant]) expect(await pending(page).count()).toBe(1);
    line.leaveTunnel();
    for (const [at, text] of leads.entries()) await Promise.all([write(lead, text), write(consultant, consultants[at]!)]);
  });

  it('both edit, react and vote, whatever the line does', async () => {
    const [leads, consultants] = [texts('Herning'), texts('SUS')];
    await Promise.all([edit(lead, leads[0]!), edit(consultant, consultants[1]!)]);
    relay.breakAll();
    await Promise.all([thank(lead, consultants[2]!), thank(consultant, leads[2]!)]);
    await Promise.all([poll(lead.page).getByRole('radio').first().check(), poll(consultant.page).getByRole('radio').last().check()]);
    relay.breakAll();
  });

  it('nothing is lost or doubled, and both end with the same thread', async () => {
    const people = [lead, consultant];
    for (const { page } of people) await poll(page).getByText('2 har stemt', { exact: true }).waitFor(slowly);
    for (const { page } of people)
      for (const text of [texts('SUS')[2]!, texts('Herning')[2]!])
        await post(page, text)
          .getByRole('button', { name: /Tak\s*1/ })
          .waitFor(slowly);
    const expected = async (): Promise<string[]> => (await stored()).slice(1).map(({ text }) => text);
    for (const visitor of people) {
      const shown = (): Promise<string[]> => toTheEnd(visitor).then(() => written(visitor));
      await until('the page shows what is stored', async () => String(await shown()) === String(await expected()), 60_000);
    }
    for (const { page } of people) expect(await pending(page).count()).toBe(0);
    const [leads, consultants] = [texts('Herning'), texts('SUS')];
    leads[0] += ', rettet';
    consultants[1] += ', rettet';
    expect([...(await expected())].sort()).toEqual([...leads, ...consultants].sort());
    const [first, ...others] = await stored();
    expect(first!.poll!.options.map(({ personIds }) => personIds.length)).toEqual([1, 1]);
    expect(others.map(({ version }) => version).sort()).toEqual([1, 1, 1, 1, 2, 2]);
    expect(others.flatMap(({ reactions = [] }) => reactions).map(({ personIds }) => personIds.length)).toEqual([1, 1]);
  });

  it('both have read it all, and who has not sees how much is new', async () => {
    for (const email of ['projektleder@herning.example', 'konsulent@sus.example']) {
      const other = await Client.signIn(address(), email);
      await until('it is read', async () => (await other.get<ThreadView>(`/threads/${threadId}`)).body.unread === 0, 60_000);
    }
    expect((await starter.get<ThreadView>(`/threads/${threadId}`)).body.unread).toBe(6);
  });

  it('nobody met a script error or broke a content policy', () => {
    expect([...lead.faults, ...consultant.faults]).toEqual([]);
  });
});
