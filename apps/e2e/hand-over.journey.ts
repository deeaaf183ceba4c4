import type { Browser, Page } from 'playwright-core';
import { aVisitor, openBrowser, signIn, type Visitor } from './browser';
import { accessibilityFaults, composer, openSpace, post } from './on-a-page';

jest.setTimeout(120_000);

const thread = /Hjem og arbejde/;

let browser: Browser;
let leaver: Visitor;
let successor: Visitor;
let secretary: Visitor;

beforeAll(async () => {
  browser = await openBrowser();
  [leaver, successor, secretary] = await Promise.all([aVisitor(browser), aVisitor(browser), aVisitor(browser)]);
  await Promise.all([
    signIn(leaver, 'projektleder@haderslev.example'),
    signIn(successor, 'deltager2@haderslev.example'),
    signIn(secretary, 'sekretariat@bronderslev.example'),
  ]);
});

afterAll(() => browser.close());

/** Nothing is at fault, narrow and dark, and wide in forced colours; nothing scrolls sideways. */
async function fitsEverybody(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
}

async function openThread({ page }: Visitor): Promise<void> {
  await openSpace(page, 'Haderslev Kommune');
  await page.getByRole('link', { name: thread }).first().click();
  await page.getByRole('heading', { level: 1, name: thread }).waitFor();
}

describe('a project lead who leaves', () => {
  it('hands the work over to a colleague, and is out at once, with a thread open', async () => {
    await Promise.all([openThread(leaver), openThread(successor)]);
    const { context } = leaver;
    const page = await context.newPage();
    await page.goto('/profil');
    await page.getByRole('link', { name: 'Overdrag arbejde', exact: true }).click();
    await page.getByRole('link', { name: 'Dit eget arbejde', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Overdrag dit arbejde', exact: true }).waitFor();
    await page.getByLabel('Hvem tager over?', { exact: true }).selectOption('Signe Tofthøj');
    await page.getByRole('checkbox', { name: /^Tråde, der følges: [1-9]/ }).waitFor();
    await fitsEverybody(page);
    await page.getByRole('button', { name: 'Overdrag arbejdet', exact: true }).click();
    await page
      .getByRole('main')
      .getByText(/Du er ikke længere med\. Arbejdet går videre til Signe Tofthøj om et øjeblik\./)
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    const rail = leaver.page.getByRole('list', { name: 'Rum', exact: true });
    await rail.getByRole('link', { name: /Haderslev Kommune/ }).waitFor({ state: 'detached' });
    await composer(successor.page).click();
    await successor.page.keyboard.type('Det hører du ikke, Åse.');
    await successor.page.getByRole('button', { name: 'Send', exact: true }).click();
    await post(successor.page, 'Det hører du ikke').waitFor();
    expect(await post(leaver.page, 'Det hører du ikke').count()).toBe(0);
    await leaver.page.reload();
    await leaver.page
      .getByText(/findes ikke, eller du (er ikke med i det|har ikke adgang)/)
      .first()
      .waitFor();
  });
});

describe('the secretariat meanwhile', () => {
  it('ends a membership, and takes that back', async () => {
    const { page } = secretary;
    await openSpace(page, 'Hele netværket');
    await page.getByRole('link', { name: 'Om', exact: true }).click();
    await page.getByRole('link', { name: 'Inviter og ret medlemmer', exact: true }).click();
    await page.getByRole('link', { name: 'Medlemmer', exact: true }).click();
    await page.getByLabel('Find en person eller organisation', { exact: true }).fill('Haderslev');
    await page.getByRole('button', { name: /^Ret medlemskabet for Tina Ørbæk/ }).click();
    await page.getByRole('link', { name: 'Overdrag arbejdet', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Afslut medlemskabet nu', exact: true }).click();
    await page.getByText('Tina Ørbæk er ikke længere med i netværket.', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
    await page.getByRole('button', { name: /^Ret medlemskabet for Tina Ørbæk/ }).waitFor();
  });
});

describe('whoever takes over', () => {
  it('is told, and finds what happened before they came', async () => {
    const { page } = successor;
    await page.getByRole('link', { name: 'Overblik', exact: true }).first().click();
    await page
      .getByRole('link', { name: /Indbakke/ })
      .first()
      .click();
    const told = page.getByRole('link', { name: /Åse Æbelø har overdraget arbejdet i Forebyggelse hele vejen rundt til dig/ });
    // It comes once it can no longer be taken back; until then the inbox stands open.
    const news = page.getByRole('button', { name: /nye? besked/ });
    await told.or(news).first().waitFor({ timeout: 60_000 });
    if ((await told.count()) === 0) await news.click();
    await told.click();
    await page.getByRole('heading', { level: 1, name: 'Velkommen til Forebyggelse hele vejen rundt', exact: true }).waitFor();
    await page.getByText(/Åse Æbelø har overdraget arbejdet for Haderslev Kommune til dig/).waitFor();
    await page.getByText('Du er: Deltager, Projektleder', { exact: true }).waitFor();
    const followed = page.getByRole('region', { name: 'Det fulgte din forgænger', exact: true });
    await followed.getByRole('link', { name: thread }).waitFor();
    await fitsEverybody(page);
  });

  it('reads what the leaver wrote, in their name', async () => {
    const { page } = successor;
    await page.getByRole('region', { name: 'Det fulgte din forgænger', exact: true }).getByRole('link', { name: thread }).click();
    const first = page.getByRole('article').filter({ hasText: 'Åse Æbelø' }).first();
    await first.getByText('Haderslev Kommune', { exact: true }).first().waitFor();
  });

  it('leads the project now, as the secretariat sees', async () => {
    const { page } = secretary;
    await page.reload();
    await page.getByLabel('Find en person eller organisation', { exact: true }).fill('Signe Tofthøj');
    await page.getByText('Projektleder', { exact: true }).waitFor();
    await page.getByLabel('Find en person eller organisation', { exact: true }).fill('Åse Æbelø');
    await page.getByText('0 medlemmer', { exact: true }).waitFor();
    expect([leaver, successor, secretary].flatMap(({ faults }) => faults)).toEqual([]);
  });
});
