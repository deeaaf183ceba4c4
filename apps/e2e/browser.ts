import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { FoundChromium } from './chromium';
import { ownProduct } from './own-product';

const quiet = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The Chromium that was found for the journeys, with nothing of its security switched off but the sandbox, which root cannot have.
 * @param more what else it is told
 */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const found = process.env['HV_JOURNEY_CHROMIUM'];
  if (!found) throw new Error('no Chromium was found for the journeys');
  const { path, env } = JSON.parse(found) as FoundChromium;
  return chromium.launch({ executablePath: path, args: [...quiet, ...more], env: { ...(process.env as Record<string, string>), ...env } });
}

/** Where the journeys' product answers. */
export const address = (): string => ownProduct().address;

/** A person at a browser of their own. */
export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Faults the browser reported: script errors and broken content policies. */
  readonly faults: string[];
}

/** Opens a browser window for a person; Danish, 1280 px wide unless said otherwise. */
export async function aVisitor(browser: Browser, size = { width: 1280, height: 900 }): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: address(), viewport: size, locale: 'da-DK', timezoneId: 'Europe/Copenhagen' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Trusted ?Type/i.test(message.text())) faults.push(message.text());
  });
  return { context, page, faults };
}

/** Signs a demo person in, by label and role as anyone would. */
export async function signIn({ page }: Visitor, email: string, password = 'demo'): Promise<void> {
  await page.goto('/log-ind');
  await page.getByLabel('Mailadresse').fill(email);
  await page.getByLabel('Adgangskode', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Log ind', exact: true }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForURL('**/overblik');
}
