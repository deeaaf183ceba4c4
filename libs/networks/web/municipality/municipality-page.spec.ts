import { Component, input } from '@angular/core';
import type { MunicipalityView } from '@hv/networks/contracts';
import { freshBrowser, showPage, type FakeAnswer } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { ABOUT_MUNICIPALITY, type LoadAboutMunicipality } from './about-municipality-token';
import { MunicipalityPage } from './municipality-page';

@Component({ template: '<p>Mere om {{ code() }}</p>' })
class More {
  readonly code = input.required<string>();
}

const herning: MunicipalityView = {
  code: '0657',
  name: 'Herning Kommune',
  region: 'Region Midtjylland',
  organisationId: 'o',
  networks: [
    { networkId: 'n', network: 'Tidlig indsats', role: 'partner', chair: true, cluster: 'Klynge Vest', spaceId: 's' },
    { networkId: 'm', network: 'Efterværn', role: 'observer', chair: false, cluster: null, spaceId: null },
  ],
  people: [
    { id: 'p1', name: 'Mette Holm', title: 'Projektleder', pictureId: null, roles: ['project-lead'] },
    { id: 'p2', name: 'Åse Bæk', title: '', pictureId: 'billede', roles: ['participant'] },
  ],
  peopleCount: 64,
};

const show = (
  answer: MunicipalityView | Exclude<FakeAnswer, 'lost'> = herning,
  load: LoadAboutMunicipality = () => Promise.resolve(More),
  language: 'da' | 'en' = 'da',
) =>
  showPage(MunicipalityPage, {
    inputs: { code: '0657' },
    language,
    providers: [{ provide: ABOUT_MUNICIPALITY, useValue: [load] }],
    answer: ({ url }) => {
      if (url !== '/api/v1/municipalities/0657') return { status: 500 };
      return 'status' in answer ? answer : { status: 200, body: answer };
    },
  });

const lines = (name: string) =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('listitem')
    .map((line) => line.textContent!.replace(/\s+/g, ' ').trim());

describe('the page of a municipality', () => {
  beforeEach(freshBrowser);

  it('has in one place what it is in the networks one shares with it, its people, and what others add', async () => {
    const { container, server } = await show();
    expect(screen.getByRole('heading', { level: 1, name: 'Herning Kommune' })).toBeTruthy();
    expect(lines('I netværket')).toEqual([
      'Tidlig indsatsPartnerskabskommuneKlynge VestFormandskommuneGå til kommunens rum',
      'EfterværnObservatør',
    ]);
    expect(screen.getByRole('link', { name: 'Gå til kommunens rum' }).getAttribute('href')).toBe('/rum/s/samtaler');
    expect(lines('Mennesker')).toEqual(['MH Mette HolmProjektleder', 'Åse BækDeltager']);
    expect(screen.getByRole('link', { name: 'Mette Holm' }).getAttribute('href')).toBe('/mennesker/p1');
    expect(screen.getByRole('link', { name: 'Vis alle 64' }).getAttribute('href')).toBe('/mennesker?organisation=o');
    expect(screen.getByText('Mere om 0657')).toBeTruthy();
    expect(server.requests.filter(({ url }) => url.includes('municipalities'))).toHaveLength(1);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is there although something that others add could not be fetched', async () => {
    await show(herning, () => Promise.reject(new Error('no network')));
    expect(screen.getByRole('link', { name: 'Åse Bæk' })).toBeTruthy();
  });

  it('speaks English too', async () => {
    await show(herning, undefined, 'en');
    expect(lines('In the network')[0]).toContain('Partnership municipalityKlynge VestChair municipality');
  });

  it('says of one outside one’s networks that it is', async () => {
    const { container } = await show({ ...herning, organisationId: null, networks: [], people: [], peopleCount: 0 });
    expect(screen.getByRole('heading', { level: 1, name: 'Herning Kommune' })).toBeTruthy();
    expect(screen.getByText(/Herning Kommune er ikke med i et netværk, som du er med i/)).toBeTruthy();
    expect(screen.queryByText('Mere om 0657')).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says that it has nobody yet', async () => {
    await show({ ...herning, people: [], peopleCount: 0 });
    expect(screen.getByText('Kommunen har ingen personer i netværket endnu.')).toBeTruthy();
  });

  it('says that there is no such municipality', async () => {
    const { container } = await show({ status: 404, body: { status: 404, code: 'platform.not-found' } });
    expect(screen.getByRole('heading', { level: 1, name: 'Kommunen findes ikke' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says that it could not be fetched, and fetches it when asked to', async () => {
    const answer: FakeAnswer = { status: 503, body: { status: 503, code: 'platform.unavailable' } };
    const { container, settle } = await show(answer);
    expect(await faultsOf(container)).toEqual([]);
    Object.assign(answer, { status: 200, body: herning });
    await userEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Prøv igen' }));
    await settle();
    expect(screen.getByRole('link', { name: 'Mette Holm' })).toBeTruthy();
  });
});
