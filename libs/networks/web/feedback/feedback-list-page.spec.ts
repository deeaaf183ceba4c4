import { TestBed } from '@angular/core/testing';
import type { FeedbackView } from '@hv/networks/contracts';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aNetwork } from '../inviting/testing/an-office';
import { FeedbackListPage } from './feedback-list-page';

const aFeedback = (change: Partial<FeedbackView> = {}): FeedbackView => ({
  id: 'f1',
  networkId: 'n',
  text: 'Kortet mangler Læsø.\nOg Anholt.',
  place: '/mennesker/kort',
  authorId: 'ida',
  author: 'Ida Lund',
  organisation: 'Herning Kommune',
  createdAt: '2026-11-22T08:00:00Z',
  doneAt: null,
  doneBy: null,
  ...change,
});

const done = { doneAt: '2026-11-22T09:00:00Z', doneBy: 'Åse Bæk' };
const all = [aFeedback(), aFeedback({ id: 'f2', author: 'Bo Krag', text: 'Tak for mødet', place: null, ...done })];

const show = (items: FeedbackView[] = all, changed?: FakeAnswer, network: object = aNetwork, language: 'da' | 'en' = 'da') =>
  showPage(FeedbackListPage, {
    inputs: { networkId: 'n' },
    language,
    answer: ({ url, method, params }) => {
      if (url === '/api/v1/networks/n') return { status: 200, body: network };
      const state = params.get('state');
      const shown = items.filter(({ doneAt }) => !state || (state === 'done') === (doneAt !== null));
      if (method === 'GET') return { status: 200, body: { items: shown, next: null } };
      return changed ?? { status: 200, body: aFeedback(method === 'PUT' ? done : {}) };
    },
  });

const lines = (): string[] =>
  screen
    .getAllByRole('listitem')
    .map((line) => line.textContent?.replace(/\s+/g, ' ').trim() ?? '')
    .filter((line) => line.includes('Kommune'));

describe('the list of what was written to the secretariat', () => {
  beforeEach(freshBrowser);

  it('begins with what waits: who wrote what, for whom, about which page', async () => {
    const { container } = await show();
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toMatch(/^Ida Lund · Herning Kommune · .*Kortet mangler Læsø\. Og Anholt\. Om siden \/mennesker\/kort/);
    expect(screen.getByRole('link', { name: 'Ida Lund' }).getAttribute('href')).toBe('/mennesker/ida');
    expect(screen.getByRole('link', { name: '/mennesker/kort' }).getAttribute('href')).toBe('/mennesker/kort');
    expect(screen.getByRole('link', { name: 'Henvendelser' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('shows what is done, and by whom, when asked to', async () => {
    const { settle } = await show();
    await userEvent.selectOptions(screen.getByLabelText('Vis'), 'Færdige');
    await settle();
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toContain('Færdig: Åse Bæk');
    expect(screen.getByRole('button', { name: 'Ikke færdig med henvendelsen fra Bo Krag' })).toBeTruthy();
  });

  it('marks one as done where it stands, and takes that back', async () => {
    const { server, settle, container } = await show();
    await userEvent.click(screen.getByRole('button', { name: 'Færdig med henvendelsen fra Ida Lund' }));
    await settle();
    expect(server.to('PUT', '/api/v1/feedback/f1/done')).toHaveLength(1);
    expect(lines()[0]).toContain('Færdig: Åse Bæk');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Ikke færdig med henvendelsen fra Ida Lund');
    expect(await faultsOf(container)).toEqual([]);
    const [toast] = TestBed.inject(Toasts).shown();
    expect(toast!.text).toBe('Ida Lund får besked om, at I har set på det.');
    toast!.undo!();
    await settle();
    expect(server.to('DELETE', '/api/v1/feedback/f1/done')).toHaveLength(1);
    expect(lines()[0]).not.toContain('Færdig: Åse Bæk');
  });

  it('says why it could not be marked, and leaves the list as it is', async () => {
    const { settle } = await show(all, { status: 404, body: { code: 'networks.feedback-not-found' } });
    await userEvent.click(screen.getByRole('button', { name: 'Færdig med henvendelsen fra Ida Lund' }));
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('Henvendelsen findes ikke længere.');
    expect(lines()).toHaveLength(1);
  });

  it('teaches when nobody wrote', async () => {
    const { container } = await show([]);
    expect(screen.getByRole('heading', { name: 'Ingen henvendelser her' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is not for who is not of the secretariat', async () => {
    await show([], undefined, { ...aNetwork, manages: false });
    expect(screen.getByRole('heading', { level: 1, name: 'Det er ikke her' })).toBeTruthy();
    expect(screen.queryByLabelText('Vis')).toBeNull();
  });

  it('speaks English', async () => {
    await show(all, undefined, aNetwork, 'en');
    expect(screen.getByRole('button', { name: 'Done with the message from Ida Lund' })).toBeTruthy();
  });
});
