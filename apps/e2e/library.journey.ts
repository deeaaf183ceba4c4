import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { aDocx, aPdf } from '@hv/documents/api/reading/testing';
import type { Browser, Locator, Page } from 'playwright-core';
import { aWorkbook } from './a-workbook';
import { aVisitor, openBrowser, signIn, type Visitor } from './browser';
import { composer, post } from './on-a-page';

jest.setTimeout(180_000);

/** A word that stands in one of the files only, and not in its name. */
const word = 'sundhedsplejerskebesøg';
const sought = 'Bilag 17.docx';
/** Larger than what is sent at once. */
const cutOff = 'Bilag 50.pdf';

let browser: Browser;
let lead: Visitor;
let colleague: Visitor;
let elsewhere: Visitor;
let folder: string;
/** Of the page of the file. */
let address: string;

const contentOf = (number: number): Promise<Buffer> | Buffer => {
  const words = number === 17 ? `Familien blev glad for et ${word}` : `Bilag nummer ${number} til klyngens arbejde`;
  if (number % 3 === 0)
    return aWorkbook([
      ['Bilag', 'Emne'],
      [String(number), words],
    ]);
  if (number % 3 === 1 || number === 50) return aPdf({ pages: [words.replace('ø', '\xf8')] });
  return aDocx(words);
};
const nameOf = (number: number): string =>
  `Bilag ${number}.${number === 50 || number % 3 === 1 ? 'pdf' : number % 3 === 0 ? 'xlsx' : 'docx'}`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hv-Bilag-'));
  for (let number = 1; number <= 50; number += 1) {
    const content = await contentOf(number);
    // What comes after the end of a PDF is left alone by those who read it.
    await writeFile(join(folder, nameOf(number)), number === 50 ? Buffer.concat([content, Buffer.alloc(9 * 1024 * 1024, '\n')]) : content);
  }
  browser = await openBrowser();
  [lead, colleague, elsewhere] = await Promise.all([aVisitor(browser), aVisitor(browser), aVisitor(browser)]);
  await Promise.all([
    signIn(lead, 'projektleder@herning.example'),
    signIn(colleague, 'projektleder@viborg.example'),
    signIn(elsewhere, 'projektleder@hvidovre.example'),
  ]);
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

const link = (page: Page, name: string | RegExp): Locator => page.locator('main').getByRole('link', { name, exact: true });

async function openLibrary({ page }: Visitor, space = /Klynge Vest/): Promise<void> {
  await page.getByRole('navigation', { name: 'Steder', exact: true }).getByRole('link', { name: space }).click();
  await link(page, 'Dokumenter').click();
  await page.getByRole('button', { name: 'Læg filer op', exact: true }).waitFor();
}

async function newVersion(page: Page, content: string): Promise<void> {
  await page.getByRole('button', { name: 'Ny version', exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: `Ny version af ${sought}`, exact: true });
  await dialog.getByLabel('Fil', { exact: true }).setInputFiles({ name: sought, mimeType: '', buffer: await aDocx(content) });
  await dialog.getByRole('button', { name: 'Læg op', exact: true }).click();
}

const sentence = (page: Page): Locator => page.locator('hv-document-preview').getByText(new RegExp(word));

/** Runs in the page: how many documents a word finds. */
const hits = async (q: string): Promise<number> => {
  const answer = await fetch(`/api/v1/search?in=documents&q=${encodeURIComponent(q)}`);
  return ((await answer.json()) as { items: object[] }).items.length;
};

describe('a folder of fifty files, of a cluster', () => {
  it('arrives whole, though the line was cut while the largest was on its way', async () => {
    await openLibrary(lead);
    const { page } = lead;
    let isCut = true;
    await page.route('**/api/v1/uploads/*', (route) => {
      const isLater = Number(route.request().headers()['upload-offset'] ?? 0) > 0;
      return isCut && isLater && route.request().method() === 'PATCH' ? route.abort() : route.continue();
    });
    const interrupted = page.waitForEvent('requestfailed', { predicate: (request) => request.method() === 'PATCH', timeout: 120_000 });
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Læg en hel mappe op', exact: true }).click();
    await (await chooser).setFiles(folder);
    await interrupted;
    isCut = false;
    await page.getByText('50 af 50 lagt op', { exact: true }).waitFor({ timeout: 120_000 });
    await link(page, basename(folder)).click();
    await link(page, cutOff).waitFor();
  });

  it('is searched by a word inside one of them, which is shown on its page', async () => {
    const { page } = lead;
    const found = () => page.evaluate(hits, word);
    while ((await found()) === 0) await page.waitForTimeout(250);
    await page.getByRole('searchbox', { name: 'Søg i dokumenterne', exact: true }).fill(word);
    await page.keyboard.press('Enter');
    await page.locator('mark', { hasText: word }).waitFor();
    await link(page, sought).click();
    await page.getByRole('heading', { level: 1, name: sought, exact: true }).waitFor();
    await sentence(page).waitFor();
    address = page.url();
  });

  it('tells clearly that a colleague has it locked, and takes a new version when it is not any more', async () => {
    const { page } = colleague;
    await page.goto(address);
    await page.getByRole('button', { name: 'Lås filen', exact: true }).click();
    await page.getByText(/Låst af dig/).waitFor();
    await lead.page.getByText(/Låst af .+, til/).waitFor();
    await newVersion(lead.page, 'Min egen udgave');
    await lead.page
      .getByText(/arbejder i den til/)
      .first()
      .waitFor();
    await newVersion(page, 'Kollegaens udgave');
    await page
      .getByText(/version 2/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Lås op', exact: true }).click();
    await lead.page.getByText(/Låst af/).waitFor({ state: 'detached' });
    await lead.page
      .getByText(/version 2/)
      .first()
      .waitFor();
  });

  it('has its old version back', async () => {
    const { page } = lead;
    await page.getByRole('button', { name: `Mere om ${sought}`, exact: true }).click();
    await page.getByRole('menuitem', { name: 'Versioner', exact: true }).click();
    const versions = page.getByRole('dialog', { name: `Versioner af ${sought}`, exact: true });
    await versions.getByRole('button', { name: 'Gendan version 1', exact: true }).click();
    await versions.getByText('Samme indhold som version 1', { exact: true }).waitFor();
    await versions.getByRole('button', { name: 'Luk', exact: true }).last().click();
    await sentence(page).waitFor();
  });

  it('is talked of in a thread of its own, live', async () => {
    const { page } = lead;
    await page.getByRole('button', { name: 'Skriv om dokumentet', exact: true }).click();
    await page.getByRole('toolbar').waitFor();
    await page.getByRole('textbox', { name: 'Hvad vil du sige om dokumentet?', exact: true }).click();
    await page.keyboard.type('Skal vi bruge det i Viborg også?');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Skal vi bruge det i Viborg også?', { exact: true }).waitFor();
    await colleague.page.getByRole('link', { name: /Åbn samtalen/ }).click();
    await post(colleague.page, 'Skal vi bruge det i Viborg også?').waitFor();
    await colleague.page.getByRole('toolbar').waitFor();
    await composer(colleague.page).click();
    await colleague.page.keyboard.type('Ja, fra maj.');
    await colleague.page.getByRole('button', { name: 'Send', exact: true }).click();
    await post(colleague.page, 'Ja, fra maj.').waitFor();
    await page.getByRole('link', { name: /Åbn samtalen/ }).click();
    await post(page, 'Ja, fra maj.').waitFor();
  });

  it('is not there for somebody of another cluster', async () => {
    const { page } = elsewhere;
    await page.goto(address);
    await page.getByText('Dokumentet findes ikke, eller du kan ikke se det', { exact: true }).waitFor();
    expect(await page.getByText(sought, { exact: false }).count()).toBe(0);
    expect(await page.evaluate(hits, word)).toBe(0);
    expect([...lead.faults, ...colleague.faults, ...elsewhere.faults]).toEqual([]);
  });
});
