import type { Browser, Page } from 'playwright-core';
import { aVisitor, openBrowser, signIn, type Visitor } from './browser';
import { accessibilityFaults, openSpace } from './on-a-page';

jest.setTimeout(120_000);

/** A word that stands nowhere else. */
const word = 'brobygningsforløb';
const name = 'Referat fra styregruppen.txt';

let browser: Browser;
let lead: Visitor;
let colleague: Visitor;
let elsewhere: Visitor;

beforeAll(async () => {
  browser = await openBrowser();
  [lead, colleague, elsewhere] = await Promise.all([aVisitor(browser), aVisitor(browser), aVisitor(browser)]);
  await Promise.all([
    signIn(lead, 'projektleder@herning.example'),
    signIn(colleague, 'deltager1@herning.example'),
    signIn(elsewhere, 'projektleder@hvidovre.example'),
  ]);
});

afterAll(() => browser.close());

/** The library of a municipality: only its own people see it. */
async function openLibrary(page: Page): Promise<void> {
  await openSpace(page, 'Herning Kommune');
  await page.locator('main').getByRole('link', { name: 'Dokumenter', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Søg i dokumenterne', exact: true }).waitFor();
}

async function fitsNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
}

describe('a document', () => {
  it('is found by a word inside it soon after it was brought, and opened from there', async () => {
    await Promise.all([openLibrary(lead.page), openLibrary(colleague.page)]);
    const chooser = lead.page.waitForEvent('filechooser');
    await lead.page.getByRole('button', { name: 'Læg filer op', exact: true }).click();
    const buffer = Buffer.from(`${'Vi talte om planen. '.repeat(40)}Et ${word} for de unge begynder til maj.`);
    await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer });
    const { page } = colleague;
    await page.getByRole('link', { name, exact: true }).waitFor();
    const found = async (): Promise<number> =>
      page.evaluate(
        async (q) =>
          ((await (await fetch(`/api/v1/search?in=documents&q=${encodeURIComponent(q)}`)).json()) as { items: object[] }).items.length,
        word,
      );
    while ((await found()) === 0) await page.waitForTimeout(200);
    await page.getByRole('searchbox', { name: 'Søg i dokumenterne', exact: true }).fill(word);
    await page.keyboard.press('Enter');
    await page.locator('mark', { hasText: word }).waitFor();
    expect(new URL(page.url()).searchParams.get('i')).toBe('dokumenter');
    await fitsNarrow(page);
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  });

  it('is tagged and kept as a favourite, and stands in the lists of one’s own', async () => {
    const { page } = colleague;
    await page.getByRole('combobox', { name: 'Nyt mærke', exact: true }).fill('Styregruppe');
    await page.getByRole('button', { name: 'Sæt på', exact: true }).click();
    await page.getByRole('button', { name: 'Fjern mærket Styregruppe', exact: true }).waitFor();
    await page.getByRole('button', { name: `Favorit: ${name}`, exact: true }).click();
    await page.getByRole('link', { name: 'Mærket Styregruppe', exact: true }).click();
    await page.getByRole('list', { name: 'Dokumenter med mærket', exact: true }).getByRole('link', { name, exact: true }).waitFor();
    await fitsNarrow(page);
    await page.getByRole('navigation', { name: 'Steder', exact: true }).getByRole('link', { name: 'Dokumenter', exact: true }).click();
    await page.getByRole('link', { name: 'Senest åbnet', exact: true }).click();
    await page.getByRole('list', { name: 'Senest åbnet', exact: true }).getByRole('link', { name, exact: true }).waitFor();
    await page.getByRole('link', { name: 'Favoritter', exact: true }).click();
    await page.getByRole('list', { name: 'Favoritter', exact: true }).getByRole('link', { name, exact: true }).waitFor();
    await fitsNarrow(page);
  });

  it('is nothing for those of another municipality', async () => {
    const { page } = elsewhere;
    await page.goto(`/soeg?q=${word}`);
    await page.getByRole('heading', { name: 'Vi fandt ikke noget', exact: true }).waitFor();
    expect([...lead.faults, ...colleague.faults, ...elsewhere.faults]).toEqual([]);
  });
});
