import type { DirectoryOrganisationView } from '@hv/networks/contracts';
import { provideRouter } from '@angular/router';
import { freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { OrganisationsPage } from './organisations-page';

const anOrganisation = (name: string, change: Partial<DirectoryOrganisationView> = {}): DirectoryOrganisationView => ({
  id: name,
  kind: 'municipality',
  name,
  code: '0657',
  cluster: 'Klynge Vest',
  networkId: 'n',
  network: 'Forebyggelse',
  people: 4,
  ...change,
});

const show = (items: readonly DirectoryOrganisationView[], routes: string[] = []) =>
  showPage(OrganisationsPage, {
    answer: () => ({ status: 200, body: { items, next: null } }),
    providers: [provideRouter([...routes.map((path) => ({ path, children: [] })), { path: '**', children: [] }])],
  });

const rows = (): string[] =>
  within(screen.getByRole('list', { name: 'Organisationer' }))
    .getAllByRole('listitem')
    .map((row) => row.textContent?.replace(/\s+/g, ' ').trim() ?? '');

describe('the organisations of the directory', () => {
  beforeEach(freshBrowser);

  it('stand with kind, cluster and how many people, and lead to these', async () => {
    const { container } = await show([
      anOrganisation('Herning Kommune'),
      anOrganisation('SUS', { kind: 'consultancy', code: null, cluster: null, people: 1 }),
    ]);
    expect(rows()).toEqual(['Herning KommuneKommuneKlynge Vest4 personer', 'SUSKonsulenthus1 person']);
    expect(screen.getByRole('link', { name: 'SUS' }).getAttribute('href')).toBe('/mennesker?organisation=SUS');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('lead to the municipality’s own page where there is one', async () => {
    await show([anOrganisation('Herning Kommune')], ['kommuner/:code', 'mennesker/kort']);
    expect(screen.getByRole('link', { name: 'Herning Kommune' }).getAttribute('href')).toBe('/kommuner/0657');
    expect(screen.getByRole('link', { name: 'Kort' }).getAttribute('href')).toBe('/mennesker/kort');
  });

  it('can be found among many, and say which network they are in when there are several', async () => {
    const many = Array.from({ length: 13 }, (_, index) =>
      anOrganisation(`Kommune ${index}`, { network: index ? 'Forebyggelse' : 'Efterværn', networkId: index ? 'n' : 'm' }),
    );
    const { settle } = await show(many);
    await userEvent.type(screen.getByLabelText('Find en organisation'), 'kommune 12');
    await settle();
    expect(rows()).toEqual(['Kommune 12KommuneKlynge Vest4 personerForebyggelse']);
  });

  it('teach when there are none', async () => {
    await show([]);
    expect(screen.getByRole('heading', { name: 'Her er ingen organisationer endnu' })).toBeTruthy();
  });
});
