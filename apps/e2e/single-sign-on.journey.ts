import { RealIssuer } from '@hv/identity/api/testing';
import type { Browser, Page } from 'playwright-core';
import { aVisitor as aVisitorOf, openBrowser, type Visitor } from './browser';
import { Client } from './client';
import { accessibilityFaults } from './on-a-page';
import { freePort, type StartedProduct, startProduct } from './product';

jest.setTimeout(180_000);

const email = 'projektleder@herning.example';

let browser: Browser;
let issuer: RealIssuer;
/** One of its own: it knows an organisation whose sign-in may be used. */
let product: StartedProduct;

beforeAll(async () => {
  const port = await freePort();
  const of = (name: string, address: string) => ({ claims: { name, email: address, email_verified: true } });
  issuer = await RealIssuer.start(await freePort(), `http://localhost:${port}`, 'herning', {
    leder: of('Leder Herning', email),
    ny: of('Ny fra Herning', 'ny.fra@herning.example'),
    fremmed: of('Fremmed', 'fremmed@herning.example'),
  });
  browser = await openBrowser();
  const herning = { id: 'herning', label: 'Herning Kommune', issuer: issuer.address, ...issuer.credentials };
  product = await startProduct({ OIDC_ISSUERS: JSON.stringify([herning]) }, { port });
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
  await issuer?.stop();
});

const aVisitor = (): Promise<Visitor> => aVisitorOf(browser, { at: product.address });

const heading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const toOrganisation = (page: Page): Promise<void> => page.getByRole('link', { name: 'Log ind med Herning Kommune', exact: true }).click();

/** At the organisation: by a name there. */
async function asOrganisationKnows(page: Page, name: string): Promise<void> {
  await heading(page, 'Log ind hos kommunen');
  await page.getByLabel('Brugernavn', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Fortsæt', exact: true }).click();
}

describe('a person whose organisation has a sign-in of its own', () => {
  it('links the account they have, and from then on presses once', async () => {
    const { page, faults } = await aVisitor();
    await page.goto('/mennesker');
    await toOrganisation(page);
    await asOrganisationKnows(page, 'leder');
    await heading(page, 'Tilknyt Herning Kommune');
    await page.getByText(`Der er allerede en konto med ${email}`, { exact: false }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('Mailadresse', { exact: true }).fill(email);
    await page.getByLabel('Adgangskode', { exact: true }).fill('demo');
    await page.getByRole('button', { name: 'Log ind', exact: true }).click();
    await page.waitForURL('**/mennesker');

    await page.goto('/profil/sikkerhed');
    await page.getByRole('button', { name: 'Fjern Herning Kommune', exact: true }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await signOut(page);
    await toOrganisation(page);
    await page.waitForURL('**/overblik');

    await signOut(page);
    await page.getByText('Du kan stadig være logget ind hos din organisation', { exact: false }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Log også ud dér', exact: true }).click();
    await page.waitForURL(`${issuer.address}/**`);
    expect(faults).toEqual([]);
  });

  it('is in by the invitation that waits for them, without a password', async () => {
    const secretary = await Client.signIn(product.address, 'sekretariat@bronderslev.example');
    const [network] = (await secretary.get<{ items: { id: string }[] }>('/networks')).body.items;
    const organisations = await secretary.get<{ items: { id: string; code: string | null }[] }>(`/networks/${network!.id}/organisations`);
    const organisationId = organisations.body.items.find(({ code }) => code === '0657')!.id;
    const wish = { email: 'ny.fra@herning.example', organisationId, roles: ['participant'] };
    expect((await secretary.request('POST', `/networks/${network!.id}/invitations`, wish)).status).toBe(201);

    const { page, faults } = await aVisitor();
    await page.goto('/log-ind');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await toOrganisation(page);
    await asOrganisationKnows(page, 'ny');
    await page.waitForURL('**/overblik');
    await page
      .getByRole('link', { name: /^Herning Kommune/ })
      .first()
      .waitFor();
    expect(faults).toEqual([]);
  });

  it('is told in words why not: unknown here, and interrupted there', async () => {
    const { page, faults } = await aVisitor();
    await page.goto('/log-ind');
    await toOrganisation(page);
    await asOrganisationKnows(page, 'nej');
    await page.getByText('Login blev afbrudt hos din organisation', { exact: false }).waitFor();
    await page.getByRole('link', { name: 'Til login', exact: true }).click();
    await toOrganisation(page);
    await asOrganisationKnows(page, 'fremmed');
    await heading(page, 'Du blev ikke logget ind');
    await page.getByText('du er ikke inviteret til Hele Vejen endnu', { exact: false }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    expect(faults).toEqual([]);
  });
});

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Din profil/ }).click();
  await page.getByRole('region', { name: 'Din profil', exact: true }).getByRole('button', { name: 'Log ud', exact: true }).click();
  await page.waitForURL('**/log-ind*');
}
