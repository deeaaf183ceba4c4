import { type Arrived, SpecSmtpServer } from '@hv/platform/api/testing';
import { generateSync } from 'otplib';
import type { Browser, Page } from 'playwright-core';
import { aVisitor as aVisitorOf, openBrowser, type Visitor } from './browser';
import { accessibilityFaults, openSpace } from './on-a-page';
import { type StartedProduct, startProduct } from './product';

jest.setTimeout(180_000);

const email = 'projektleder@herning.example';
const password = 'tre grå gæs på en mark';

let browser: Browser;
let smtp: SpecSmtpServer;
/** One of its own: the journeys' product keeps its mails, and others sign in by the passwords that are changed here. */
let product: StartedProduct;
let visitor: Visitor;

beforeAll(async () => {
  smtp = await SpecSmtpServer.start();
  browser = await openBrowser();
  product = await startProduct({ SMTP_URL: smtp.url });
  visitor = await aVisitor();
});

afterAll(async () => {
  await browser.close();
  await product.stop();
  await smtp.stop();
});

const aVisitor = (): Promise<Visitor> => aVisitorOf(browser, { at: product.address });

/** A device that holds passkeys and always knows its person. */
async function withDevice({ context, page }: Visitor): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
  });
}

/** The newest link of a kind in the mails to an address, unpacked as mail programs do. */
async function linkTo(address: string, path: string): Promise<string> {
  for (let count = 1; ; count++) {
    const arrived = await smtp.arrivals(count);
    const links = arrived.filter(({ to }) => to.includes(address)).flatMap((mail) => linksIn(mail, path));
    if (links.length > 0) return links.at(-1)!;
  }
}

function linksIn({ raw }: Arrived, path: string): string[] {
  const text = raw.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return [...text.matchAll(new RegExp(`http://\\S+${path}#[\\w-]{43}`, 'g'))].map(([link]) => link);
}

const heading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

async function signInBy(page: Page, secret: string, address = email): Promise<void> {
  await page.goto('/log-ind');
  await page.getByLabel('Mailadresse', { exact: true }).fill(address);
  await page.getByLabel('Adgangskode', { exact: true }).fill(secret);
  await press(page, 'Log ind');
}

/** The key that is shown for those who cannot scan. */
const keyOn = async (page: Page): Promise<string> =>
  (await page.getByText(/^[A-Z2-7]{4}( [A-Z2-7]{4}){7}$/).innerText()).replaceAll(' ', '');

async function signOut({ context, page }: Visitor): Promise<void> {
  await context.clearCookies();
  await page.goto('/log-ind');
}

let codes: string[];

describe('a person', () => {
  it('who has forgotten their password gets a link by mail, and chooses another', async () => {
    const { page } = visitor;
    await page.goto('/log-ind');
    await page.getByRole('link', { name: 'Glemt adgangskode?', exact: true }).click();
    await heading(page, 'Glemt adgangskode');
    await page.getByLabel('Mailadresse', { exact: true }).fill(email);
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(page, 'Send et link');
    await heading(page, 'Se i din indbakke');
    await page.goto(await linkTo(email, '/ny-adgangskode'));
    await page.getByLabel('Ny adgangskode', { exact: true }).fill(password);
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(page, 'Gem adgangskoden');
    await heading(page, 'Adgangskoden er ændret');
    await signInBy(page, password);
    await page.waitForURL('**/overblik');
  });

  it('sets up an app, keeps the recovery codes, and is asked for a code from then on', async () => {
    const { page } = visitor;
    await page.goto('/profil/sikkerhed');
    await press(page, 'Sæt en app op');
    await page.getByRole('img', { name: 'QR-kode til godkendelsesappen', exact: true }).waitFor();
    const secret = await keyOn(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('Koden, som appen viser', { exact: true }).fill(generateSync({ secret }));
    await press(page, 'Slå til');
    await page.getByRole('heading', { name: 'Dine gendannelseskoder', exact: true }).waitFor();
    codes = await page.getByText(/^([0-9A-Z]{5}-){5}[0-9A-Z]$/).allInnerTexts();
    expect(codes.length).toBe(10);
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(page, 'Jeg har gemt dem');
    await signOut(visitor);
    await signInBy(page, password);
    await page.getByRole('heading', { name: 'Ét trin mere', exact: true }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    // No code serves twice: the next one, so that nobody need wait for it. The one before now would be too old as soon as a step ends meanwhile.
    const next = generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + 30 });
    await page.getByLabel('Koden fra din godkendelsesapp', { exact: true }).fill(next);
    await press(page, 'Log ind');
    await page.waitForURL('**/overblik');
  });

  it('comes in by a recovery code when the telephone is lost', async () => {
    const there = await aVisitor();
    await signInBy(there.page, password);
    await press(there.page, 'Brug en gendannelseskode');
    await there.page.getByLabel('Gendannelseskode', { exact: true }).fill(codes[0]!);
    await press(there.page, 'Log ind');
    await there.page.waitForURL('**/overblik');
    expect(there.faults).toEqual([]);

    const { page } = visitor;
    await page.goto('/profil/sikkerhed');
    await page.getByText('Du har 9 koder tilbage', { exact: false }).waitFor();
    await press(page, 'Log ud alle andre steder');
    await there.page.getByRole('dialog', { name: 'Log ind igen', exact: true }).waitFor();
    await there.context.close();
  });

  it('makes a passkey, and signs in by it alone, or after the password', async () => {
    const { page } = visitor;
    await withDevice(visitor);
    await page.goto('/profil/sikkerhed');
    await press(page, 'Opret en adgangsnøgle');
    await page.getByLabel('Navn på adgangsnøglen', { exact: true }).fill('Min bærbare');
    await press(page, 'Opret');
    await page.getByRole('list', { name: 'Dine adgangsnøgler', exact: true }).getByText('Min bærbare', { exact: true }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await signOut(visitor);
    await press(page, 'Log ind med adgangsnøgle');
    await page.waitForURL('**/overblik');
    await signOut(visitor);
    await signInBy(page, password);
    await press(page, 'Brug din adgangsnøgle');
    await page.waitForURL('**/overblik');
  });

  it('changes their address, which the old one can undo', async () => {
    const { page } = visitor;
    const wished = 'anna@viborg.example';
    await page.goto('/profil/sikkerhed');
    await press(page, 'Skift mailadresse');
    await page.getByLabel('Ny mailadresse', { exact: true }).fill(wished);
    await press(page, 'Send et link');
    await page.getByText(`Du har bedt om at skifte til ${wished}`, { exact: false }).waitFor();
    await page.goto(await linkTo(wished, '/ny-mailadresse'));
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(page, 'Bekræft adressen');
    await heading(page, 'Adressen er bekræftet');
    await page.goto('/profil/sikkerhed');
    await page.getByText(`Du logger ind med ${wished}`, { exact: false }).waitFor();
    const elsewhere = await aVisitor();
    await elsewhere.page.goto(await linkTo(email, '/stop-ny-mailadresse'));
    await press(elsewhere.page, 'Stop skiftet');
    await heading(elsewhere.page, 'Skiftet er stoppet');
    await page.getByRole('dialog', { name: 'Log ind igen', exact: true }).waitFor();
    await signInBy(elsewhere.page, password);
    await elsewhere.page.getByRole('heading', { name: 'Ét trin mere', exact: true }).waitFor();
    expect([...visitor.faults, ...elsewhere.faults]).toEqual([]);
  });
});

describe('a secretariat', () => {
  it('asks participants for two steps; one of them sets it up on the way in', async () => {
    const secretary = await aVisitor();
    await signInBy(secretary.page, 'demo', 'sekretariat@bronderslev.example');
    await openSpace(secretary.page, 'Hele netværket');
    await secretary.page.getByRole('link', { name: 'Om', exact: true }).click();
    await secretary.page.getByRole('link', { name: 'Inviter og ret medlemmer', exact: true }).click();
    await secretary.page.getByRole('link', { name: 'Sikkerhed', exact: true }).click();
    await secretary.page.getByLabel('Deltager', { exact: true }).check();
    expect(await accessibilityFaults(secretary.page)).toEqual([]);
    await press(secretary.page, 'Gem');
    await secretary.page.getByText('Det er gemt', { exact: false }).waitFor();

    const participant = await aVisitor();
    const { page } = participant;
    await signInBy(page, 'demo', 'deltager1@herning.example');
    await page.getByRole('heading', { name: 'Sæt to trin op', exact: true }).waitFor();
    const secret = await keyOn(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('Koden, som appen viser', { exact: true }).fill(generateSync({ secret }));
    await press(page, 'Slå til, og log ind');
    await page.getByRole('heading', { name: 'Dine gendannelseskoder', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Fjern appen', exact: true }).click();
    await page.getByText('Din rolle i et netværk kræver to trin', { exact: false }).waitFor();
    expect([...secretary.faults, ...participant.faults]).toEqual([]);
  });
});
