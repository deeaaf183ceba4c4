import type { Browser, Locator, Page } from 'playwright-core';
import { aVisitor, openBrowser, signIn, type Visitor } from './browser';
import { accessibilityFaults } from './on-a-page';

jest.setTimeout(120_000);

const name = 'Samarbejdsaftale.txt';

let browser: Browser;
let asker: Visitor;
let approver: Visitor;

beforeAll(async () => {
  browser = await openBrowser();
  [asker, approver] = await Promise.all([aVisitor(browser), aVisitor(browser)]);
  await Promise.all([signIn(asker, 'projektleder@herning.example'), signIn(approver, 'projektleder@hvidovre.example')]);
});

afterAll(() => browser.close());

const link = (page: Page, words: string | RegExp): Locator => page.locator('main').getByRole('link', { name: words, exact: true }).first();
const place = (page: Page, words: RegExp): Locator => page.getByRole('link', { name: words }).first();
const section = (page: Page, heading: string): Locator => page.getByRole('region', { name: heading, exact: true });
const file = (of: string, content: string) => ({ name: of, mimeType: 'text/plain', buffer: Buffer.from(content) });

async function choose(page: Page, button: string, chosen: ReturnType<typeof file>): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button, exact: true }).click();
  await (await chooser).setFiles(chosen);
}

async function fitsNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
}

describe('a document that people work on together', () => {
  it('is sent to a colleague for approval, and looked through again on a day', async () => {
    const { page } = asker;
    await place(page, /Hele netværket/).click();
    await link(page, 'Dokumenter').click();
    await choose(page, 'Læg filer op', file(name, 'Aftalen gælder fra uge 4.'));
    await link(page, name).click();
    await section(page, 'Godkendelse').getByRole('button', { name: 'Bed om godkendelse', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: `Bed om godkendelse af ${name}`, exact: true });
    await dialog.getByLabel('Find en person', { exact: true }).fill('Jette');
    await dialog.getByRole('checkbox', { name: /Jette Bregendahl/ }).check();
    await dialog.getByLabel('Hvad skal de se på?', { exact: true }).fill('Er ugen rigtig?');
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Bed om godkendelse', exact: true }).click();
    await section(page, 'Godkendelse').getByText('Afventer 0 af 1', { exact: true }).waitFor();
    const review = section(page, 'Gennemses igen senest');
    await review.getByRole('button', { name: 'Vælg en dato', exact: true }).click();
    await review.getByLabel('Dato', { exact: true }).fill('2099-05-01');
    await review.getByLabel('Ansvarlig', { exact: true }).selectOption({ label: 'Jette Bregendahl, Hvidovre Kommune' });
    await review.getByRole('button', { name: 'Gem', exact: true }).click();
    await review.getByText('1. maj 2099', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Uden besked', exact: true }).click();
    await page.getByRole('radio', { name: 'Følg', exact: true }).check();
    await page.getByRole('button', { name: 'Du følger dokumentet', exact: true }).waitFor();
    await fitsNarrow(page);
  });

  it('is talked of, with a document that is named and a file that is attached', async () => {
    const { page } = asker;
    const talk = section(page, 'Samtale');
    await talk.getByRole('button', { name: 'Skriv om dokumentet', exact: true }).click();
    await talk.getByRole('toolbar').waitFor();
    await talk.getByRole('textbox').click();
    await page.keyboard.type('Uge 4 står i #samarb');
    await page.getByRole('option', { name: /^Samarbejdsaftale/, selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('og i bilaget: ');
    await choose(page, 'Vedhæft filer', file('Bilag til aftalen.txt', 'Uge 4'));
    await talk.getByRole('textbox').getByText('Bilag til aftalen.txt', { exact: true }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await talk.getByRole('button', { name: 'Send', exact: true }).click();
    await talk.getByRole('link', { name: 'Åbn samtalen (1 indlæg)', exact: true }).waitFor();
    await talk.getByRole('link', { name: 'Bilag til aftalen.txt', exact: true }).waitFor();
    await fitsNarrow(page);
  });

  it('comes back from the colleague, who finds it in the inbox; both see it at once', async () => {
    const { page } = approver;
    await place(page, /Indbakke/).click();
    await link(page, `Anne Hedegaard beder dig godkende »${name}«`).click();
    const approval = section(page, 'Godkendelse');
    await approval.getByRole('button', { name: 'Send tilbage', exact: true }).click();
    await approval.getByLabel('Hvad skal ændres?', { exact: true }).fill('Det er uge 5.');
    await approval.getByRole('button', { name: 'Send tilbage', exact: true }).click();
    for (const visitor of [approver, asker])
      await section(visitor.page, 'Godkendelse').getByText('Det er uge 5.', { exact: true }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await section(page, 'Samtale')
      .getByRole('link', { name: /Åbn samtalen/ })
      .click();
    await link(page, `Om dokumentet »${name}«`).waitFor();
    await link(page, name).click();
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  });

  it('is followed: a new version is told of, and what was sent back has lapsed', async () => {
    const { page } = approver;
    await page.getByRole('button', { name: 'Ny version', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: `Ny version af ${name}`, exact: true });
    await dialog.getByLabel('Fil', { exact: true }).setInputFiles(file(name, 'Aftalen gælder fra uge 5.'));
    await dialog.getByRole('button', { name: 'Læg op', exact: true }).click();
    await section(page, 'Godkendelse').getByText('Bortfaldet', { exact: true }).waitFor();
    await place(asker.page, /Indbakke/).click();
    await link(asker.page, `Jette Bregendahl har gemt en ny version af »${name}«`).waitFor();
    expect([...asker.faults, ...approver.faults]).toEqual([]);
  });
});
