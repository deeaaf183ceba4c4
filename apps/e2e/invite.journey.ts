import { type Arrived, SpecSmtpServer } from '@hv/platform/api/testing';
import type { Browser, Page } from 'playwright-core';
import { aVisitor as aVisitorOf, openBrowser, signIn, type Visitor } from './browser';
import { accessibilityFaults, openSpace } from './on-a-page';
import { type StartedProduct, startProduct } from './product';

jest.setTimeout(180_000);

const people = 30;
const password = 'tre grå gæs på en mark';

let browser: Browser;
let smtp: SpecSmtpServer;
/** One of its own, because the journeys' product keeps its mails. */
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

/** Rows as they are copied from a spreadsheet, columns in an order of their own; the address of the third and the name in the seventh are wrong. */
const rows = (): string =>
  [
    'E-mail\tNavn\tKommune\tRolle',
    ...Array.from({ length: people }, (_, index) => {
      const number = index + 1;
      const email = number === 3 ? 'ny3-kommune.example' : `ny${number}@kommune.example`;
      return `${email}\tNy Leder ${number}\t${number === 7 ? 'Herningg' : number % 2 ? 'HERNING' : 'Viborg Kommune'}\t${number % 3 ? '' : 'Projektleder'}`;
    }),
  ].join('\n');

/** The link that a mail holds, unpacked as mail programs do. */
function linkIn({ raw }: Arrived): string {
  const text = raw.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return /http:\/\/\S+\/invitation#[\w-]{43}/.exec(text)![0];
}

async function mailTo(address: string): Promise<Arrived> {
  for (let count = 1; ; count++) {
    const found = (await smtp.arrivals(count)).find(({ to }) => to.includes(address));
    if (found) return found;
  }
}

const status = (page: Page, text: string): Promise<void> => page.getByText(text, { exact: true }).waitFor();

describe('the secretariat', () => {
  it('asks 30 people from pasted rows, and one of them comes by the mail’s link', async () => {
    const secretary = await aVisitor();
    await signIn(secretary, 'sekretariat@bronderslev.example');
    const { page } = secretary;
    await openSpace(page, 'Hele netværket');
    await page.getByRole('link', { name: 'Om', exact: true }).click();
    await page.getByRole('link', { name: 'Inviter og ret medlemmer', exact: true }).click();
    await page.getByRole('link', { name: 'Inviter flere', exact: true }).click();
    await page.getByLabel('Indsæt rækker', { exact: true }).fill(rows());
    await page.getByLabel('Indsæt rækker', { exact: true }).blur();
    await status(page, `${people - 2} er klar, 2 skal rettes.`);
    expect(await accessibilityFaults(page)).toEqual([]);

    await page
      .getByRole('group', { name: 'Række 3: Ny Leder 3', exact: true })
      .getByLabel('Mail', { exact: true })
      .fill('ny3@kommune.example');
    await page
      .getByRole('group', { name: 'Række 7: Ny Leder 7', exact: true })
      .getByRole('button', { name: 'Brug »Herning Kommune«', exact: true })
      .click();
    await status(page, `${people} er klar, 0 skal rettes.`);
    await page.getByRole('button', { name: `Send ${people} invitationer`, exact: true }).click();
    await page.waitForURL('**/invitationer');
    await page.getByText(/ny30@kommune\.example/).waitFor();
    expect(await page.getByText('Venter på svar', { exact: true }).count()).toBeGreaterThanOrEqual(people);
    expect(await accessibilityFaults(page)).toEqual([]);

    const mail = await mailTo('ny7@kommune.example');
    expect(mail.headers.get('content-language')).toBe('da');
    const link = linkIn(mail);
    const newcomer = await aVisitor();
    await newcomer.page.goto(link);
    await newcomer.page
      .getByRole('heading', { level: 1, name: 'Du er inviteret til »Forebyggelse hele vejen rundt«', exact: true })
      .waitFor();
    expect(await accessibilityFaults(newcomer.page)).toEqual([]);
    await newcomer.page.getByLabel('Vælg en adgangskode', { exact: true }).fill(password);
    await newcomer.page.getByRole('button', { name: 'Tag imod og gå ind', exact: true }).click();
    await newcomer.page.getByRole('heading', { level: 1, name: 'Velkommen til Forebyggelse hele vejen rundt', exact: true }).waitFor();
    await newcomer.page
      .getByRole('link', { name: /^Herning Kommune/ })
      .first()
      .waitFor();
    await newcomer.page
      .getByText(/Ny Leder 7/)
      .first()
      .waitFor();

    const stranger = await aVisitor();
    await stranger.page.goto(link);
    await stranger.page.getByRole('heading', { level: 1, name: 'Linket virker ikke længere', exact: true }).waitFor();

    await page.reload();
    await page.getByLabel('Vis', { exact: true }).selectOption('Har taget imod');
    await page.getByText(/ny30@kommune\.example/).waitFor({ state: 'detached' });
    await page.getByText(/ny7@kommune\.example/).waitFor();
    expect([...secretary.faults, ...newcomer.faults, ...stranger.faults]).toEqual([]);
  });

  it('finds its pages fit for everyone: narrow and dark, in forced colours, without sideways scrolling', async () => {
    const secretary = await aVisitor();
    await signIn(secretary, 'sekretariat@bronderslev.example');
    const { page, faults } = secretary;
    await openSpace(page, 'Hele netværket');
    await page.getByRole('link', { name: 'Om', exact: true }).click();
    await page.getByRole('link', { name: 'Inviter og ret medlemmer', exact: true }).click();
    for (const tab of ['Inviter én', 'Inviter flere', 'Invitationer', 'Medlemmer']) {
      await page.getByRole('link', { name: tab, exact: true }).click();
      await page.locator('hv-skeleton').first().waitFor({ state: 'detached' });
      if (tab === 'Medlemmer')
        await page
          .getByRole('button', { name: /^Ret medlemskabet/ })
          .first()
          .click();
      for (const [width, colorScheme, forcedColors] of [
        [320, 'dark', 'none'],
        [1280, 'light', 'active'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, forcedColors });
        expect({ tab, width, faults: await accessibilityFaults(page) }).toEqual({ tab, width, faults: [] });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }
    expect(faults).toEqual([]);
  });
});
