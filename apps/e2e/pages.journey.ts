import type { Browser, Page } from 'playwright-core';
import { aVisitor, openBrowser, signIn, type Visitor } from './browser';
import { accessibilityFaults } from './on-a-page';

jest.setTimeout(180_000);

interface Place {
  readonly name: string;
  readonly path: string;
  readonly title: RegExp;
}

let browser: Browser;
let visitor: Visitor;
const places: Place[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  visitor = await aVisitor(browser);
  // Nobody else's: the language is changed below, and follows the person to every browser.
  await signIn(visitor, 'projektleder@vejle.example');
  const { page } = visitor;
  await page
    .getByRole('link', { name: /Hele netværket/ })
    .first()
    .click();
  await page
    .getByRole('link', { name: /Skolefravær som tidligt tegn/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /Skolefravær/ }).waitFor();
  const thread = new URL(page.url()).pathname;
  const space = thread.slice(0, thread.indexOf('/samtaler'));
  places.push(
    { name: 'overview', path: '/overblik', title: /^Overblik – .*Hele Vejen$/ },
    { name: 'all conversations', path: '/samtaler', title: /^Samtaler – .*Hele Vejen$/ },
    { name: 'inbox', path: '/indbakke', title: /^Indbakke – .*Hele Vejen$/ },
    { name: 'people', path: '/mennesker', title: /^Mennesker – .*Hele Vejen$/ },
    { name: 'organisations', path: '/mennesker/organisationer', title: /^Organisationer – .*Hele Vejen$/ },
    { name: 'own profile', path: '/profil', title: /^Din profil – .*Hele Vejen$/ },
    { name: 'search', path: '/soeg?q=skolefravær', title: /^Søg – .*Hele Vejen$/ },
    { name: 'documents new to one', path: '/dokumenter', title: /^Nyt siden sidst – .*Hele Vejen$/ },
    { name: 'favourites', path: '/dokumenter/favoritter', title: /^Favoritter – .*Hele Vejen$/ },
    { name: 'tags', path: `${space}/dokumenter/maerker`, title: /^Mærker – .*Hele Vejen$/ },
    { name: 'documents to be reviewed', path: `${space}/dokumenter/gennemses`, title: /^Gennemses igen – .*Hele Vejen$/ },
    { name: 'threads', path: `${space}/samtaler`, title: /Hele netværket/ },
    { name: 'thread', path: thread, title: /^Skolefravær som tidligt tegn/ },
    { name: 'about the space', path: `${space}/om`, title: /Hele netværket/ },
    { name: 'security', path: '/profil/sikkerhed', title: /^Sikkerhed – .*Hele Vejen$/ },
    { name: 'map', path: '/mennesker/kort', title: /^Kort – .*Hele Vejen$/ },
    { name: 'municipality', path: '/kommuner/0657', title: /^Herning Kommune – .*Hele Vejen$/ },
    { name: 'a page that is not there', path: '/findes-ikke', title: /Hele Vejen$/ },
  );
});

afterAll(() => browser.close());

async function open(page: Page, { path }: Place): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.locator('hv-skeleton').first().waitFor({ state: 'detached' });
}

describe('every page', () => {
  it('has nothing that an accessibility check finds, wide and narrow, light, dark and in forced colours', async () => {
    const { page } = visitor;
    for (const place of places) {
      await open(page, place);
      for (const [width, colorScheme, forcedColors, rules] of [
        [1280, 'light', 'none', undefined],
        [320, 'dark', 'none', undefined],
        // But for its colours it is the first once more.
        [1280, 'light', 'active', ['color-contrast']],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, forcedColors });
        expect({ place: place.name, width, colorScheme, forcedColors, faults: await accessibilityFaults(page, rules) }).toMatchObject({
          faults: [],
        });
      }
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  });

  it('never scrolls sideways, down to 320 px', async () => {
    const { page } = visitor;
    for (const place of places) {
      await open(page, place);
      for (const width of [320, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect([place.name, width, overflow]).toEqual([place.name, width, 0]);
      }
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('has a title of its own and one main heading', async () => {
    const { page } = visitor;
    for (const place of places) {
      await open(page, place);
      expect(await page.title()).toMatch(place.title);
      expect([place.name, await page.getByRole('heading', { level: 1 }).count()]).toEqual([place.name, 1]);
    }
  });

  it('takes the focus to its heading when one comes there by a link', async () => {
    const { page } = visitor;
    await open(page, places[0]!);
    await page
      .getByRole('link', { name: /Hele netværket/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Hele netværket' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Overblik' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  });

  it('is in English when asked, and says so', async () => {
    const { page } = visitor;
    await open(page, places[0]!);
    await page.getByRole('button', { name: /profil/i }).click();
    await page.getByText('English').click();
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

describe('the sign-in page', () => {
  it('says the same for a wrong password and an unknown address, keeps what was typed, and leads to the fields', async () => {
    const stranger = await aVisitor(browser, { width: 320, height: 800 });
    const { page } = stranger;
    await page.goto('/overblik');
    await page.waitForURL('**/log-ind**');
    expect(await accessibilityFaults(page)).toEqual([]);
    const said: string[] = [];
    for (const email of ['projektleder@herning.example', 'findes-ikke@herning.example']) {
      await page.getByLabel('Mailadresse').fill(email);
      await page.getByLabel('Adgangskode', { exact: true }).fill('forkert kode');
      await page.getByRole('button', { name: 'Log ind', exact: true }).click();
      const summary = page.getByRole('region', { name: 'Der er noget, der skal rettes' });
      await summary.waitFor();
      said.push(await summary.innerText());
      expect(await page.getByLabel('Mailadresse').inputValue()).toBe(email);
    }
    expect(said[0]).toBe(said[1]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await stranger.context.close();
  });

  it('brings back to where one wanted to go', async () => {
    const stranger = await aVisitor(browser);
    const { page } = stranger;
    await page.goto(places.find(({ name }) => name === 'thread')!.path);
    await page.getByLabel('Mailadresse').fill('konsulent@sus.example');
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
