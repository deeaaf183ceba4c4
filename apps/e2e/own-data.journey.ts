import { readFile } from 'node:fs/promises';
import { zipContents } from '@hv/identity/api/testing';
import { type Arrived, SpecSmtpServer } from '@hv/platform/api/testing';
import type { Browser, Page } from 'playwright-core';
import { aVisitor as aVisitorOf, openBrowser, signIn, type Visitor } from './browser';
import { Client } from './client';
import { accessibilityFaults } from './on-a-page';
import { type StartedProduct, startProduct } from './product';

jest.setTimeout(180_000);

const leaver = { email: 'projektleder@herning.example', organisation: 'Herning Kommune' };
const said = 'Vi holder det første møde på skolen, og forældrene vælger rummet.';

let browser: Browser;
let smtp: SpecSmtpServer;
/** One of its own: somebody is erased from it. */
let product: StartedProduct;

beforeAll(async () => {
  smtp = await SpecSmtpServer.start();
  browser = await openBrowser();
  product = await startProduct({ SMTP_URL: smtp.url });
});

afterAll(async () => {
  await browser.close();
  await product.stop();
  await smtp.stop();
});

const aVisitor = (): Promise<Visitor> => aVisitorOf(browser, { at: product.address });

/** What a mail of that subject says, unpacked as mail programs do. */
async function mailOf(subject: string): Promise<string> {
  const unpacked = ({ raw }: Arrived): string =>
    Buffer.from(
      raw.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
      'latin1',
    ).toString();
  for (let count = 1; ; count++) {
    const found = (await smtp.arrivals(count)).map(unpacked).find((text) => text.includes(subject));
    if (found) return found;
  }
}

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const banner = (page: Page) => page.getByRole('region', { name: 'Du er ved at forlade Hele Vejen', exact: true });

describe('one’s own data', () => {
  it('comes as a copy that holds what one wrote; who leaves can think better of it; who is erased leaves the thread readable', async () => {
    const client = await Client.signIn(product.address, leaver.email);
    const spaces = await client.get<{ items: { id: string; name: string }[] }>('/spaces');
    const spaceId = spaces.body.items.find(({ name }) => name === 'Hele netværket')!.id;
    const thread = await client.request<{ id: string }>('POST', `/spaces/${spaceId}/threads`, {
      title: 'Det første møde',
      body: { text: said },
    });

    const person = await aVisitor();
    const { page } = person;
    await signIn(person, leaver.email);
    await page.goto('/profil');
    await page.getByRole('link', { name: 'Dine data', exact: true }).click();
    await press(page, 'Bestil en kopi');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /^Hent kopien/ }).click()]);
    const contents = zipContents(await readFile(await download.path()));
    expect(contents.get('data/discussions.json')!.toString()).toContain(said);
    expect(contents.get('index.html')!.toString()).toContain('<html lang="da">');
    await mailOf('Kopien af dine data er klar');

    await press(page, 'Forlad Hele Vejen');
    await page.getByRole('dialog').getByRole('button', { name: 'Forlad Hele Vejen', exact: true }).click();
    await banner(page).waitFor();
    await page.goto('/overblik');
    await banner(page).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const reader = await aVisitor();
    await reader.page.goto(/http:\/\/\S+\/bliv#[\w-]{43}/.exec(await mailOf('Du er ved at forlade Hele Vejen'))![0]);
    await press(reader.page, 'Jeg bliver');
    await reader.page.getByRole('heading', { level: 1, name: 'Du bliver', exact: true }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await banner(page).count()).toBe(0);

    const { name } = (await client.get<{ person: { name: string } }>('/session')).body.person;
    const administrator = await aVisitor();
    await signIn(administrator, 'admin@helevejen.example');
    await administrator.page.goto(`/administration/konti?q=${encodeURIComponent(leaver.email)}`);
    await press(administrator.page, `Slet ${name}`);
    await administrator.page.getByLabel('Hvorfor', { exact: true }).fill('Er stoppet i kommunen, og beder selv om det.');
    await administrator.page.getByLabel('Nu. Det kan ikke fortrydes', { exact: true }).check();
    expect(await accessibilityFaults(administrator.page)).toEqual([]);
    await press(administrator.page, 'Slet');
    await administrator.page.getByText('Ingen konti svarer til det', { exact: true }).waitFor();

    await page.getByRole('heading', { name: 'Log ind igen', exact: true }).waitFor();
    const colleague = await aVisitor();
    await signIn(colleague, 'sekretariat@bronderslev.example');
    await colleague.page.goto(`/rum/${spaceId}/samtaler/${thread.body.id}`);
    const post = colleague.page.getByRole('article').filter({ hasText: said });
    await post.getByText('Tidligere medlem', { exact: true }).waitFor();
    await post.getByText(leaver.organisation, { exact: true }).waitFor();
    expect(await colleague.page.getByText(name, { exact: false }).count()).toBe(0);
    for (const { faults } of [person, reader, administrator, colleague]) expect(faults).toEqual([]);
  });
});
