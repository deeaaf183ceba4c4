import type { Browser, Page } from 'playwright-core';
import { aVisitor, openBrowser, signIn, type Visitor } from './browser';
import { accessibilityFaults } from './on-a-page';
import { ownProduct } from './own-product';
import { run } from './product';

jest.setTimeout(180_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function signedIn(email: string): Promise<Visitor> {
  const visitor = await aVisitor(browser);
  await signIn(visitor, email);
  return visitor;
}

const events = (page: Page) => page.getByRole('list', { name: 'Hændelser', exact: true }).locator(':scope > li');

describe('an administrator', () => {
  it('answers who saw what, and stands in the answer', async () => {
    const { page, faults } = await signedIn('admin@helevejen.example');
    await page.getByRole('link', { name: 'Administration', exact: true }).click();
    await page.getByRole('link', { name: 'Konti', exact: true }).click();
    await page.getByLabel('Navn eller mailadresse', { exact: true }).fill('projektleder@herning');
    await page.getByRole('button', { name: 'Søg', exact: true }).click();
    await page.waitForURL(/\/konti\?q=projektleder/);
    const account = page
      .getByRole('list', { name: 'Konti', exact: true })
      .getByRole('listitem')
      .filter({ hasText: 'projektleder@herning.example' });
    await account.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    await account.getByRole('link', { name: /^Se adgang/ }).click();
    const space = page.getByRole('listitem').filter({ hasText: 'Projektleder for Herning Kommune: organisationen er i klyngen' });
    await space.waitFor();
    expect(await space.textContent()).toContain('Læser og skriver');
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.goBack();
    await account.getByRole('link', { name: /^Se i loggen/ }).click();
    await page.getByLabel('Hændelse', { exact: true }).selectOption('En administrator så efter');
    const look = events(page).filter({ hasText: 'En administrator så efter' });
    // The look at the log itself is what was recorded last.
    await look.nth(1).waitFor();
    await look
      .nth(1)
      .getByText(/Detaljer/)
      .click();
    expect(await look.nth(1).textContent()).toContain('"at":"');
    await page.getByText(/det, personen gjorde/).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Hent som regneark (CSV)', exact: true }).click();
    expect((await download).suggestedFilename()).toBe('log.csv');
    await page.getByRole('link', { name: /^Vis alle, ikke kun/ }).click();
    await page.getByLabel('Hændelse', { exact: true }).selectOption('En administrator hentede loggen ud');
    await events(page).first().waitFor();
    expect(faults).toEqual([]);
  });

  it('looks as somebody else, reads only, and is found in the log and by the one looked as', async () => {
    const reason = 'Hun skriver, at hun ikke kan se sin klynge.';
    const { page, context, faults } = await signedIn('admin@helevejen.example');
    const another = await context.newPage();
    await another.goto('/administration/konti');
    await another.getByRole('list', { name: 'Konti', exact: true }).waitFor();
    await page.goto('/administration/konti?q=monitor@');
    const account = page
      .getByRole('list', { name: 'Konti', exact: true })
      .getByRole('listitem')
      .filter({ hasText: 'monitor@socialstyrelsen.example' });
    await account.getByRole('button', { name: /^Se som / }).click();
    const asking = page.getByRole('dialog', { name: /^Se Hele Vejen som / });
    await asking.getByLabel('Hvorfor?', { exact: true }).fill(reason);
    expect(await accessibilityFaults(page)).toEqual([]);
    await asking.getByRole('button', { name: 'Begynd', exact: true }).click();

    const banner = (where: Page) => where.getByRole('region', { name: 'Du ser som en anden', exact: true });
    await page.waitForURL(/\/overblik/);
    await banner(page).waitFor();
    // Every tab of the browser sees by the same eyes.
    await banner(another).waitFor();
    await page.goto('/samtaler');
    await page.locator('main a[href*="/samtaler/"]').first().click();
    await page.waitForURL(/\/rum\/.+\/samtaler\/./);
    await page.locator('article').first().waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(await banner(page).isVisible()).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    const refused = await page.evaluate(async () =>
      (await fetch('/api/v1/me', { method: 'PATCH', body: '{"language":"en"}', headers: { 'content-type': 'application/json' } })).json(),
    );
    expect(refused).toMatchObject({ status: 403, code: 'platform.only-looking' });
    await page.goto('/administration/log');
    await page.getByText('Her er kun noget for administratorer', { exact: true }).waitFor();
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await banner(page).getByRole('button').click();
    await page.waitForURL(/\/administration\/konti/);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('list', { name: 'Konti', exact: true }).waitFor();
    await banner(another).waitFor({ state: 'detached' });

    await page.goto('/administration/log');
    await page.getByLabel('Hændelse', { exact: true }).selectOption('Så ind i et rum som en anden');
    await events(page).filter({ hasText: 'Så ind i et rum som en anden' }).first().waitFor();
    await page.getByLabel('Hændelse', { exact: true }).selectOption('Begyndte at se som en anden');
    const begun = events(page).filter({ hasText: reason });
    await begun.first().waitFor();
    expect(faults).toEqual([]);

    const seen = await signedIn('monitor@socialstyrelsen.example');
    await seen.page.goto('/profil/adgang');
    const told = seen.page.getByRole('list', { name: 'Hvem har set som dig', exact: true }).getByRole('listitem');
    await told.first().waitFor();
    expect(await told.first().textContent()).toContain(`Begrundelse: ${reason}`);
    expect(await told.first().textContent()).toContain('Så i: ');
    expect(await accessibilityFaults(seen.page)).toEqual([]);
    expect(seen.faults).toEqual([]);
  });

  it('finds the pages fit for everyone: narrow and dark, in forced colours, without sideways scrolling', async () => {
    const { page, faults } = await signedIn('admin@helevejen.example');
    for (const place of ['log', 'konti', 'mails']) {
      await page.goto(`/administration/${place}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('hv-skeleton').first().waitFor({ state: 'detached' });
      for (const [width, colorScheme, forcedColors] of [
        [320, 'dark', 'none'],
        [1280, 'light', 'active'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, forcedColors });
        expect({ place, width, faults: await accessibilityFaults(page) }).toEqual({ place, width, faults: [] });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }
    expect(faults).toEqual([]);
  });

  it('has the log verified beside the living product', async () => {
    const variables = { DATA_DIR: ownProduct().dataDir };
    const verified = await run('cli/admin', variables, ['verify-audit']);
    expect(verified.stdout).toMatch(/^The audit log is as it was sealed: \d+ events under \d+ seals, fingerprint [0-9a-f]{64}\.$/m);
    expect(verified.code).toBe(0);
    const unknown = 'ab'.repeat(32);
    const other = await run('cli/admin', variables, ['verify-audit', unknown]);
    expect(other.stdout).toContain(`no seal has the fingerprint ${unknown}`);
    expect(other.code).toBe(1);
  });
});

describe('anyone else', () => {
  it('is shown nothing of it, and their own access instead', async () => {
    const { page, faults } = await signedIn('projektleder@herning.example');
    await page
      .getByRole('link', { name: /^Hele netværket/ })
      .first()
      .waitFor();
    expect(await page.getByRole('link', { name: /administration/i }).count()).toBe(0);
    await page.goto('/administration/log');
    await page.getByText('Her er kun noget for administratorer', { exact: true }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.goto('/profil/adgang');
    await page.getByRole('heading', { level: 1, name: 'Hvad du kan se og gøre', exact: true }).waitFor();
    await page.getByText('Projektleder for Herning Kommune: organisationen er i klyngen', { exact: true }).first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
