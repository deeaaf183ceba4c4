import type { Browser, Page } from 'playwright-core';
import { aVisitor, openBrowser, signIn, type Visitor } from './browser';
import { accessibilityFaults, openSpace } from './on-a-page';

jest.setTimeout(180_000);

let browser: Browser;
let visitor: Visitor;
let thread: string;
let space: string;

/** Every page: its name here, where it is once a space and a thread in it were found, and its title. */
const places: readonly (readonly [name: string, path: () => string, title: RegExp])[] = [
  ['overview', () => '/overblik', /^Overblik – .*Hele Vejen$/],
  ['all conversations', () => '/samtaler', /^Samtaler – .*Hele Vejen$/],
  ['inbox', () => '/indbakke', /^Indbakke – .*Hele Vejen$/],
  ['people', () => '/mennesker', /^Mennesker – .*Hele Vejen$/],
  ['organisations', () => '/mennesker/organisationer', /^Organisationer – .*Hele Vejen$/],
  ['own profile', () => '/profil', /^Din profil – .*Hele Vejen$/],
  ['search', () => '/soeg?q=skolefravær', /^Søg – .*Hele Vejen$/],
  ['documents new to one', () => '/dokumenter', /^Nyt siden sidst – .*Hele Vejen$/],
  ['favourites', () => '/dokumenter/favoritter', /^Favoritter – .*Hele Vejen$/],
  ['tags', () => `${space}/dokumenter/maerker`, /^Mærker – .*Hele Vejen$/],
  ['documents to be reviewed', () => `${space}/dokumenter/gennemses`, /^Gennemses igen – .*Hele Vejen$/],
  ['threads', () => `${space}/samtaler`, /Hele netværket/],
  ['thread', () => thread, /^Skolefravær som tidligt tegn/],
  ['about the space', () => `${space}/om`, /Hele netværket/],
  ['security', () => '/profil/sikkerhed', /^Sikkerhed – .*Hele Vejen$/],
  ['map', () => '/mennesker/kort', /^Kort – .*Hele Vejen$/],
  ['municipality', () => '/kommuner/0657', /^Herning Kommune – .*Hele Vejen$/],
  ['a page that is not there', () => '/findes-ikke', /Hele Vejen$/],
];

beforeAll(async () => {
  browser = await openBrowser();
  visitor = await aVisitor(browser);
  // Nobody else's: the language is changed below, and follows the person to every browser.
  await signIn(visitor, 'projektleder@vejle.example');
  const { page } = visitor;
  await openSpace(page, 'Hele netværket');
  await page
    .getByRole('link', { name: /Skolefravær som tidligt tegn/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /Skolefravær/ }).waitFor();
  thread = new URL(page.url()).pathname;
  space = thread.slice(0, thread.indexOf('/samtaler'));
});

afterAll(() => browser.close());

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.locator('hv-skeleton').first().waitFor({ state: 'detached' });
}

describe('every page', () => {
  it.each(places)(
    'has a title of its own and one main heading, never scrolls sideways, and is for everyone: %s',
    async (_name, path, title) => {
      const { page } = visitor;
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await open(page, path());
      await page.waitForFunction((source) => new RegExp(source).test(document.title), title.source);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      for (const width of [320, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect({ width, overflow }).toEqual({ width, overflow: 0 });
      }
      for (const [width, colorScheme, forcedColors, rules] of [
        [1280, 'light', 'none', undefined],
        [320, 'dark', 'none', undefined],
        // But for its colours it is the first once more.
        [1280, 'light', 'active', ['color-contrast']],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, forcedColors });
        const faults = await accessibilityFaults(page, rules);
        expect({ width, colorScheme, forcedColors, faults }).toMatchObject({ faults: [] });
      }
    },
  );

  it('takes the focus to its heading when one comes there by a link', async () => {
    const { page } = visitor;
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await open(page, '/overblik');
    await openSpace(page, 'Hele netværket');
    await page.getByRole('heading', { level: 1, name: 'Hele netværket', exact: true }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Overblik', exact: true }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  });

  it('is in English when asked, and says so', async () => {
    const { page } = visitor;
    await open(page, '/overblik');
    await page.getByRole('button', { name: /profil/i }).click();
    await page.getByText('English', { exact: true }).click();
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await page.getByRole('heading', { level: 1, name: 'Overview', exact: true }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

describe('the sign-in page', () => {
  it('says the same for a wrong password and an unknown address, keeps what was typed, and leads to the fields', async () => {
    const stranger = await aVisitor(browser, { size: { width: 320, height: 800 } });
    const { page } = stranger;
    await page.goto('/overblik');
    await page.waitForURL('**/log-ind**');
    expect(await accessibilityFaults(page)).toEqual([]);
    const said: string[] = [];
    for (const email of ['projektleder@herning.example', 'findes-ikke@herning.example']) {
      await page.getByLabel('Mailadresse', { exact: true }).fill(email);
      await page.getByLabel('Adgangskode', { exact: true }).fill('forkert kode');
      const answer = page.waitForResponse((response) => response.request().method() === 'POST');
      await page.getByRole('button', { name: 'Log ind', exact: true }).click();
      await answer;
      const summary = page.getByRole('region', { name: 'Der er noget, der skal rettes', exact: true });
      await summary.waitFor();
      said.push(await summary.innerText());
      expect(await page.getByLabel('Mailadresse', { exact: true }).inputValue()).toBe(email);
    }
    expect(said[0]).toBe(said[1]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await stranger.context.close();
  });

  it('brings back to where one wanted to go', async () => {
    const stranger = await aVisitor(browser);
    const { page } = stranger;
    await page.goto(thread);
    await page.getByLabel('Mailadresse', { exact: true }).fill('konsulent@sus.example');
    await page.getByLabel('Adgangskode', { exact: true }).fill('demo');
    await page.getByRole('button', { name: 'Log ind', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /Skolefravær/ }).waitFor();
    expect(stranger.faults).toEqual([]);
    await stranger.context.close();
  });
});

it('broke no content policy on any page', () => {
  expect(visitor.faults).toEqual([]);
});
