import type { Browser, Locator, Page } from 'playwright-core';
import { address, aVisitor, openBrowser, signIn, type Visitor } from './browser';
import { aWorkbook } from './a-workbook';
import { Client } from './client';
import { mailedLink } from './mailed-link';
import { accessibilityFaults } from './on-a-page';

jest.setTimeout(180_000);

/** All that the secretariat presses from the chosen file until the network stands; fields that are filled in are not counted. */
const activationsMost = 12;
const network = 'Skolefravær sammen';
const secretary = 'fravaer@favrskov.example';
const password = 'tre grå gæs på en mark';

const municipalities: Readonly<Record<string, readonly string[]>> = {
  'Klynge Nord': ['Aalborg', 'Frederikshavn', 'Hjørring', 'Thisted', 'Rebild', 'Mariagerfjord', 'Skive', 'Morsø', 'Læsø'],
  'Klynge Midt': ['Aarhus', 'Silkeborg', 'Horsens', 'Skanderborg', 'Odder', 'Samsø', 'Struer', 'Lemvig'],
  'Klynge Øst': ['København', 'Frederiksberg', 'Bornholm', 'Lolland', 'Greve', 'Solrød', 'Ishøj', 'Hillerød'],
};
const all = Object.entries(municipalities).flatMap(([cluster, names]) => names.map((name) => ({ cluster, name })));
const people = 120;

/** A day so many days from now, as a date field takes it. */
const dayAfter = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

let browser: Browser;
let admin: Visitor;
let office: Visitor;
let activations = 0;

/** Presses something as the secretariat does, and counts it. */
async function press(what: Locator): Promise<void> {
  activations += 1;
  await what.click();
}

/** The rows of the secretariat's own list; one municipality is misspelt. */
const rows = (): string[][] => [
  ['Navn', 'Mail', 'Kommune', 'Rolle', 'Klynge'],
  ...Array.from({ length: people }, (_, index) => {
    const { cluster, name } = all[index % all.length]!;
    const role = index < all.length ? 'Projektleder' : 'Deltager';
    return [`Person ${index + 1}`, `person${index + 1}@fravaer.example`, index === 36 ? 'Horsense' : name, role, cluster];
  }),
];

/** The newest link that was mailed to an address. */
const linkTo = async (recipient: string): Promise<string> =>
  mailedLink(await Client.signIn(address(), 'admin@helevejen.example'), recipient);

async function accept({ page }: Visitor, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('heading', { level: 1, name: new RegExp(network) }).waitFor();
  await page.getByLabel('Vælg en adgangskode', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Tag imod og gå ind', exact: true }).click();
  await page.getByRole('link', { name: 'Gå til samtalerne', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Hele netværket', exact: true }).waitFor();
}

/** Nothing is at fault, narrow and dark, and wide in forced colours; nothing scrolls sideways. */
async function fitsEverybody(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
}

beforeAll(async () => {
  browser = await openBrowser();
  [admin, office] = await Promise.all([aVisitor(browser), aVisitor(browser)]);
  await signIn(admin, 'admin@helevejen.example');
});

afterAll(() => browser.close());

describe('a new network', () => {
  it('is made by an administrator, who asks its secretariat', async () => {
    const { page } = admin;
    await page.goto('/administration/netvaerk');
    await page.getByRole('button', { name: 'Nyt netværk', exact: true }).click();
    await page.getByLabel('Netværkets navn', { exact: true }).fill(network);
    await page.getByRole('textbox', { name: /^Formål/ }).fill('Flere børn tilbage i skole.');
    await page.getByLabel('Første dag', { exact: true }).fill(dayAfter(-30));
    await page.getByLabel('Sidste dag', { exact: true }).fill(dayAfter(700));
    await page.getByRole('combobox').selectOption('Favrskov Kommune');
    await page.getByLabel('Sekretariatets mailadresse', { exact: true }).fill(secretary);
    await page.getByRole('textbox', { name: /^Sekretariatets navn/ }).fill('Frida Fravær');
    await fitsEverybody(page);
    await page.getByRole('button', { name: 'Lav netværket', exact: true }).click();
    await page.getByRole('main').getByText(network, { exact: true }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await accept(office, await linkTo(secretary));
  });

  it('is built by its secretariat from an Excel file: 25 municipalities in 3 clusters and 120 people, in few presses', async () => {
    const { page } = office;
    await page.getByRole('link', { name: 'Om', exact: true }).click();
    await page.getByRole('link', { name: 'Inviter og ret medlemmer', exact: true }).click();
    await page.getByRole('link', { name: 'Inviter flere', exact: true }).click();
    const file = { name: 'deltagere.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };
    await page.getByLabel('Eller vælg en fil', { exact: true }).setInputFiles({ ...file, buffer: await aWorkbook(rows()) });
    await page.getByText(`${people - 1} er klar, 1 skal rettes.`, { exact: true }).waitFor();
    await press(
      page
        .getByRole('group', { name: 'Række 37: Person 37', exact: true })
        .getByRole('button', { name: 'Brug »Horsens Kommune«', exact: true }),
    );
    await page.getByText(`${people} er klar, 0 skal rettes.`, { exact: true }).waitFor();
    await page.getByText('25 kommuner og 3 klynger oprettes sammen med invitationerne.', { exact: true }).waitFor();
    await fitsEverybody(page);
    await press(page.getByRole('button', { name: `Opret, og send ${people} invitationer`, exact: true }));
    await page.waitForURL('**/invitationer');
    await press(page.getByRole('link', { name: 'Ret netværket', exact: true }));
    const who = page.getByRole('region', { name: 'Hvem deltager', exact: true });
    await who.getByText('26 organisationer', { exact: true }).waitFor();
    await page.getByRole('list', { name: 'Klynger i netværket', exact: true }).getByText('Klynge Midt', { exact: true }).waitFor();
    expect(await page.getByRole('list', { name: 'Klynger i netværket', exact: true }).getByRole('listitem').count()).toBe(3);
    await press(who.getByRole('button', { name: 'Ret deltagelsen for Silkeborg Kommune', exact: true }));
    await press(who.getByLabel('Formand for klyngen', { exact: true }));
    await fitsEverybody(page);
    await press(who.getByRole('button', { name: 'Gem', exact: true }));
    await who.getByRole('listitem').filter({ hasText: 'Silkeborg' }).getByText('Formand', { exact: true }).waitFor();
    expect(activations).toBeLessThanOrEqual(activationsMost);
  });

  it('is there for whoever comes: their cluster, their municipality, and nothing of another’s', async () => {
    const newcomer = await aVisitor(browser);
    await accept(newcomer, await linkTo('person11@fravaer.example'));
    const places = newcomer.page.getByRole('navigation', { name: 'Steder', exact: true });
    await places.getByRole('link', { name: /Klynge Midt/ }).waitFor();
    await places.getByRole('link', { name: /Silkeborg Kommune/ }).waitFor();
    expect(await places.getByRole('link', { name: /Klynge Nord|Aarhus/ }).count()).toBe(0);
    expect(newcomer.faults).toEqual([]);
  });

  it('has its course changed, and whoever looks at it sees that at once', async () => {
    const reader = await aVisitor(browser);
    await accept(reader, await linkTo('person12@fravaer.example'));
    const here = /\/netvaerk\/[\w-]+/.exec(office.page.url())![0];
    await reader.page.goto(here);
    await reader.page.getByRole('heading', { level: 1, name: network, exact: true }).waitFor();
    const about = office.page.getByRole('region', { name: 'Formål, periode og faser', exact: true });
    await about.getByRole('button', { name: 'Tilføj en fase', exact: true }).click();
    await about.getByLabel('Fasens navn', { exact: true }).fill('Køreplan');
    await about.getByRole('group', { name: 'Fase 1', exact: true }).getByLabel('Sidste dag', { exact: true }).fill(dayAfter(60));
    await about.getByRole('button', { name: 'Gem ændringerne', exact: true }).click();
    await reader.page.getByRole('region', { name: 'Forløb', exact: true }).getByText('Køreplan', { exact: true }).first().waitFor();
    await reader.page
      .getByRole('region', { name: 'Næste datoer', exact: true })
      .getByText(/»Køreplan« slutter/)
      .waitFor();
    expect([...admin.faults, ...office.faults, ...reader.faults]).toEqual([]);
  });
});
