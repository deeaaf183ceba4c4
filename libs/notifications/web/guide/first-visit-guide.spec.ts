import { TestBed } from '@angular/core/testing';
import { aSpace } from '@hv/discussions/web/testing';
import type { GuideView } from '@hv/notifications/contracts';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { OverviewPage } from '../overview-page';

const network = { id: 'n', name: 'Forebyggelse hele vejen rundt', purpose: '', from: '2026-01-01', to: '2028-12-31', phases: [] };
const all = aSpace({ id: 'alle', kind: 'network', name: 'Hele netværket' });
const west = aSpace({ id: 'vest', kind: 'cluster', name: 'Klynge Vest' });
const nothing: GuideView = { network: false, profile: false, post: false };

/** It comes once the browser has nothing else to do. */
const itself = (): Promise<HTMLElement> => screen.findByRole('heading', { name: /^(Kom godt i gang|Getting started)$/ });

const show = async (
  guide: GuideView | null = nothing,
  kept: FakeAnswer = { status: 204 },
  language: 'da' | 'en' = 'da',
  spaces = [all, west],
) => {
  const page = await showPage(OverviewPage, {
    language,
    answer: ({ method }) => {
      if (method === 'PUT') return kept;
      const entries = spaces.map((space) => ({ space, unreadThreads: 0 }));
      const body = { networks: [network], spaces: entries, unread: [], recent: [], unseenNotifications: 0, muted: [], heard: [], guide };
      return { status: 200, body };
    },
  });
  if (guide) await itself();
  return page;
};

const heading = (): HTMLElement | null => screen.queryByRole('heading', { name: 'Kom godt i gang' });
const steps = (): string[] =>
  within(screen.getByRole('region', { name: 'Kom godt i gang' }))
    .getAllByRole('listitem')
    .map((step) => step.textContent?.replace(/\s+/g, ' ').trim() ?? '');
const close = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Vis det ikke igen' }));

describe('what leads somebody new in', () => {
  beforeEach(freshBrowser);

  it('is three things to do, each with one link, from the answer that is there anyway', async () => {
    const { server, container } = await show();
    expect(steps()).toHaveLength(3);
    const goals = ['Se dit netværk', 'Fortæl hvem du er', 'Skriv dit første indlæg'];
    expect(goals.map((name) => screen.getByRole('link', { name }).getAttribute('href'))).toEqual([
      '/netvaerk/n',
      '/profil',
      '/rum/vest/samtaler',
    ]);
    expect(screen.getByText('Svar i en tråd, eller start en i Klynge Vest.')).toBeTruthy();
    expect(server.requests.filter(({ url }) => url !== '/api/v1/session')).toHaveLength(1);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('ticks what is done, in words too', async () => {
    await show({ network: true, profile: false, post: true });
    expect(steps().map((step) => step.includes('(gjort)'))).toEqual([true, false, true]);
  });

  it('ticks the network when one goes there', async () => {
    const { server, settle } = await show({ ...nothing, profile: true });
    await userEvent.click(screen.getByRole('link', { name: 'Se dit netværk' }));
    await settle();
    expect(server.to('PUT', '/api/v1/me/guide').map(({ body }) => body)).toEqual([{ networkSeen: true, closed: false }]);
    expect(steps()[0]).toContain('(gjort)');
    await userEvent.click(screen.getByRole('link', { name: 'Se dit netværk' }));
    await userEvent.click(screen.getByRole('link', { name: 'Fortæl hvem du er' }));
    await settle();
    expect(server.to('PUT', '/api/v1/me/guide')).toHaveLength(1);
  });

  it('is gone for good when one wishes so, with the focus on what comes after, and comes back when one regrets', async () => {
    const { server, settle, container } = await show({ ...nothing, network: true });
    await close();
    await settle();
    expect(heading()).toBeNull();
    expect(document.activeElement?.textContent).toBe('Nyt for dig');
    expect(server.to('PUT', '/api/v1/me/guide').map(({ body }) => body)).toEqual([{ networkSeen: true, closed: true }]);
    expect(await faultsOf(container)).toEqual([]);
    const [toast] = TestBed.inject(Toasts).shown();
    expect(toast!.seconds).toBeGreaterThanOrEqual(20);
    toast!.undo!();
    await itself();
    expect(server.to('PUT', '/api/v1/me/guide')[1]!.body).toEqual({ networkSeen: true, closed: false });
  });

  it('stays when that could not be kept, and says why', async () => {
    const { settle } = await show(nothing, { status: 503, body: { code: 'platform.unavailable' } });
    await close();
    await settle();
    await itself();
    expect(TestBed.inject(Toasts).shown()).toHaveLength(1);
  });

  it('asks nobody to write where they may not', async () => {
    await show(nothing, undefined, 'da', [aSpace({ abilities: { write: false, moderate: false } })]);
    expect(steps()).toHaveLength(2);
  });

  it('is not for others', async () => {
    await show(null);
    expect(heading()).toBeNull();
  });

  it('speaks English', async () => {
    const { container } = await show(nothing, undefined, 'en');
    expect(screen.getByRole('heading', { name: 'Getting started' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });
});
