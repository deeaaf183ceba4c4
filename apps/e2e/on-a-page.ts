import { type AxeResults, type RunOptions, source } from 'axe-core';
import type { Locator, Page } from 'playwright-core';

/** Where one writes in a thread. */
export const composer = (page: Page): Locator => page.getByRole('textbox', { name: 'Dit indlæg', exact: true });

/** The places that stand beside every page. */
export const rail = (page: Page): Locator => page.getByRole('navigation', { name: 'Steder', exact: true });

/** Goes to a space by the rail, where its name may be followed by how much is new, and waits until it is shown: other pages have links of that name too. */
export async function openSpace(page: Page, name: string): Promise<void> {
  await rail(page)
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .click();
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

/** The posts that hold a text. */
export const post = (page: Page, text: string): Locator => page.getByRole('article').filter({ hasText: text });

/** Chooses an entry of the menu of the post that holds a text. */
export async function postMenu(page: Page, text: string, entry: string): Promise<void> {
  await post(page, text)
    .getByRole('button', { name: /Mere om indlæg/ })
    .click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

/** The words that the names of texts begin with. */
const textNames =
  /(?<=[>"\s])(?:documents|discussions|identity|networks?|notifications|problems|search|shell)(?:\.[a-z][A-Za-z]*){2,}(?=[<"\s])/g;

/**
 * What an accessibility check finds on a page once nothing moves or fades on it any more: rule and places. A text that is missing is a fault too.
 * @param rules only these
 */
export async function accessibilityFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every((animation) => animation.playState !== 'running' || animation.effect?.getComputedTiming().endTime === Infinity),
  );
  const missing = (await page.locator('body').innerHTML()).match(textNames) ?? [];
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  // What passes need not be described in full.
  const options: RunOptions = { resultTypes: ['violations'], ...(rules ? { runOnly: { type: 'rule', values: [...rules] } } : {}) };
  return [...new Set(missing.map((name) => `text missing: ${name}`)), ...(await page.evaluate(violations, options))];
}

/** Runs in the page. */
async function violations(options: RunOptions): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: { run(part: Document, options: RunOptions): Promise<AxeResults> } };
  const found = await axe.run(document, options);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
