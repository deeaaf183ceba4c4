import type { Browser, Locator, Page } from 'playwright-core';
import { aVisitor, openBrowser, signIn } from './browser';
import { rail } from './on-a-page';

jest.setTimeout(120_000);

const title = 'Sagsstammer: hvor mange sager er for mange?';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

const heading = (page: Page): Promise<void> => page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();

/** Moves the focus on by Tab until it stands on an element of this name, as somebody does who uses no mouse. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('link', { name }).first().waitFor();
  for (let steps = 0; steps < 80; steps++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      // Where nothing has the focus, the whole page has it, and all its words.
      return element?.matches('a, button') ? `${element.getAttribute('aria-label') ?? ''} ${element.textContent ?? ''}` : '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`${name} cannot be reached by Tab`);
}

describe('a named thread', () => {
  it.each([
    ['a project lead', 'projektleder@herning.example'],
    ['a consultant', 'konsulent@implement.example'],
    ['the agency', 'monitor@socialstyrelsen.example'],
  ])('is reached from the overview by %s in at most three activations by mouse', async (_who, email) => {
    const visitor = await aVisitor(browser);
    await signIn(visitor, email);
    const { page } = visitor;
    let activations = 0;
    const press = async (link: Locator): Promise<void> => {
      await link.click();
      activations += 1;
    };
    await press(rail(page).getByRole('link', { name: /^Hele netværket/ }));
    await page.getByRole('heading', { level: 1, name: 'Hele netværket', exact: true }).waitFor();
    await press(page.getByRole('link', { name: /Sagsstammer/ }).first());
    await heading(page);
    expect(activations).toBeLessThanOrEqual(3);
    await visitor.context.close();
  });

  it('is reached from the overview in at most three activations by keyboard', async () => {
    const visitor = await aVisitor(browser);
    await signIn(visitor, 'projektleder@hvidovre.example');
    const { page } = visitor;
    let activations = 0;
    const press = async (name: RegExp): Promise<void> => {
      await tabTo(page, name);
      await page.keyboard.press('Enter');
      activations += 1;
    };
    await press(/Hele netværket/);
    await page.getByRole('heading', { level: 1, name: 'Hele netværket', exact: true }).waitFor();
    await press(/Sagsstammer/);
    await heading(page);
    expect(activations).toBeLessThanOrEqual(3);
    expect(await page.title()).toContain(title);
    await visitor.context.close();
  });
});
