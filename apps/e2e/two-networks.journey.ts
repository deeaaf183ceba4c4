import type { Browser, Locator, Page } from 'playwright-core';
import { address, aVisitor, openBrowser, signIn, type Visitor } from './browser';
import { Client } from './client';
import { accessibilityFaults } from './on-a-page';

jest.setTimeout(120_000);

const early = 'Forebyggelse hele vejen rundt';
const aftercare = 'Partnerskab om efterværn';
/** A thread of each network. */
const threads = {
  [early]: 'Køreplanen: hvor konkret skal den være?',
  [aftercare]: 'Kontaktperson efter det 18. år: hvordan finder vi den rette?',
};

interface Named {
  readonly id: string;
  readonly name: string;
  readonly networkId: string;
}

let browser: Browser;
let both: Visitor;
let networks: Record<string, string>;
let spaces: readonly Named[];

const page = (): Page => both.page;
const rail = (): Locator => page().getByRole('navigation', { name: 'Steder', exact: true });
const choose = (network: string): Promise<unknown> => rail().getByRole('combobox').selectOption(network);
const spacesInRail = async (): Promise<string[]> => {
  const links = await rail().getByRole('list', { name: 'Rum', exact: true }).getByRole('link').allTextContents();
  return links.map((text) => text.replace(/\s+/g, ' ').trim());
};
const go = async (place: string): Promise<void> => {
  await rail().getByRole('link', { name: place, exact: true }).click();
  await page().getByRole('heading', { level: 1, name: place, exact: true }).waitFor();
};

beforeAll(async () => {
  browser = await openBrowser();
  both = await aVisitor(browser);
  await signIn(both, 'deltager3@randers.example');
  const person = await Client.signIn(address(), 'deltager3@randers.example');
  const named = async (path: string): Promise<readonly Named[]> => (await person.get<{ items: Named[] }>(path)).body.items;
  networks = Object.fromEntries((await named('/networks')).map(({ name, id }) => [name, id]));
  spaces = await named('/spaces?limit=200');
});

afterAll(() => browser.close());

describe('somebody of two networks', () => {
  it('sees the places of the one that is chosen, and of no other', async () => {
    await rail()
      .getByRole('link', { name: /Hele netværket/ })
      .waitFor();
    await choose(aftercare);
    await rail()
      .getByRole('link', { name: /Hele netværket/ })
      .waitFor({ state: 'detached' });
    expect(await spacesInRail()).toEqual([expect.stringContaining('Efterværn: alle')]);
    await page().reload();
    await rail()
      .getByRole('link', { name: /Efterværn: alle/ })
      .waitFor();
    expect((await spacesInRail()).length).toBe(1);
    await page().locator('hv-skeleton').first().waitFor({ state: 'detached' });
    expect(
      await page()
        .getByRole('main')
        .getByRole('link', { name: /Hele netværket|Klynge/ })
        .count(),
    ).toBe(0);
    await choose(early);
    await rail()
      .getByRole('link', { name: /Efterværn: alle/ })
      .waitFor({ state: 'detached' });
    await rail()
      .getByRole('link', { name: /Klynge Vest/ })
      .waitFor();
    expect(await accessibilityFaults(page())).toEqual([]);
  });

  it('reads the conversations of the one that is chosen', async () => {
    await go('Samtaler');
    await choose(aftercare);
    await page().getByText(`Kun ${aftercare}.`, { exact: true }).waitFor();
    const rows = page().getByRole('main').getByRole('article');
    await rows.filter({ hasText: threads[aftercare] }).waitFor();
    await rows.filter({ hasNotText: 'Efterværn: alle' }).first().waitFor({ state: 'detached' });
    await choose(early);
    await page().getByText(`Kun ${early}.`, { exact: true }).waitFor();
    await rows.filter({ hasText: threads[aftercare] }).waitFor({ state: 'detached' });
    await rows.filter({ hasText: 'Efterværn: alle' }).first().waitFor({ state: 'detached' });
  });

  it('searches in the one that is chosen', async () => {
    const words = { [early]: 'køreplanen konkret', [aftercare]: 'kontaktperson' };
    for (const network of [early, aftercare] as const) {
      await choose(network);
      await page().goto(`/soeg?q=${encodeURIComponent(words[network])}`);
      const found = page()
        .getByRole('main')
        .getByRole('link', { name: new RegExp(threads[network].slice(0, 20)) });
      await found.first().waitFor();
      await page().goto(`/soeg?q=${encodeURIComponent(words[network === early ? aftercare : early])}`);
      await page().getByRole('main').getByRole('heading', { level: 1 }).waitFor();
      await page().locator('hv-skeleton').first().waitFor({ state: 'detached' });
      const others = threads[network === early ? aftercare : early].slice(0, 20);
      expect(
        await page()
          .getByRole('main')
          .getByRole('link', { name: new RegExp(others) })
          .count(),
      ).toBe(0);
    }
  });

  it('finds the people and the municipalities of the one that is chosen', async () => {
    await go('Mennesker');
    const people = page().getByRole('list', { name: 'Personer', exact: true }).getByRole('listitem');
    const count = async (network: string, expected: RegExp): Promise<void> => {
      await choose(network);
      await page().getByText(expected).first().waitFor();
    };
    await count(aftercare, /(?<!\d)1\d personer/);
    await people
      .filter({ hasText: /Klynge/ })
      .first()
      .waitFor({ state: 'detached' });
    await count(early, /(?<!\d)\d{3} personer/);
    await page().getByRole('link', { name: 'Kort', exact: true }).click();
    await page().getByRole('heading', { level: 2, name: early, exact: true }).waitFor();
    await page()
      .getByText(/(?<!\d)25 kommuner/)
      .waitFor();
    await choose(aftercare);
    await page().getByRole('heading', { level: 2, name: aftercare, exact: true }).waitFor();
    await page()
      .getByText(/(?<!\d)5 kommuner/)
      .waitFor();
  });

  it('comes from each network’s page to its own groups, whichever is chosen', async () => {
    await choose('');
    const counts: number[] = [];
    for (const network of [early, aftercare]) {
      await page().goto(`/netvaerk/${networks[network]!}`);
      await page().getByRole('heading', { level: 1, name: network, exact: true }).waitFor();
      expect(await page().getByRole('region', { name: 'Næste datoer', exact: true }).count()).toBeLessThanOrEqual(1);
      await page().getByRole('region', { name: 'Nyt', exact: true }).getByRole('link').first().waitFor();
      await page().getByRole('link', { name: 'Se grupperne', exact: true }).click();
      await page()
        .getByText(new RegExp(`Arbejdsgrupper i ${network}`))
        .waitFor();
      await page().locator('hv-skeleton').first().waitFor({ state: 'detached' });
      counts.push(await page().getByRole('main').getByRole('heading', { level: 3 }).count());
    }
    expect(counts[1]).toBe(0);
    expect(await accessibilityFaults(page())).toEqual([]);
    expect(both.faults).toEqual([]);
  });
});

describe('somebody of one of them', () => {
  it('reaches nothing of the other by its address', async () => {
    const one = await Client.signIn(address(), 'deltager2@hvidovre.example');
    const others = spaces.filter(({ networkId }) => networkId === networks[aftercare]);
    expect(others.length).toBeGreaterThan(0);
    const mine = (await one.get<{ items: Named[] }>('/networks')).body.items.map(({ name }) => name);
    expect(mine).toEqual([early]);
    const paths = [
      ...['', '/page', '/members', '/organisations', '/map', '/groups', '/setup'].map((path) => `/networks/${networks[aftercare]!}${path}`),
      ...others.flatMap(({ id }) => ['', '/members', '/threads', '/access'].map((path) => `/spaces/${id}${path}`)),
    ];
    for (const path of paths) expect([path, (await one.get(path)).status]).toEqual([path, 404]);
    const ear = await one.live();
    for (const { id } of others) expect((await ear.ask('space.join', { spaceId: id })).ok).toBe(false);
    ear.close();
    const visitor = await aVisitor(browser);
    await signIn(visitor, 'deltager2@hvidovre.example');
    await visitor.page.goto(`/rum/${others[0]!.id}/samtaler`);
    await visitor.page
      .getByRole('main')
      .getByRole('heading', { name: /findes ikke/ })
      .first()
      .waitFor();
    expect(await visitor.page.getByRole('navigation', { name: 'Steder', exact: true }).getByRole('combobox').count()).toBe(0);
  });
});
