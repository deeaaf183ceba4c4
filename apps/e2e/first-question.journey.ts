import type { Browser, Locator } from 'playwright-core';
import { address, aVisitor, openBrowser, signIn, type Visitor } from './browser';
import { Client } from './client';
import { mailedLink } from './mailed-link';
import { accessibilityFaults, composer, post } from './on-a-page';

jest.setTimeout(120_000);

/** All that a newcomer presses from the link to the answered question; fields that are filled in are not counted. */
const activationsMost = 10;
const question = 'Hvem ringer til hjemmet den første dag?';
const reply = 'Hos os ringer klasselæreren, og socialrådgiveren lytter med';
const email = 'ny.leder@herning.example';

interface Named {
  readonly id: string;
  readonly name: string;
}

let browser: Browser;
let newcomer: Visitor;
let consultant: Visitor;
let reader: Visitor;
let space: string;
let link: string;
let activations = 0;

/** Presses something as a newcomer does, and counts it. */
async function press(what: Locator): Promise<void> {
  activations += 1;
  await what.click();
}

/** Invites somebody of Herning to Klynge Vest, as the secretariat does. @returns the link of the mail */
async function invite(): Promise<string> {
  const [secretariat, admin] = await Promise.all([
    Client.signIn(address(), 'sekretariat@bronderslev.example'),
    Client.signIn(address(), 'admin@helevejen.example'),
  ]);
  const named = async (path: string, name: string): Promise<string> => {
    const { body } = await secretariat.get<{ items: Named[] }>(`${path}?limit=200`);
    return body.items.find((one) => one.name === name)!.id;
  };
  const network = await named('/networks', 'Forebyggelse hele vejen rundt');
  space = await named('/spaces', 'Klynge Vest');
  const invited = await secretariat.request('POST', `/networks/${network}/invitations`, {
    email,
    name: 'Nanna Ny',
    organisationId: await named(`/networks/${network}/organisations`, 'Herning Kommune'),
    roles: ['participant'],
    place: `/rum/${space}/samtaler`,
  });
  expect(invited.status).toBe(201);
  return mailedLink(admin, email);
}

beforeAll(async () => {
  browser = await openBrowser();
  [newcomer, consultant, reader] = await Promise.all([aVisitor(browser), aVisitor(browser), aVisitor(browser)]);
  [link] = await Promise.all([
    invite(),
    signIn(consultant, 'konsulent2@sus.example'),
    // Of another municipality in the same cluster.
    signIn(reader, 'deltager1@kolding.example'),
  ]);
});

afterAll(() => browser.close());

describe('somebody who has never been here', () => {
  it('comes from the link to where they were invited', async () => {
    const { page } = newcomer;
    await page.goto(link);
    await page.getByRole('heading', { level: 1, name: /Forebyggelse hele vejen rundt/ }).waitFor();
    await page.getByLabel('Dit navn', { exact: true }).fill('Nanna Nygaard');
    await page.getByLabel('Vælg en adgangskode', { exact: true }).fill('tre grå gæs på en mark');
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(page.getByRole('button', { name: 'Tag imod og gå ind', exact: true }));
    await page.waitForURL(`**/rum/${space}/samtaler`);
    await page.getByRole('heading', { level: 1, name: 'Klynge Vest', exact: true }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('finds nothing of the other network', async () => {
    const places = newcomer.page.getByRole('navigation', { name: 'Steder', exact: true });
    await places.getByRole('link', { name: /^Herning Kommune/ }).waitFor();
    expect(await places.getByRole('link', { name: /Efterværn/ }).count()).toBe(0);
  });

  it('asks a question', async () => {
    const { page } = newcomer;
    await press(page.getByRole('link', { name: 'Start en tråd', exact: true }));
    await page.getByLabel('Hvad handler tråden om?', { exact: true }).fill(question);
    await press(page.getByLabel('Et spørgsmål', { exact: true }));
    await page.getByRole('toolbar').waitFor();
    await press(page.getByRole('textbox', { name: 'Det første indlæg', exact: true }));
    await page.keyboard.type('Vi er i gang med at skrive vores vejledning om fravær.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(page.getByRole('button', { name: 'Start tråden', exact: true }));
    await page.getByRole('heading', { level: 1, name: question, exact: true }).waitFor();
    await post(page, 'vores vejledning').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(page.getByRole('navigation', { name: 'Steder', exact: true }).getByRole('link', { name: 'Overblik', exact: true }));
  });

  it('is led on by the overview, which knows what is done, until it is not wanted', async () => {
    const { page } = newcomer;
    const guide = page.getByRole('region', { name: 'Kom godt i gang', exact: true });
    const step = (name: string): Locator => guide.getByRole('listitem').filter({ hasText: name });
    await step('Skriv dit første indlæg').getByText('(gjort)', { exact: true }).waitFor();
    expect(
      await step('Se dit netværk')
        .getByText(/\(gjort\)/)
        .count(),
    ).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await guide.getByRole('button', { name: 'Vis det ikke igen', exact: true }).press('Enter');
    await page.getByText(/Nu er det væk/).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Nyt for dig', exact: true }).waitFor();
    expect(await guide.count()).toBe(0);
  });

  it('is answered by a consultant, who found it among the unanswered', async () => {
    const { page } = consultant;
    await page
      .getByRole('navigation', { name: 'Steder', exact: true })
      .getByRole('link', { name: /Klynge Vest/ })
      .click();
    await page.getByRole('link', { name: /^Ubesvarede/ }).click();
    await page.getByRole('link', { name: question, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: question, exact: true }).waitFor();
    await page.getByRole('toolbar').waitFor();
    await composer(page).click();
    await page.keyboard.type(reply);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await post(page, reply).waitFor();
  });

  it('is told, opens the answer and says that it is one', async () => {
    const { page } = newcomer;
    const inbox = page.getByRole('link', { name: /^Indbakke \(1 / });
    await inbox.waitFor();
    await press(inbox);
    const told = page
      .getByRole('list', { name: 'Beskeder til dig', exact: true })
      .getByRole('link', { name: new RegExp(question.replace('?', '\\?')) });
    await told.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(told);
    await post(page, reply).waitFor();
    await press(post(page, reply).getByRole('button', { name: /Mere om indlæg/ }));
    await press(page.getByRole('menuitem', { name: 'Markér som svar', exact: true }));
    await page.getByText('Indlægget er markeret som svaret.', { exact: true }).waitFor();
    await post(page, reply).getByText('Svaret', { exact: true }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('needed few presses for all of it', () => expect(activations).toBeLessThanOrEqual(activationsMost));
});

describe('the others', () => {
  it('see that it is answered: in the list, at the post, and not among the unanswered', async () => {
    await post(consultant.page, reply).getByText('Svaret', { exact: true }).waitFor();
    const { page } = reader;
    await page
      .getByRole('navigation', { name: 'Steder', exact: true })
      .getByRole('link', { name: /Klynge Vest/ })
      .click();
    const row = page.getByRole('article').filter({ hasText: question });
    await row.getByText('Besvaret', { exact: true }).waitFor();
    await page.getByRole('link', { name: /^Ubesvarede/ }).click();
    await page.getByText('Alle spørgsmål er besvaret', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Alle', exact: true }).click();
    await row.getByRole('link').click();
    await page.getByRole('link', { name: 'Gå til svaret', exact: true }).click();
    await post(page, reply).waitFor();
  });

  it('met no script error and broke no content policy', () => {
    expect([newcomer, consultant, reader].flatMap(({ faults }) => faults)).toEqual([]);
  });
});
