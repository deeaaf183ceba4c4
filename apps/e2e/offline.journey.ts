import type { Browser, Page } from 'playwright-core';
import { aVisitor, openBrowser, signIn, type Visitor } from './browser';
import { openSpace } from './on-a-page';

jest.setTimeout(120_000);

let browser: Browser;
let traveller: Visitor;
let path: string;

/** A picture of 8 by 8 points, as base64. */
const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR4nGMQicrDihiGlgQAZ4M3AbheF7gAAAAASUVORK5CYII=';
const alt = 'Kurve over skolefravær';
const title = /Netværksmøder, hvor familien/;
const posts = (page: Page, text: string): ReturnType<Page['getByRole']> => page.getByRole('article').filter({ hasText: text });

/** Waits until this browser keeps the app itself and so many opened threads, or no thread at all; runs in the page. */
async function untilKept(least: number): Promise<void> {
  const count = async (): Promise<number> => {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'hele-vejen-copies')) return 0;
    const open = indexedDB.open('hele-vejen-copies');
    const database = await new Promise<IDBDatabase>((done) => open.addEventListener('success', () => done(open.result)));
    const asked = database.transaction('bodies').objectStore('bodies').count();
    const threads = await new Promise<number>((done) => asked.addEventListener('success', () => done(asked.result)));
    database.close();
    return threads;
  };
  const there = async (): Promise<boolean> => (least === 0 ? (await count()) === 0 : (await count()) >= least);
  while (!(await there())) await new Promise((shown) => requestAnimationFrame(shown));
  if (least > 0) await navigator.serviceWorker.ready;
}

/** Writes a post with a picture in the open thread; runs in the page. */
async function writeWithPicture({ base64, alt }: { base64: string; alt: string }): Promise<void> {
  const [, , spaceId, , threadId] = location.pathname.split('/');
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const send = async (path: string, type: string, body: BodyInit): Promise<{ id: string }> => {
    const headers = { 'content-type': type, 'idempotency-key': crypto.randomUUID() };
    const answer = await fetch(`/api/v1${path}`, { method: 'POST', headers, body });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as { id: string };
  };
  const { id } = await send(`/spaces/${spaceId}/images`, 'application/octet-stream', bytes);
  const document = { type: 'doc', schemaVersion: 1, content: [{ type: 'image', attrs: { id, alt, width: 8, height: 8 } }] };
  await send(`/threads/${threadId}/posts`, 'application/json', JSON.stringify({ body: document }));
}

/** Waits until so many pictures are kept, or none at all; runs in the page. */
async function untilPicturesKept(least: number): Promise<void> {
  const count = async (): Promise<number> => {
    const stores = (await caches.keys()).filter((name) => name.startsWith('hele-vejen-pictures-'));
    const kept = await Promise.all(stores.map(async (name) => (await (await caches.open(name)).keys()).length));
    return kept.reduce((sum, one) => sum + one, 0);
  };
  while (least === 0 ? (await count()) > 0 : (await count()) < least) await new Promise((shown) => requestAnimationFrame(shown));
}

beforeAll(async () => {
  browser = await openBrowser();
  traveller = await aVisitor(browser);
  await signIn(traveller, 'projektleder@svendborg.example');
  const { page } = traveller;
  await openSpace(page, 'Hele netværket');
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('textbox', { name: 'Dit indlæg', exact: true }).waitFor();
  path = new URL(page.url()).pathname;
  await page.evaluate(writeWithPicture, { base64: picture, alt });
  await page.getByRole('img', { name: alt, exact: true }).waitFor();
  await page.evaluate(untilKept, 1);
  await page.evaluate(untilPicturesKept, 1);
});

afterAll(() => browser.close());

describe('without a network', () => {
  const text = 'Skrevet i flyet, uden net fra start til slut';

  it('a thread that was opened before is read, also after the tab was closed', async () => {
    const { context, page } = traveller;
    // What the browser happens to have kept of its own accord must not stand in for what we keep.
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
    await context.setOffline(true);
    await page.close();
    const again = await context.newPage();
    again.on('pageerror', (error) => traveller.faults.push(error.message));
    again.on('console', (message) => {
      if (message.type() === 'error' && /Content Security Policy|Trusted ?Type/i.test(message.text()))
        traveller.faults.push(message.text());
    });
    traveller = { ...traveller, page: again };
    await again.goto(path);
    await again.getByRole('heading', { level: 1, name: title }).waitFor();
    await again.getByText(/Du læser en kopi fra denne browser/).waitFor();
    expect(await again.getByRole('article').count()).toBeGreaterThan(2);
    expect(traveller.faults).toEqual([]);
  });

  it('the pictures in it are seen', async () => {
    const shown = traveller.page.getByRole('img', { name: alt, exact: true });
    await shown.scrollIntoViewIfNeeded();
    await shown.evaluate((image: HTMLImageElement) => image.decode());
    expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(8);
  });

  it('the threads that can be read are listed, and lead there', async () => {
    const { page } = traveller;
    await page.getByRole('link', { name: 'Læs tråde, du har åbnet før', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Læs uden net', exact: true }).waitFor();
    await page.getByRole('list', { name: 'Tråde, der kan læses uden net', exact: true }).getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  });

  it('what is written waits, and is sent when there is one again', async () => {
    const { context, page } = traveller;
    await page.getByRole('textbox', { name: 'Dit indlæg', exact: true }).click();
    await page.keyboard.type(text);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await posts(page, text).waitFor();
    await context.setOffline(false);
    const reader = await aVisitor(browser);
    await signIn(reader, 'projektleder@nyborg.example');
    await reader.page.goto(path);
    await posts(reader.page, text).waitFor({ timeout: 30_000 });
    await page.getByText(/Du læser en kopi fra denne browser/).waitFor({ state: 'detached' });
    expect(await posts(page, text).count()).toBe(1);
    expect(await posts(reader.page, text).count()).toBe(1);
    await reader.context.close();
  });
});

describe('whoever comes after', () => {
  it('finds nothing to read once one has signed out, with a network or without', async () => {
    const { context, page } = traveller;
    await page.evaluate(untilKept, 1);
    await page.goto('/mere');
    await page.getByRole('button', { name: 'Log ud', exact: true }).last().click();
    await page.waitForURL('**/log-ind');
    await page.evaluate(untilKept, 0);
    await page.evaluate(untilPicturesKept, 0);
    await context.setOffline(true);
    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: 'Siden kunne ikke vises', exact: true }).waitFor();
    expect(await page.getByText(title).count()).toBe(0);
  });
});
