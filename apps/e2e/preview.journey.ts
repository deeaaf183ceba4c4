import type { Browser, Page } from 'playwright-core';
import { aPdf } from '@hv/documents/api/reading/testing';
import { aVisitor, openBrowser, signIn, type Visitor } from './browser';
import { accessibilityFaults, openSpace } from './on-a-page';

jest.setTimeout(120_000);

let browser: Browser;
let reader: Visitor;

beforeAll(async () => {
  browser = await openBrowser();
  reader = await aVisitor(browser);
  await signIn(reader, 'projektleder@hvidovre.example');
});
afterAll(() => browser.close());

const pages = Array.from({ length: 40 }, (_, index) => (index % 10 === 6 ? `Bilag om b\xf8rn ${index + 1}` : `Side nummer ${index + 1}`));
const files = [
  { name: 'Forløb.pdf', mimeType: 'application/pdf', buffer: aPdf({ pages, script: 'app.alert\\(1\\)' }) },
  { name: 'Noter.md', mimeType: 'text/markdown', buffer: Buffer.from('# Mødet\n\n- **Ærø**\n\n<img src=x onerror=alert(1)>') },
];

/** A folder of its own, so that nothing else stands there. */
async function openFolder(page: Page): Promise<void> {
  await openSpace(page, 'Hele netværket');
  await page.locator('main').getByRole('link', { name: 'Dokumenter', exact: true }).click();
  await page.getByRole('button', { name: 'Ny mappe', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Ny mappe', exact: true });
  await dialog.getByLabel('Navn', { exact: true }).fill(`Læsestof ${Date.now()}`);
  await dialog.getByRole('button', { name: 'Lav mappen', exact: true }).click();
  await page.getByRole('link', { name: /Læsestof/ }).click();
  await page.getByRole('navigation', { name: 'Vejen hertil', exact: true }).waitFor();
}

async function looksRight(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
}

describe('a file', () => {
  it('is read on its page: page by page, nearer, and by a word in it', async () => {
    const { page } = reader;
    await openFolder(page);
    await page.getByLabel('Læg filer op', { exact: true }).first().setInputFiles(files);
    await page.getByText('2 af 2 lagt op', { exact: true }).waitFor();
    // It is there as soon as it was read.
    await page.getByRole('listitem').filter({ hasText: 'Forløb.pdf' }).locator('img').waitFor({ state: 'attached' });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Forløb.pdf', exact: true }).click();
    await page
      .getByRole('group', { name: 'Side 1', exact: true })
      .getByText('Side nummer 1', { exact: true })
      .waitFor({ state: 'attached' });
    expect(await page.locator('hv-pdf-page').count()).toBeLessThan(6);
    await page.getByRole('spinbutton', { name: 'Side', exact: true }).fill('30');
    await page.keyboard.press('Enter');
    await page
      .getByRole('group', { name: 'Side 30', exact: true })
      .getByText('Side nummer 30', { exact: true })
      .waitFor({ state: 'attached' });
    await page.getByRole('searchbox', { name: 'Søg i dokumentet', exact: true }).fill('BØRN');
    await page.keyboard.press('Enter');
    await page.getByText('4 af 4', { exact: true }).waitFor();
    await page.getByRole('group', { name: 'Side 37', exact: true }).locator('mark').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Zoom ind', exact: true }).click();
    await page.getByText('75 %', { exact: true }).waitFor();
    await looksRight(page);
    expect(reader.faults).toEqual([]);
  });

  it('that is Markdown is set, and nothing in it runs', async () => {
    const { page } = reader;
    await page.goBack();
    await page.getByRole('link', { name: 'Noter.md', exact: true }).click();
    await page.getByRole('heading', { name: 'Mødet', exact: true }).waitFor();
    await page.getByText('<img src=x onerror=alert(1)>', { exact: true }).waitFor();
    await looksRight(page);
    expect(reader.faults).toEqual([]);
  });

  it('comes with its folder as one', async () => {
    const { page } = reader;
    await page.goBack();
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Hent mappen som ZIP', exact: true }).click();
    expect((await coming).suggestedFilename()).toMatch(/^Læsestof \d+\.zip$/);
  });
});
