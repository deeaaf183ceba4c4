import { jest } from '@jest/globals';
import { freshBrowser, showPage, type FakeAnswer } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { SimilarThreads } from './similar-threads';

const thread = {
  id: 't',
  title: 'Netværksmøder',
  spaceName: 'Klynge Vest',
  path: '/rum/s/samtaler/t',
  posts: 4,
  lastPostAt: '2026-11-20T09:00:00Z',
  answered: true,
};

async function show(title: string, answer: () => FakeAnswer) {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
  const page = await showPage(SimilarThreads, { inputs: { title, spaceId: 's' }, answer });
  const wait = async () => {
    jest.advanceTimersByTime(1_000);
    await page.settle();
  };
  await wait();
  const write = async (text: string) => {
    page.fixture.componentRef.setInput('title', text);
    await page.settle();
    await wait();
  };
  return { ...page, write };
}

const asked = (server: { to(method: string, path: string): readonly unknown[] }): number =>
  server.to('GET', '/api/v1/search/similar').length;

describe('similar threads', () => {
  beforeEach(freshBrowser);
  afterEach(() => jest.useRealTimers());

  it('are a quiet list under a title that is being written', async () => {
    const { container, server } = await show('netværksmøde', () => ({ status: 200, body: { items: [thread] } }));
    expect(screen.getByRole('link', { name: 'Netværksmøder' }).getAttribute('href')).toBe('/rum/s/samtaler/t');
    expect(screen.getByRole('status').textContent).toContain('Måske taler I allerede om det her:');
    for (const fact of ['Klynge Vest', '4 indlæg', 'Besvaret']) expect(screen.getByText(fact)).toBeTruthy();
    expect(asked(server)).toBe(1);
    jest.useRealTimers();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('are not asked for while there is little to go by, nor twice for the same', async () => {
    const { server, write } = await show('Om', () => ({ status: 200, body: { items: [] } }));
    expect(asked(server)).toBe(0);
    await write('Om børn');
    await write('om  børn ');
    expect(asked(server)).toBe(1);
  });

  it.each(['lost', { status: 503 }] as FakeAnswer[])('are not there when they cannot be fetched', async (answer) => {
    await show('netværksmøde', () => answer);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByRole('status').textContent?.trim()).toBe('');
  });
});
