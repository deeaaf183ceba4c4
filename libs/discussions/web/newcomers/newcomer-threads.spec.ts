import type { NewcomerThreadsView } from '@hv/discussions/contracts';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aSummary } from '../testing';
import { loadNewcomerThreads } from './load-newcomer-threads';
import { NewcomerThreads } from './newcomer-threads';

const threads = (title: string): NewcomerThreadsView['active'] => [aSummary(title, { title })];

const show = (answer: FakeAnswer) => showPage(NewcomerThreads, { inputs: { networkId: 'n' }, answer: () => answer });

const sections = (): (string | null)[][] =>
  screen.queryAllByRole('region').map((region) => [
    within(region).getByRole('heading').textContent,
    ...within(region)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ]);

describe('the threads for somebody new', () => {
  beforeEach(freshBrowser);

  it('are what the application shows there', async () => {
    expect(await loadNewcomerThreads()).toBe(NewcomerThreads);
  });

  it('are those that wait for them first', async () => {
    const body = { asked: threads('Spurgt'), followed: threads('Fulgt'), active: threads('Livlig') };
    const { container, server } = await show({ status: 200, body });
    expect(server.to('GET', '/api/v1/networks/n/newcomer-threads')).toHaveLength(1);
    expect(sections()).toEqual([
      ['Venter på svar fra jer', 'Spurgt'],
      ['Det fulgte din forgænger', 'Fulgt'],
      ['Her tales der mest', 'Livlig'],
    ]);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('leave out what there is none of', async () => {
    await show({ status: 200, body: { asked: [], followed: [], active: threads('Livlig') } });
    expect(sections()).toEqual([['Her tales der mest', 'Livlig']]);
  });

  it('are asked for again when they could not be fetched', async () => {
    const answer: FakeAnswer = { status: 503, body: { code: 'platform.unavailable' } };
    const { settle } = await show(answer);
    Object.assign(answer, { status: 200, body: { asked: [], followed: threads('Fulgt'), active: [] } });
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    await settle();
    expect(sections()).toHaveLength(1);
  });
});
