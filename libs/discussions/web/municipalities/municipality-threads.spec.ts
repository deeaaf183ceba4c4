import { TestBed } from '@angular/core/testing';
import type { ThreadSummaryView } from '@hv/discussions/contracts';
import { freshBrowser, showPage, type FakeAnswer } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { loadMunicipalityThreads } from './load-municipality-threads';
import { MunicipalityThreads } from './municipality-threads';
import { openThreadsOnMap } from './open-threads-on-map';

const thread = (id: string): ThreadSummaryView => ({
  id,
  spaceId: 's',
  title: `Tråd ${id}`,
  lastSeq: 3,
  lastChange: 3,
  unread: 0,
  level: 'normal',
  createdAt: '2026-11-01T10:00:00Z',
  lastPostAt: '2026-11-02T10:00:00Z',
  kind: 'talk',
  pinned: false,
  closed: false,
  answered: false,
  sameHere: 0,
  author: { id: 'p', name: 'Mette Holm', organisation: 'Herning Kommune' },
  lastAuthor: { id: 'p', name: 'Mette Holm', organisation: 'Herning Kommune' },
  excerpt: 'Vi prøver med en fast kontaktperson.',
});

const show = (answer?: FakeAnswer) =>
  showPage(MunicipalityThreads, {
    inputs: { code: '0657' },
    answer: ({ url, params }) => {
      if (url === '/api/v1/networks/n/municipality-threads')
        return { status: 200, body: { items: [{ code: '0657', open: 12 }], next: null } };
      if (url !== '/api/v1/municipalities/0657/threads') return { status: 500 };
      if (answer) return answer;
      return { status: 200, body: params.get('after') ? { items: [thread('2')], next: null } : { items: [thread('1')], next: 'mere' } };
    },
  });

const titles = () => screen.getAllByRole('listitem').map((item) => within(item).getByRole('link').textContent);

describe('the threads on the page of a municipality', () => {
  beforeEach(freshBrowser);

  it('are what the application shows there', async () => {
    expect(await loadMunicipalityThreads()).toBe(MunicipalityThreads);
  });

  it('lead to themselves, and to more of them', async () => {
    const { container, settle } = await show();
    expect(titles()).toEqual(['Tråd 1']);
    expect(screen.getByRole('link').getAttribute('href')).toBe('/rum/s/samtaler/1');
    await userEvent.click(screen.getByRole('button', { name: 'Vis flere' }));
    await settle();
    expect(titles()).toEqual(['Tråd 1', 'Tråd 2']);
    expect(screen.queryByRole('button', { name: 'Vis flere' })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('may be none', async () => {
    const { container } = await show({ status: 200, body: { items: [], next: null } });
    expect(screen.getByText('Her er ingen tråde, som du kan se.')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('are asked for again when they could not be fetched', async () => {
    const answer: FakeAnswer = { status: 503, body: { status: 503, code: 'platform.unavailable' } };
    const { settle } = await show(answer);
    Object.assign(answer, { status: 200, body: { items: [thread('1')], next: null } });
    await userEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Prøv igen' }));
    await settle();
    expect(titles()).toEqual(['Tråd 1']);
  });

  it('are counted for the map', async () => {
    await show();
    const number = TestBed.runInInjectionContext(openThreadsOnMap);
    expect(number.key).toBe('traade');
    expect(await number.load('n')).toEqual(new Map([['0657', 12]]));
  });
});
