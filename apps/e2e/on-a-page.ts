import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';

/** Where one writes in a thread. */
export const composer = (page: Page): Locator => page.getByRole('textbox', { name: 'Dit indlæg' });

/** The posts that hold a text. */
export const post = (page: Page, text: string): Locator => page.getByRole('article').filter({ hasText: text });

/** Chooses an entry of the menu of the post that holds a text. */
export async function postMenu(page: Page, text: string, entry: string): Promise<void> {
  await post(page, text)
    .getByRole('button', { name: /Mere om indlæg/ })
    .click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

/** What an accessibility check finds on a page once nothing moves or fades on it any more: rule and places. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every((animation) => animation.playState !== 'running' || animation.effect?.getComputedTiming().endTime === Infinity),
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
