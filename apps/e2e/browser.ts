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
  // Without a language that has them, a browser cannot open or save files whose names have æ, ø or å.
  const language = { LC_ALL: 'C.UTF-8' };
  return chromium.launch({
    executablePath: path,
    args: [...quiet, ...more],
    env: { ...(process.env as Record<string, string>), ...language, ...env },
  });
}

/** Where the journeys' product answers. */
export const address = (): string => ownProduct().address;

/** A person at a browser of their own. */
export interface Visitor {
  /** Where their product answers. */
  readonly at: string;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Faults the browser reported: script errors and broken content policies. */
  readonly faults: string[];
}

/** What matters of a browser. */
interface Surroundings {
  readonly size?: { readonly width: number; readonly height: number };
  /** Where the product answers. Default: the journeys' own. */
  readonly at?: string;
}

/** Opens a browser window for a person; Danish, 1280 px wide unless said otherwise. */
export async function aVisitor(
  browser: Browser,
  { size = { width: 1280, height: 900 }, at = address() }: Surroundings = {},
): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: at, viewport: size, locale: 'da-DK', timezoneId: 'Europe/Copenhagen' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Trusted ?Type/i.test(message.text())) faults.push(message.text());
  });
  return { at, context, page, faults };
}

/** Signs a demo person in, and shows the overview. How one signs in by the page is a journey of its own. */
export async function signIn({ at, context, page }: Visitor, email: string, password = 'demo'): Promise<void> {
  const answer = await context.request.post('/api/v1/session', { headers: { origin: at }, data: { email, password } });
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${answer.status()}`);
  await page.goto('/overblik');
  await page.getByRole('heading', { level: 1 }).waitFor();
}
