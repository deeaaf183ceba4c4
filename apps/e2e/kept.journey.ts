import type { Browser, Page } from 'playwright-core';
import { aVisitor, openBrowser, signIn, type Visitor } from './browser';
import { until } from './chaos/until';
import { openSpace } from './on-a-page';

jest.setTimeout(120_000);

let browser: Browser;
let writer: Visitor;
let path: string;

const composer = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('textbox', { name: 'Dit indlæg', exact: true });
const posts = (page: Page, text: string): ReturnType<Page['getByRole']> => page.getByRole('article').filter({ hasText: text });

async function openThread(page: Page): Promise<void> {
  await openSpace(page, 'Hele netværket');
  await page
    .getByRole('link', { name: /Netværksmøder, hvor familien/ })
    .first()
    .click();
  await composer(page).waitFor();
}

/** Whether a text is written down in this browser, as it is a moment after it was typed; runs in the page. */
async function isKept(text: string): Promise<boolean> {
  const open = indexedDB.open('hele-vejen');
  const database = await new Promise<IDBDatabase>((done) => open.addEventListener('success', () => done(open.result)));
  const all = database.transaction('drafts').objectStore('drafts').getAll();
  const drafts = await new Promise<unknown[]>((done) => all.addEventListener('success', () => done(all.result)));
  database.close();
  return JSON.stringify(drafts).includes(text);
}

beforeAll(async () => {
  browser = await openBrowser();
  writer = await aVisitor(browser);
  await signIn(writer, 'projektleder@odense.example');
  await openThread(writer.page);
  path = new URL(writer.page.url()).pathname;
});

afterAll(() => browser.close());

describe('what somebody has typed', () => {
  it('is still there after a reload', async () => {
    const { page } = writer;
    await composer(page).click();
    await page.keyboard.type('Halvt skrevet, da mødet begyndte');
    await until('what was typed is kept', () => page.evaluate(isKept, 'da mødet begyndte'), 30_000);
    await page.reload();
    await composer(page).waitFor();
    await composer(page).getByText('Halvt skrevet, da mødet begyndte', { exact: true }).waitFor();
  });

  it('is refused when it holds a CPR number, with an explanation, the place marked and nothing lost', async () => {
    const { page } = writer;
    await composer(page).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Ring om 010107-4123 i dag');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page
      .getByText(/Der står noget, der ligner et CPR-nummer/)
      .first()
      .waitFor();
    await composer(page).getByText('010107-4123', { exact: true }).waitFor();
    expect(await composer(page).innerText()).toContain('Ring om 010107-4123 i dag');
    expect(await posts(page, 'Ring om').count()).toBe(0);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
  });
});

describe('a post that could not be sent', () => {
  it('is sent once after the tab was closed and opened again', async () => {
    const text = 'Skrevet i toget, lige før tunnelen';
    const { context, page } = writer;
    await composer(page).click();
    await context.setOffline(true);
    await page.keyboard.type(text);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await posts(page, text).waitFor();
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(path);
    await posts(again, text).waitFor();
    const reader = await aVisitor(browser);
    await signIn(reader, 'projektleder@nyborg.example');
    await reader.page.goto(path);
    await posts(reader.page, text).waitFor({ timeout: 30_000 });
    await again.reload();
    await posts(again, text).waitFor();
    expect(await posts(again, text).count()).toBe(1);
    expect(await posts(reader.page, text).count()).toBe(1);
  });
});
