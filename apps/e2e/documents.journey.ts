import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { aVisitor, openBrowser, signIn, type Visitor } from './browser';
import { accessibilityFaults, openSpace } from './on-a-page';

jest.setTimeout(120_000);

/** Larger than what is sent at once, so that it can be cut off between two pieces. */
const large = 9 * 1024 * 1024;

let browser: Browser;
let sender: Visitor;
let colleague: Visitor;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hv-Møder-'));
  await writeFile(join(folder, 'Køreplan.txt'), 'Uge 4');
  await writeFile(join(folder, 'Optagelse.bin'), Buffer.alloc(large, 'Ærø '));
  browser = await openBrowser();
  [sender, colleague] = await Promise.all([aVisitor(browser), aVisitor(browser)]);
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

const link = (page: Page, name: string): Locator => page.getByRole('link', { name, exact: true });

/** Where the content of a file in the list is read. */
async function contentOf(page: Page, name: string): Promise<string> {
  const address = await link(page, name).getAttribute('href');
  return `/api/v1/documents/${address!.split('/').at(-1)}/content`;
}

async function openLibrary({ page }: Visitor): Promise<void> {
  await openSpace(page, 'Hele netværket');
  await page.locator('main').getByRole('link', { name: 'Dokumenter', exact: true }).click();
  await page.getByRole('button', { name: 'Læg filer op', exact: true }).waitFor();
}

async function chooseFolder(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Læg en hel mappe op', exact: true }).click();
  await (await chooser).setFiles(folder);
}

async function menu(page: Page, name: string, entry: string): Promise<void> {
  await page.getByRole('button', { name: `Mere om ${name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

async function fitsNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await accessibilityFaults(page)).toEqual([]);
}

describe('a folder that is shared', () => {
  it('is cut off on its way, gone on with after the page was loaded anew, and seen live by a colleague', async () => {
    await Promise.all([signIn(sender, 'projektleder@herning.example'), signIn(colleague, 'projektleder@hvidovre.example')]);
    await Promise.all([openLibrary(sender), openLibrary(colleague)]);
    const { page } = sender;
    // The second piece of the large file never arrives: as when a laptop is closed.
    let cut = true;
    await page.route('**/api/v1/uploads/*', (route) => {
      const offset = Number(route.request().headers()['upload-offset'] ?? 0);
      return cut && route.request().method() === 'PATCH' && offset > 0 ? route.abort() : route.continue();
    });
    const cutOff = page.waitForEvent('requestfailed', (request) => request.method() === 'PATCH');
    await chooseFolder(page);
    const name = folder.split('/').at(-1)!;
    await link(colleague.page, name).click();
    await link(colleague.page, 'Køreplan.txt').waitFor();
    await page.getByRole('progressbar', { name: 'Så meget af Optagelse.bin er lagt op', exact: true }).waitFor();
    await cutOff;
    expect(await link(colleague.page, 'Optagelse.bin').count()).toBe(0);

    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByText(/Optagelse\.bin\s*\(88 % er lagt op\)/).waitFor();
    await fitsNarrow(page);
    cut = false;
    const gone = page.waitForRequest((request) => request.method() === 'HEAD' && request.url().includes('/uploads/'));
    await chooseFolder(page);
    await gone;
    await page.getByText('1 af 2 lagt op', { exact: true }).waitFor();
    await link(colleague.page, 'Optagelse.bin').waitFor();
    // The one that had arrived already has its name there.
    await page.getByText('Der er allerede noget her med det navn.', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Fjern Køreplan.txt fra listen', exact: true }).click();
    const content = await contentOf(colleague.page, 'Optagelse.bin');
    expect(await colleague.page.evaluate(async (path) => (await (await fetch(path)).arrayBuffer()).byteLength, content)).toBe(large);
  });

  it('gets a new version from the colleague, and the old one back', async () => {
    const { page } = colleague;
    await menu(page, 'Køreplan.txt', 'Ny version');
    const dialog = page.getByRole('dialog', { name: 'Ny version af Køreplan.txt', exact: true });
    await dialog
      .getByLabel('Fil', { exact: true })
      .setInputFiles({ name: 'Køreplan.txt', mimeType: 'text/plain', buffer: Buffer.from('Uge 5') });
    await dialog.getByLabel(/Hvad er nyt/).fill('Flyttet en uge');
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Læg op', exact: true }).click();
    await page.getByText(/version 2/).waitFor();
    await link(sender.page, folder.split('/').at(-1)!).click();
    await sender.page.getByText(/version 2/).waitFor();
    await menu(sender.page, 'Køreplan.txt', 'Versioner');
    const versions = sender.page.getByRole('dialog', { name: 'Versioner af Køreplan.txt', exact: true });
    await versions.getByText('Flyttet en uge', { exact: true }).waitFor();
    expect(await accessibilityFaults(sender.page)).toEqual([]);
    await versions.getByRole('button', { name: 'Gendan version 1', exact: true }).click();
    await versions.getByText('Samme indhold som version 1', { exact: true }).waitFor();
    await versions.getByRole('button', { name: 'Luk', exact: true }).last().click();
    await page.getByText(/version 3/).waitFor();
    const content = await contentOf(page, 'Køreplan.txt');
    expect(await page.evaluate(async (path) => (await fetch(path)).text(), content)).toBe('Uge 4');
    await fitsNarrow(sender.page);
  });

  it('is thrown away and taken back', async () => {
    const { page } = sender;
    await menu(page, 'Køreplan.txt', 'Læg i papirkurven');
    await link(colleague.page, 'Køreplan.txt').waitFor({ state: 'detached' });
    await link(page, 'Papirkurv').click();
    await page.getByRole('button', { name: 'Hent tilbage: Køreplan.txt', exact: true }).click();
    await page.getByText('Papirkurven er tom', { exact: true }).waitFor();
    await fitsNarrow(page);
    await link(colleague.page, 'Køreplan.txt').waitFor();
    expect([...sender.faults, ...colleague.faults]).toEqual([]);
  });
});
