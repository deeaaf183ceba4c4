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
    await section(page, 'Godkendelse').getByRole('button', { name: 'Bed om godkendelse' }).click();
    const dialog = page.getByRole('dialog', { name: `Bed om godkendelse af ${name}` });
    await dialog.getByLabel('Find en person').fill('Jette');
    await dialog.getByRole('checkbox', { name: /Jette Bregendahl/ }).check();
    await dialog.getByLabel('Hvad skal de se på?').fill('Er ugen rigtig?');
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Bed om godkendelse' }).click();
    await section(page, 'Godkendelse').getByText('Afventer 0 af 1').waitFor();
    const review = section(page, 'Gennemses igen senest');
    await review.getByRole('button', { name: 'Vælg en dato' }).click();
    await review.getByLabel('Dato').fill('2099-05-01');
    await review.getByLabel('Ansvarlig').selectOption({ label: 'Jette Bregendahl, Hvidovre Kommune' });
    await review.getByRole('button', { name: 'Gem' }).click();
    await review.getByText('1. maj 2099').waitFor();
    await page.getByRole('button', { name: 'Uden besked' }).click();
    await page.getByRole('radio', { name: 'Følg' }).check();
    await page.getByRole('button', { name: 'Du følger dokumentet' }).waitFor();
    await fitsNarrow(page);
  });

  it('is talked of, with a document that is named and a file that is attached', async () => {
    const { page } = asker;
    const talk = section(page, 'Samtale');
    await talk.getByRole('button', { name: 'Skriv om dokumentet' }).click();
    await talk.getByRole('toolbar').waitFor();
    await talk.getByRole('textbox').click();
    await page.keyboard.type('Uge 4 står i #samarb');
    await page.getByRole('listbox', { name: 'Hvilket dokument mener du?' }).getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('og i bilaget: ');
    await choose(page, 'Vedhæft filer', file('Bilag til aftalen.txt', 'Uge 4'));
    await talk.getByRole('textbox').getByText('Bilag til aftalen.txt').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await talk.getByRole('button', { name: 'Send', exact: true }).click();
    await talk.getByRole('link', { name: 'Åbn samtalen (1 indlæg)' }).waitFor();
    await talk.getByRole('link', { name: 'Bilag til aftalen.txt' }).waitFor();
    await fitsNarrow(page);
  });

  it('comes back from the colleague, who finds it in the inbox; both see it at once', async () => {
    const { page } = approver;
    await place(page, /Indbakke/).click();
    await link(page, `Anne Hedegaard beder dig godkende »${name}«`).click();
    const approval = section(page, 'Godkendelse');
    await approval.getByRole('button', { name: 'Send tilbage' }).click();
    await approval.getByLabel('Hvad skal ændres?').fill('Det er uge 5.');
    await approval.getByRole('button', { name: 'Send tilbage' }).click();
    for (const visitor of [approver, asker]) await section(visitor.page, 'Godkendelse').getByText('Det er uge 5.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await section(page, 'Samtale')
      .getByRole('link', { name: /Åbn samtalen/ })
      .click();
    await link(page, `Om dokumentet »${name}«`).waitFor();
    await link(page, name).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  });

  it('is followed: a new version is told of, and what was sent back has lapsed', async () => {
    const { page } = approver;
    await page.getByRole('button', { name: 'Ny version', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: `Ny version af ${name}` });
    await dialog.getByLabel('Fil', { exact: true }).setInputFiles(file(name, 'Aftalen gælder fra uge 5.'));
    await dialog.getByRole('button', { name: 'Læg op' }).click();
    await section(page, 'Godkendelse').getByText('Bortfaldet').waitFor();
    await place(asker.page, /Indbakke/).click();
    await link(asker.page, `Jette Bregendahl har gemt en ny version af »${name}«`).waitFor();
    expect([...asker.faults, ...approver.faults]).toEqual([]);
  });
});
