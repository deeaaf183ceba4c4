import type { Browser, Page } from 'playwright-core';
import { aVisitor, openBrowser, signIn, type Visitor } from './browser';
import { accessibilityFaults, composer, openSpace, post, rail } from './on-a-page';

jest.setTimeout(120_000);

const group = 'Den første samtale';

let browser: Browser;
let herning: Visitor;
let hvidovre: Visitor;

beforeAll(async () => {
  browser = await openBrowser();
  [herning, hvidovre] = await Promise.all([aVisitor(browser), aVisitor(browser)]);
});

afterAll(() => browser.close());

/** The line of the rail, which only stands there when one is in the group. */
const inRail = (page: Page): ReturnType<Page['getByRole']> =>
  page.getByRole('list', { name: 'Rum', exact: true }).getByRole('link', { name: new RegExp(group) });

/** What the person at a page is called. */
const nameOf = (page: Page): Promise<string> =>
  page.evaluate(async () => ((await (await fetch('/api/v1/session')).json()) as { person: { name: string } }).person.name);

async function write({ page }: Visitor, text: string): Promise<void> {
  await composer(page).click();
  await page.keyboard.type(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await post(page, text).waitFor();
}

async function fitsNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
}

describe('a group of two municipalities', () => {
  it('is made by one, and stands in the other’s rail at once when they are invited', async () => {
    await Promise.all([signIn(herning, 'projektleder@herning.example'), signIn(hvidovre, 'projektleder@hvidovre.example')]);
    const { page } = herning;
    await openSpace(page, 'Hele netværket');
    await page.getByRole('link', { name: 'Om', exact: true }).click();
    await page.getByRole('link', { name: 'Se netværkets grupper', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Grupper', exact: true }).waitFor();
    await page.locator('hv-skeleton').first().waitFor({ state: 'detached' });
    await fitsNarrow(page);
    await page.getByRole('link', { name: 'Lav en gruppe', exact: true }).first().click();
    await page.getByLabel('Gruppens navn', { exact: true }).fill(group);
    await fitsNarrow(page);
    await page.getByRole('button', { name: 'Lav gruppen', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: group, exact: true }).waitFor();
    await inRail(page).waitFor();

    expect(await inRail(hvidovre.page).count()).toBe(0);
    const name = await nameOf(hvidovre.page);
    await page.getByLabel('Inviter en person fra netværket', { exact: true }).fill(`${name} Hvidovre`);
    await page.getByRole('button', { name: `Tag med: ${name}`, exact: true }).click();
    await page.getByRole('list', { name: 'Personer i gruppen', exact: true }).getByRole('listitem').nth(1).waitFor();
    await fitsNarrow(page);
    await inRail(hvidovre.page).waitFor();
    await rail(hvidovre.page)
      .getByRole('link', { name: /^Indbakke/ })
      .click();
    await hvidovre.page.getByRole('link', { name: new RegExp(`har taget dig med i gruppen »${group}«`) }).waitFor();
  });

  it('talks until one is removed, who then neither sees nor hears it', async () => {
    await inRail(hvidovre.page).click();
    await hvidovre.page
      .getByRole('link', { name: /Start en tråd/ })
      .first()
      .click();
    await hvidovre.page.getByLabel('Hvad handler tråden om?', { exact: true }).fill('Hvem ringer først?');
    await hvidovre.page.getByRole('textbox', { name: 'Det første indlæg', exact: true }).click();
    await hvidovre.page.keyboard.type('Hos os er det sundhedsplejersken.');
    await hvidovre.page.getByRole('button', { name: 'Start tråden', exact: true }).click();
    await hvidovre.page.getByRole('heading', { level: 1, name: 'Hvem ringer først?', exact: true }).waitFor();

    const people = new URL(herning.page.url()).pathname;
    await inRail(herning.page).click();
    await herning.page
      .getByRole('link', { name: /Hvem ringer først/ })
      .first()
      .click();
    await post(herning.page, 'sundhedsplejersken').waitFor();
    await write(herning, 'Hos os er det skolen.');
    await post(hvidovre.page, 'Hos os er det skolen.').waitFor();

    const other = await herning.context.newPage();
    await other.goto(people);
    await other.getByRole('button', { name: /^Fjern / }).click();
    await other.getByText(/er ikke længere med i gruppen/).waitFor();
    await inRail(hvidovre.page).waitFor({ state: 'detached' });
    await write(herning, 'Det hører I ikke.');
    await hvidovre.page.getByRole('link', { name: 'Overblik', exact: true }).first().click();
    await hvidovre.page.waitForURL('**/overblik');
    expect(await hvidovre.page.getByText(/Det hører I ikke|Hvem ringer først/).count()).toBe(0);
    await hvidovre.page.goto(people);
    await hvidovre.page.getByText('Rummet findes ikke, eller du er ikke med i det', { exact: true }).waitFor();
    expect([...herning.faults, ...hvidovre.faults]).toEqual([]);
  });
});
