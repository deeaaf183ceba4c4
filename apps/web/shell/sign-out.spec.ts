import { TestBed } from '@angular/core/testing';
import { Outbox } from '@hv/platform/web';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { openApp, room } from '../testing/open-app';

const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

/** Signed in, on the page with the way out, with some posts that do not get through. */
const withUnsent = async (posts: number) => {
  const app = await openApp('/mere', {
    answers: ({ method, url }) => {
      if (url.endsWith('/posts')) return 'lost';
      return method === 'DELETE' && url === '/api/v1/session' ? { status: 204 } : undefined;
    },
  });
  const outbox = TestBed.inject(Outbox);
  for (let post = 0; post < posts; post++) {
    outbox.add({ kind: 'post', lane: 'thread:t', method: 'POST', path: '/api/v1/threads/t/posts', body: { body: { text: 'Hej' } } });
  }
  await app.settle();
  return { ...app, outbox, farewells: () => app.server.to('DELETE', '/api/v1/session').length };
};

beforeEach(() => {
  localStorage.clear();
  room(false);
  // The page is left for a fresh one, which jsdom cannot do and says so.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

describe('signing out', () => {
  it('asks nothing when nothing would be lost', async () => {
    const { settle, farewells } = await withUnsent(0);
    await press('Log ud');
    await settle();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(farewells()).toBe(1);
  });

  it('says what would be lost, and lets one stay', async () => {
    const { settle, farewells, outbox } = await withUnsent(2);
    await press('Log ud');
    await settle();
    const dialog = await screen.findByRole('dialog', { name: 'Du har noget, der ikke er sendt' });
    expect(dialog.textContent).toContain('2 indlæg er ikke nået frem');
    expect(await faultsOf(dialog)).toEqual([]);
    await press('Bliv logget ind');
    await settle();
    expect(farewells()).toBe(0);
    expect(outbox.unsent()).toBe(2);
  });

  it('forgets it for whoever leaves all the same', async () => {
    const { settle, farewells, outbox } = await withUnsent(1);
    await press('Log ud');
    await screen.findByRole('dialog');
    await press('Log ud alligevel');
    await settle();
    expect(farewells()).toBe(1);
    expect(outbox.unsent()).toBe(0);
  });
});
