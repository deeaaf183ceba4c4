import type { Browser, Page } from 'playwright-core';
import { aVisitor, openBrowser, signIn, type Visitor } from './browser';
import { accessibilityFaults, composer, post, postMenu, rail } from './on-a-page';

jest.setTimeout(120_000);

const title = 'Fælles aften om kompasmetoden';
const answer = 'Vi lægger aftenen hos os i Herning';
const rude = 'Det er da en tåbelig idé';

let browser: Browser;
let consultant: Visitor;
let hanne: Visitor;
let secretariat: Visitor;

beforeAll(async () => {
  browser = await openBrowser();
  [consultant, hanne, secretariat] = await Promise.all([aVisitor(browser), aVisitor(browser), aVisitor(browser)]);
  await Promise.all([
    signIn(consultant, 'konsulent@implement.example'),
    // In both networks.
    signIn(hanne, 'deltager2@herning.example'),
    signIn(secretariat, 'sekretariat@bronderslev.example'),
  ]);
});

afterAll(() => browser.close());

const heading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

async function place(page: Page, name: string): Promise<void> {
  await rail(page)
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .click();
}

async function write(page: Page, text: string): Promise<void> {
  await composer(page).click();
  await page.keyboard.type(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await post(page, text)
    .getByRole('button', { name: /Mere om indlæg/ })
    .waitFor();
}

/** A day so many days from now, as a date field takes it. */
const dayAfter = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('a consultant', () => {
  it('gives a space a template', async () => {
    const { page } = consultant;
    await place(page, 'Klynge Vest');
    await page.getByRole('link', { name: 'Om', exact: true }).click();
    await page.getByRole('button', { name: 'Brug »Et dilemma fra praksis«', exact: true }).click();
    await page.getByRole('button', { name: 'Ret »Et dilemma fra praksis«', exact: true }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('begins a question with it, names a person and asks for a date', async () => {
    const { page } = consultant;
    await page.getByRole('navigation', { name: 'Klynge Vest', exact: true }).getByRole('link', { name: 'Samtaler', exact: true }).click();
    await page.getByRole('link', { name: 'Start en tråd', exact: true }).click();
    await page.getByRole('toolbar').waitFor();
    await page.getByLabel('Hvad handler tråden om?', { exact: true }).fill(title);
    await page.getByLabel('Et spørgsmål', { exact: true }).check();
    await page.getByRole('combobox', { name: /^Begynd med en skabelon/ }).selectOption('Et dilemma fra praksis');
    await page.getByRole('button', { name: 'Sæt ind', exact: true }).click();
    const first = page.getByRole('textbox', { name: 'Det første indlæg', exact: true });
    await first.getByText('Det spørger vi om', { exact: true }).waitFor();
    await first.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Hvornår passer det @Hanne El');
    // While one types, the list may still answer what stood there before.
    await page.getByRole('option', { name: /^Hanne Ellekjær/, selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(/Får besked: Hanne Ellekjær/).waitFor();
    await page.getByRole('button', { name: 'Afstemning', exact: true }).click();
    await page.getByLabel('Find en dato', { exact: true }).check();
    await page.getByLabel('Mulighed 1: dag', { exact: true }).fill(dayAfter(20));
    await page.getByLabel(/Mulighed 1: klokkeslæt/).fill('19:00');
    await page.getByLabel('Mulighed 2: dag', { exact: true }).fill(dayAfter(27));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Start tråden', exact: true }).click();
    await heading(page, title);
    await post(page, 'Det spørger vi om').getByRole('region', { name: 'Afstemning', exact: true }).waitFor();
  });
});

describe('a person of Herning who was named', () => {
  it('is told at once, and comes to the post', async () => {
    const { page } = hanne;
    await rail(page)
      .getByRole('link', { name: /^Indbakke \(1 / })
      .click();
    const told = page.getByRole('link', { name: new RegExp(`nævnte dig i »${title}«`) });
    await told.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await told.click();
    await heading(page, title);
    await post(page, 'Det spørger vi om').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('votes and thanks, and the consultant sees it without doing anything', async () => {
    const poll = hanne.page.getByRole('region', { name: 'Afstemning', exact: true });
    await poll.getByRole('checkbox').first().check();
    await consultant.page.getByRole('region', { name: 'Afstemning', exact: true }).getByText('1 har stemt', { exact: true }).waitFor();
    await post(hanne.page, 'Det spørger vi om').getByRole('button', { name: 'Reagér', exact: true }).click();
    await post(hanne.page, 'Det spørger vi om').getByRole('button', { name: 'Tak', exact: true }).click();
    await post(consultant.page, 'Det spørger vi om')
      .getByRole('button', { name: /Tak\s*1/ })
      .waitFor();
  });

  it('saves the post and wants to be reminded', async () => {
    const { page } = hanne;
    await postMenu(page, 'Det spørger vi om', 'Gem indlægget …');
    await page.getByRole('radio', { name: /I morgen tidlig/ }).check();
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await page.getByText(/Indlægget er gemt\. Du bliver mindet om det/).waitFor();
    await page.getByRole('button', { name: /Din profil/ }).click();
    await page.getByRole('link', { name: 'Gemte indlæg', exact: true }).click();
    await page
      .getByRole('list', { name: 'Dine gemte indlæg', exact: true })
      .getByRole('link', { name: new RegExp(title) })
      .waitFor();
    await page
      .getByText(/Du bliver mindet om det/)
      .first()
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('finds it by a word of it with the keyboard alone, in its own network only', async () => {
    const { page } = hanne;
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'Søg, eller gå til et sted', exact: true }).waitFor();
    await page.keyboard.type('kompasmetoden');
    await page.getByRole('option', { name: 'Søg efter »kompasmetoden«', exact: true }).waitFor();
    await page.keyboard.press('Enter');
    const found = page.getByRole('list', { name: 'Det her er fundet', exact: true }).getByRole('link', { name: title, exact: true });
    await found.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByText(/Afgræns og sortér/).click();
    const network = page.getByRole('combobox', { name: 'Netværk', exact: true }).last();
    await network.selectOption('Partnerskab om efterværn');
    await page.getByText('Vi fandt ikke noget', { exact: true }).waitFor();
    await network.selectOption('Forebyggelse hele vejen rundt');
    await found.click();
    await heading(page, title);
    await post(page, 'Det spørger vi om').waitFor();
  });

  it('answers, and reports what should not have been said', async () => {
    await write(hanne.page, answer);
    await write(consultant.page, rude);
    await postMenu(hanne.page, rude, 'Anmeld …');
    await hanne.page.getByRole('radio', { name: 'Tonen er hård eller nedladende', exact: true }).check();
    expect(await accessibilityFaults(hanne.page)).toEqual([]);
    await hanne.page.getByRole('button', { name: 'Send anmeldelsen', exact: true }).click();
    await hanne.page.getByText(/Tak\. De, der styrer rummet, ser på det/).waitFor();
  });
});

describe('the secretariat', () => {
  it('hides what was reported and says why', async () => {
    const { page } = secretariat;
    await place(page, 'Til gennemsyn');
    const report = page.getByRole('article').filter({ hasText: rude });
    await report.getByText('Hård eller nedladende tone', { exact: true }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await report.getByRole('button', { name: 'Svar på anmeldelsen', exact: true }).click();
    await page.getByRole('radio', { name: 'Skjul indlægget', exact: true }).check();
    await page.getByLabel('Hvorfor skjuler du det?', { exact: true }).fill('Tal om idéen, ikke om den, der fik den');
    await page.getByRole('button', { name: 'Svar', exact: true }).click();
    await post(hanne.page, 'Tal om idéen').waitFor();
    expect(await post(hanne.page, rude).count()).toBe(0);
  });

  it('marks the answer, and everybody sees the question is answered', async () => {
    const { page } = secretariat;
    await place(page, 'Klynge Vest');
    await page.getByRole('link', { name: title, exact: true }).click();
    await heading(page, title);
    await postMenu(page, answer, 'Markér som svar');
    await consultant.page.getByText('Besvaret', { exact: true }).waitFor();
    await hanne.page.getByRole('link', { name: 'Gå til svaret', exact: true }).waitFor();
  });

  it('moves the thread within its network, knowing who will see it', async () => {
    const { page } = secretariat;
    await page.getByRole('button', { name: 'Mere om tråden', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Flyt til et andet rum', exact: true }).click();
    await page.getByRole('radio', { name: 'Hele netværket', exact: true }).check();
    await page.getByText(/Ses af Hele netværket/).waitFor();
    expect(await page.getByRole('radio', { name: /Efterværn/ }).count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Flyt tråden', exact: true }).click();
    await page.getByText('Tråden er flyttet hertil.', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Tilbage til Hele netværket', exact: true }).waitFor();
    await heading(page, title);
  });
});

describe('the other network', () => {
  it('hears nothing of it', async () => {
    const { page } = hanne;
    await place(page, 'Efterværn: alle');
    await heading(page, 'Efterværn: alle');
    await page.getByRole('list', { name: 'Tråde', exact: true }).waitFor();
    expect(await page.getByRole('link', { name: new RegExp(title) }).count()).toBe(0);
    await page.goto('/overblik');
    await page.getByRole('combobox', { name: 'Netværk', exact: true }).selectOption('Partnerskab om efterværn');
    await page.getByText('Kun Partnerskab om efterværn.', { exact: true }).waitFor();
    expect(await page.getByRole('link', { name: new RegExp(title) }).count()).toBe(0);
  });
});

it('met no script error and broke no content policy', () => {
  expect([consultant, hanne, secretariat].flatMap(({ faults }) => faults)).toEqual([]);
});
