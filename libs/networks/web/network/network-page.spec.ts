import type { NetworkPageView, ParticipantView } from '@hv/networks/contracts';
import { freshBrowser, showPage, type FakeAnswer } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { NetworkPage } from './network-page';

const anOrganisation = (name: string, change: Partial<ParticipantView> = {}): ParticipantView => ({
  id: name,
  name,
  kind: 'municipality',
  code: '0657',
  role: 'reference',
  chair: false,
  people: 3,
  ...change,
});

const page: NetworkPageView = {
  network: {
    id: 'n',
    name: 'Forebyggelse hele vejen rundt',
    purpose: 'Sammen om det tidlige.',
    from: '2020-01-01',
    to: '2098-12-31',
    phases: [
      { name: 'Køreplan', from: '2020-01-01', to: '2020-12-31' },
      { name: 'Forløb', from: '2021-01-01', to: '2098-12-31' },
    ],
    manages: false,
  },
  spaceId: 's',
  clusters: [
    {
      id: 'v',
      name: 'Klynge Vest',
      spaceId: 'sv',
      organisations: [anOrganisation('Brønderslev Kommune', { chair: true }), anOrganisation('Herning Kommune', { role: 'partner' })],
    },
    { id: 'e', name: 'Klynge Øst', spaceId: null, organisations: [] },
  ],
  others: [anOrganisation('SUS', { kind: 'consultancy', code: null, role: 'facilitator' })],
  news: [{ threadId: 't', spaceId: 's', title: 'Skolefravær', at: '2026-11-20T08:00:00Z' }],
};

const show = (answer: () => FakeAnswer = () => ({ status: 200, body: page }), language: 'da' | 'en' = 'da') =>
  showPage(NetworkPage, { inputs: { networkId: 'n' }, language, answer });

const part = (name: string) => within(screen.getByRole('region', { name }));
const linesOf = (name: string): string[] =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim());

describe('the page of a network', () => {
  beforeEach(freshBrowser);

  it('says in one answer what it is for, where it is in its course, what is new and what comes next', async () => {
    const { server, container } = await show();
    expect(server.requests.filter(({ url }) => url !== '/api/v1/session').map(({ url }) => url)).toEqual(['/api/v1/networks/n/page']);
    expect(screen.getByRole('heading', { level: 1, name: 'Forebyggelse hele vejen rundt' })).toBeTruthy();
    expect(screen.getByText('Fra 1. januar 2020 til 31. december 2098')).toBeTruthy();
    expect(part('Formål').getByText('Sammen om det tidlige.')).toBeTruthy();
    const now = part('Forløb')
      .getAllByRole('listitem')
      .find((line) => line.getAttribute('aria-current') === 'step');
    expect(within(now!).getByText('Forløb')).toBeTruthy();
    expect(part('Nyt').getByRole('link', { name: 'Skolefravær' }).getAttribute('href')).toBe('/rum/s/samtaler/t');
    expect(part('Næste datoer').getAllByRole('listitem')[0]!.textContent).toContain('31. december 2098 »Forløb« slutter');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('shows the phases on a line, with today marked, and says the same in words', async () => {
    const { container } = await show();
    const line = container.querySelector('hv-course-line')!;
    expect(line.getAttribute('aria-hidden')).toBe('true');
    expect([...line.querySelectorAll('.phase')].map(({ textContent }) => textContent)).toEqual(['Køreplan', 'Forløb']);
    expect(line.querySelectorAll('.today')).toHaveLength(1);
    expect(part('Forløb').getAllByRole('listitem')).toHaveLength(2);
  });

  it('has who takes part by cluster, with its chair, and leads to those spaces that one sees', async () => {
    await show();
    expect(linesOf('Klynge Vest')).toEqual(['Brønderslev KommuneFormand', 'Herning KommunePartnerskabskommune']);
    expect(linesOf('Klynge Øst')).toEqual(['Ingen er i klyngen nu.']);
    expect(linesOf('Konsulenter, styrelse og andre')).toEqual(['SUSProcesstøtte']);
    expect(screen.getByRole('link', { name: 'SUS' }).getAttribute('href')).toMatch(/^\/mennesker\?organisation=/);
    expect(screen.getByRole('link', { name: 'Klynge Vest' }).getAttribute('href')).toBe('/rum/sv/samtaler');
    expect(screen.queryByRole('link', { name: 'Klynge Øst' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Herning Kommune' }).getAttribute('href')).toBe('/kommuner/0657');
    expect(screen.getByRole('link', { name: 'Se grupperne' }).getAttribute('href')).toBe('/netvaerk/n/grupper');
  });

  it('says so when nobody has written, and leaves out what there is nothing of', async () => {
    const bare = { ...page, spaceId: null, others: [], clusters: [], news: [], network: { ...page.network, purpose: '', phases: [] } };
    const { container } = await show(() => ({ status: 200, body: bare }), 'en');
    expect(screen.getByText('Nobody has written anything yet.')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Course' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Go to the conversations' })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says when it could not be fetched, and when one is not in it', async () => {
    let answer: FakeAnswer = { status: 500 };
    const { settle } = await show(() => answer);
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: 'Netværket' })).toBeTruthy();
    answer = { status: 404, body: { code: 'networks.network-not-found' } };
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    await settle();
    expect(screen.getByRole('heading', { name: 'Netværket findes ikke, eller du er ikke med i det' })).toBeTruthy();
  });
});
