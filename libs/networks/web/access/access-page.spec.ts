import type { PersonAccessView, SpaceAccessView } from '@hv/networks/contracts';
import { freshBrowser, reader, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { AccessPage } from './access-page';

const space = (name: string, change: Partial<SpaceAccessView> = {}): SpaceAccessView => ({
  id: name,
  kind: 'cluster',
  name,
  parentSpaceId: null,
  allowedRoles: null,
  sees: true,
  writes: true,
  moderates: false,
  reasons: [
    { membershipId: 'm', organisation: 'Herning Kommune', roles: ['participant'], rule: 'own-cluster', until: '2026-12-31T23:00:00.000Z' },
  ],
  ...change,
});
const view: PersonAccessView = {
  personId: 'p1',
  name: 'Ida Lund',
  networks: [
    {
      id: 'n1',
      name: 'Forebyggelse hele vejen rundt',
      spaces: [space('Klynge Vest'), space('Kun konsulenter', { sees: false, writes: false, reasons: [], allowedRoles: ['consultant'] })],
    },
  ],
};

const look = { id: 7, at: '2026-11-22T08:00:00Z', administrator: { kind: 'person', id: 'a', name: 'Åse Bæk' }, what: 'access' };

const show = (inputs: Record<string, string>, answers: () => { status: number; body: unknown } = () => ({ status: 200, body: view })) =>
  showPage(AccessPage, {
    inputs,
    answer: ({ url }) => {
      if (url === '/api/v1/me/seen-as') return { status: 200, body: { items: [], next: null } };
      return url === '/api/v1/me/looks' ? { status: 200, body: { items: [look], next: null } } : answers();
    },
  });

describe('what somebody may see', () => {
  beforeEach(freshBrowser);

  it('says why in the words of the rule, and what they do not see', async () => {
    const { container, server } = await show({ personId: 'p1' });
    expect(server.to('GET', '/api/v1/people/p1/access')).toHaveLength(1);
    expect(server.to('GET', '/api/v1/me/looks')).toEqual([]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Hvad Ida Lund kan se og gøre');
    const [cluster] = within(screen.getByRole('list', { name: 'Ser i Forebyggelse hele vejen rundt' })).getAllByRole('listitem');
    expect(cluster!.textContent).toContain('Klynge Vest');
    expect(cluster!.textContent).toContain('Læser og skriver');
    expect(cluster!.textContent).toContain('Deltager for Herning Kommune: organisationen er i klyngen (til og med 31. december 2026)');
    expect(screen.getByText('Ser ikke 1 rum')).toBeTruthy();
    expect(screen.getByText('Kun for disse roller blandt dem, der ser rummet ovenover: Konsulent')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is one’s own without an id, and says so', async () => {
    const reasons = [{ ...space('').reasons[0]!, rule: 'own-organisation' as const, until: null }];
    const networks = [{ ...view.networks[0]!, spaces: [space('Herning Kommune', { kind: 'organisation', reasons })] }];
    const { server, container } = await show({}, () => ({ status: 200, body: { ...view, networks } }));
    expect(screen.getByText('Deltager for Herning Kommune: din egen organisation')).toBeTruthy();
    expect(server.to('GET', `/api/v1/people/${reader.id}/access`)).toHaveLength(1);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Hvad du kan se og gøre');
    const looks = within(screen.getByRole('list', { name: 'Hvem har set efter dig' })).getAllByRole('listitem');
    expect(looks.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Åse Bæk så, hvad du kan se')]);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says when there is nothing, and when it is not for the reader', async () => {
    const { container } = await show({ personId: 'p1' }, () => ({ status: 200, body: { ...view, networks: [] } }));
    expect(screen.getByText('Ingen adgang til noget netværk')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is not there for everyone', async () => {
    const { container } = await show({ personId: 'p1' }, () => ({ status: 404, body: { code: 'networks.person-not-found' } }));
    expect(screen.getByText('Her er ikke noget for dig')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('can be asked for again when it could not be fetched', async () => {
    let fails = true;
    const { settle } = await show({ personId: 'p1' }, () =>
      fails ? { status: 503, body: { code: 'platform.unavailable' } } : { status: 200, body: view },
    );
    fails = false;
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    await settle();
    expect(screen.getByText('Klynge Vest')).toBeTruthy();
  });
});
