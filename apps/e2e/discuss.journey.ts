import type { Browser, Page } from 'playwright-core';
import { aVisitor, openBrowser, signIn, type Visitor } from './browser';
import { until } from './chaos/until';
import { openSpace } from './on-a-page';

jest.setTimeout(90_000);

const title = 'Skolefravær som tidligt tegn';

let browser: Browser;
let herning: Visitor;
let sus: Visitor;

beforeAll(async () => {
  browser = await openBrowser();
  [herning, sus] = await Promise.all([aVisitor(browser), aVisitor(browser)]);
});

afterAll(() => browser.close());

const composer = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('textbox', { name: 'Dit indlæg', exact: true });
const post = (page: Page, text: string): ReturnType<Page['getByRole']> => page.getByRole('article').filter({ hasText: text });

async function openThread({ page }: Visitor): Promise<void> {
  await openSpace(page, 'Hele netværket');
  await page
    .getByRole('link', { name: new RegExp(title) })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  await composer(page).waitFor();
}

async function write({ page }: Visitor, text: string): Promise<void> {
  await composer(page).click();
  await page.keyboard.type(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await post(page, text).waitFor();
}

/** The posts on a page that these two wrote, in the order they stand. */
const written = async (page: Page): Promise<string[]> => {
  const texts = await page.getByRole('article').allInnerTexts();
  return texts.flatMap((text) => /(Journal \d[^\n]*)/.exec(text)?.slice(1) ?? []);
};

describe('a project lead of Herning and a consultant of SUS', () => {
  it('find a thread, write, and see each other at once', async () => {
    await Promise.all([signIn(herning, 'projektleder@herning.example'), signIn(sus, 'konsulent@sus.example')]);
    await Promise.all([openThread(herning), openThread(sus)]);
    await write(herning, 'Journal 1: hvordan opdager I fraværet?');
    await post(sus.page, 'Journal 1').waitFor();
    await write(sus, 'Journal 2: vi ser på det hver uge');
    await post(herning.page, 'Journal 2').waitFor();
  });

  it('lose nothing when one of them loses the network while both write and one edits', async () => {
    await herning.context.setOffline(true);
    await write(herning, 'Journal 3: skrevet i tunnelen');
    await herning.page
      .getByText(/Du er offline/)
      .first()
      .waitFor();
    await write(sus, 'Journal 4: skrevet imens');
    const mine = post(sus.page, 'Journal 2');
    await mine.getByRole('button', { name: /^Mere om indlæg/ }).click();
    await sus.page.getByRole('menuitem', { name: 'Ret', exact: true }).click();
    await sus.page.getByRole('textbox', { name: 'Ret indlægget', exact: true }).click();
    await sus.page.keyboard.press('Control+End');
    await sus.page.keyboard.type(', rettet imens');
    await sus.page.getByRole('button', { name: 'Gem rettelsen', exact: true }).click();
    await post(sus.page, 'rettet imens').waitFor();
    await herning.context.setOffline(false);
    await post(herning.page, 'Journal 4').waitFor({ timeout: 30_000 });
    await post(herning.page, 'rettet imens').waitFor();
    await post(sus.page, 'Journal 3').waitFor({ timeout: 30_000 });
    await herning.page.getByText(/Sendes, når du er på nettet igen/).waitFor({ state: 'hidden' });
    const expected = [
      'Journal 1: hvordan opdager I fraværet?',
      'Journal 2: vi ser på det hver uge, rettet imens',
      'Journal 4: skrevet imens',
      'Journal 3: skrevet i tunnelen',
    ];
    for (const { page } of [sus, herning])
      await until('both see the same', async () => String(await written(page)) === String(expected), 60_000);
  });

  it('have nothing unread of it, on their other pages too', async () => {
    for (const { context, page } of [herning, sus]) {
      const path = `/api/v1/threads/${new URL(page.url()).pathname.split('/').at(-1)}`;
      const unread = async (): Promise<number> => ((await (await context.request.get(path)).json()) as { unread: number }).unread;
      await until('it is known as read', async () => (await unread()) === 0, 60_000);
      await page.goto('/overblik');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('hv-skeleton').first().waitFor({ state: 'detached' });
      const entry = page.getByRole('link', { name: new RegExp(title) });
      for (const text of await entry.allInnerTexts()) expect(text).not.toMatch(/nye? indlæg/);
    }
  });

  it('met no script error and broke no content policy', () => {
    expect([...herning.faults, ...sus.faults]).toEqual([]);
  });
});
