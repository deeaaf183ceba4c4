import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { MapMunicipalityView, NetworkMapView } from '@hv/networks/contracts';
import { freshBrowser, showPage, type FakeAnswer } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, waitFor, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { ChosenNetwork } from '../chosen-network';
import { MAP_NUMBERS } from './map-numbers';
import { MapPage } from './map-page';

const one = (code: string, name: string, change: Partial<MapMunicipalityView> = {}): MapMunicipalityView => ({
  code,
  name: `${name} Kommune`,
  role: 'reference',
  chair: false,
  cluster: 'Klynge Vest',
  people: 3,
  ...change,
});

const municipalities = [
  one('0810', 'Brønderslev', { chair: true }),
  one('0657', 'Herning', { role: 'partner', people: 1200 }),
  one('0167', 'Hvidovre', { role: 'partner', cluster: 'Klynge Øst', people: 0 }),
  one('0580', 'Aabenraa', { cluster: null, people: 1 }),
];
const map: NetworkMapView = { networkId: 'n', network: 'Tidlig indsats', municipalities };

const show = async (answer: NetworkMapView | Exclude<FakeAnswer, 'lost'> = map, inputs: Record<string, string> = {}) => {
  const shown = await showPage(MapPage, {
    inputs,
    providers: [
      {
        provide: MAP_NUMBERS,
        useValue: [{ key: 'traade', label: 'map.columns.cluster', load: async () => new Map([['0657', 12]]) }],
      },
    ],
    answer: ({ url }) => {
      if (url === '/api/v1/networks/n/map') return 'status' in answer ? answer : { status: 200, body: answer };
      if (url === '/api/v1/networks/m/map') return { status: 200, body: { ...map, networkId: 'm', network: 'PPR' } };
      if (url === '/api/v1/networks')
        return {
          status: 200,
          body: {
            items: [
              { id: 'n', name: 'Tidlig indsats' },
              { id: 'm', name: 'PPR' },
            ],
            next: null,
          },
        };
      return { status: 404, body: { status: 404, code: 'networks.network-not-found' } };
    },
  });
  return shown;
};

const areas = () => screen.findAllByRole('option', { name: /: / });
const area = (name: string | RegExp) => screen.findByRole('option', { name });
const focused = () => document.activeElement?.getAttribute('aria-label');
const cells = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      [...within(row).getAllByRole('rowheader'), ...within(row).getAllByRole('cell')].map((cell) => cell.lastChild!.textContent!.trim()),
    );

describe('the map of the municipalities', () => {
  beforeEach(() => {
    freshBrowser();
    localStorage.clear();
    localStorage.setItem('hele-vejen.network', 'n');
  });

  it('has all 98, says of each what it is, and is one tab stop', async () => {
    const { container, server } = await show();
    expect(await areas()).toHaveLength(98);
    expect(await area('Brønderslev Kommune: Referencekommune, Klynge Vest, Formandskommune')).toBeTruthy();
    expect(await area('Aarhus: Ikke med i netværket')).toBeTruthy();
    expect((await areas()).filter((one) => one.getAttribute('tabindex') === '0')).toHaveLength(1);
    expect(screen.getByText('4 kommuner, 2 partnerskabskommuner, 1.204 personer')).toBeTruthy();
    expect(screen.getByText(/Klimadatastyrelsen.*DAGI 1:500.000.*CC BY 4.0/)).toBeTruthy();
    expect(
      within(screen.getByRole('list', { name: 'Forklaring' }))
        .getAllByRole('listitem')
        .map((item) => item.textContent!.trim()),
    ).toEqual(['Partnerskabskommune', 'Referencekommune', 'Formandskommune', 'Ikke med i netværket']);
    expect(server.requests.map(({ url }) => url).filter((url) => url.startsWith('/api/v1/networks'))).toEqual(['/api/v1/networks/n/map']);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is walked by arrows, Home, End and by name; Enter opens', async () => {
    await show();
    (await area(/^Herning/)).focus();
    const opened = jest.spyOn(TestBed.inject(Router), 'navigateByUrl');
    await userEvent.keyboard('{ArrowLeft}');
    expect(focused()).toBe('Ringkøbing-Skjern: Ikke med i netværket');
    await userEvent.keyboard('{Home}');
    expect(focused()).toMatch(/^Albertslund/);
    await userEvent.keyboard('{End}');
    expect(focused()).toMatch(/^Aarhus/);
    await userEvent.keyboard('hvi');
    expect(focused()).toBe('Hvidovre Kommune: Partnerskabskommune, Klynge Øst');
    await userEvent.keyboard('{Enter}');
    expect(opened).toHaveBeenCalledWith('/kommuner/0167');
  });

  it('tells by hover what a click opens, by a tap first', async () => {
    const { container, settle } = await show();
    const opened = jest.spyOn(TestBed.inject(Router), 'navigateByUrl');
    await userEvent.hover(await area(/^Herning/));
    await settle();
    expect(container.querySelector('.tip')!.textContent).toContain('Herning Kommune');
    await waitFor(() =>
      expect(document.querySelector('[aria-live=polite]')!.textContent).toContain('Herning Kommune: Partnerskabskommune'),
    );
    (await area(/^Aabenraa/)).dispatchEvent(Object.assign(new MouseEvent('click', { bubbles: true }), { pointerType: 'touch' }));
    await settle();
    expect(opened).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Åbn Aabenraa Kommune' }));
    expect(opened).toHaveBeenCalledWith('/kommuner/0580');
    await userEvent.click(await area(/^Herning/));
    expect(opened).toHaveBeenLastCalledWith('/kommuner/0657');
  });

  it.each([
    ['klynge', ['Klynge Vest', 'Klynge Øst', 'Ingen klynge'], 'Hvidovre Kommune: Klynge Øst, Partnerskabskommune'],
    ['personer', ['0 personer', '1 person', '3 personer', '1.200 personer'], 'Herning Kommune: 1.200 personer, Klynge Vest'],
    ['traade', ['Klynge: 0', 'Klynge: 12'], 'Herning Kommune: Klynge: 12, Klynge Vest'],
  ])('shows them by %s', async (vis, legend, herning) => {
    const { container } = await show(map, { vis });
    expect(await area(herning)).toBeTruthy();
    const shown = within(screen.getByRole('list', { name: 'Forklaring' })).getAllByRole('listitem');
    expect(shown.map((item) => item.textContent!.trim())).toEqual([...legend, 'Formandskommune', 'Ikke med i netværket']);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is a table one press away, with the same in it, sorted as one likes; the choice is kept', async () => {
    const { container, settle } = await show();
    await areas();
    await userEvent.click(screen.getByRole('button', { name: 'Tabel' }));
    await settle();
    expect(localStorage.getItem('hele-vejen.map')).toBe('table');
    expect(cells().map(([name]) => name)).toEqual(['Brønderslev Kommune', 'Herning Kommune', 'Hvidovre Kommune', 'Aabenraa Kommune']);
    expect(cells()[1]!.slice(1)).toEqual(['Partnerskabskommune', 'Klynge Vest', '1.200']);
    expect(screen.getByRole('link', { name: 'Herning Kommune' }).getAttribute('href')).toBe('/kommuner/0657');
    await userEvent.click(screen.getByRole('button', { name: /Personer/ }));
    await settle();
    expect(screen.getByRole('columnheader', { name: /Personer/ }).getAttribute('aria-sort')).toBe('descending');
    expect(cells().map(([name]) => name)).toEqual(['Herning Kommune', 'Brønderslev Kommune', 'Aabenraa Kommune', 'Hvidovre Kommune']);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is a table first where there is no room for a map', async () => {
    window.matchMedia = (media) => Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList;
    try {
      await show();
      expect(screen.getAllByRole('row')).toHaveLength(5);
      expect(screen.queryByRole('listbox')).toBeNull();
    } finally {
      Reflect.deleteProperty(window, 'matchMedia');
    }
  });

  it('says the same of all 98 as a map and as a table', async () => {
    await show();
    const all = (await areas()).map((option, at) => {
      const name = option.getAttribute('aria-label')!.split(/ Kommune: |: /)[0]!;
      return one(option.dataset['code']!, name, { cluster: `Klynge ${at % 9}`, people: at });
    });
    TestBed.resetTestingModule();
    const { container, settle } = await show({ ...map, municipalities: all }, { vis: 'klynge' });
    const said = (await areas()).map((option) => option.getAttribute('aria-label')!.split(/: |, /));
    expect(new Set((await areas()).map((option) => option.getAttribute('fill'))).size).toBe(9);
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Tabel' }));
    await settle();
    expect(cells().map(([name, , cluster]) => [name, cluster])).toEqual(said.map(([name, cluster]) => [name, cluster]));
    expect(await faultsOf(container)).toEqual([]);
  });

  it('asks which networks there are when none is chosen, or the chosen one is not theirs any more', async () => {
    localStorage.setItem('hele-vejen.network', 'borte');
    await show();
    expect(await area(/^Herning/)).toBeTruthy();
    expect((screen.getByRole('combobox', { name: 'Netværk' }) as HTMLSelectElement).value).toBe('n');
  });

  it('follows when another network is chosen beside it', async () => {
    await show();
    await areas();
    TestBed.inject(ChosenNetwork).choose('m');
    expect(await screen.findByRole('heading', { level: 2, name: 'PPR' })).toBeTruthy();
  });

  it('says that there is nothing yet', async () => {
    const { container } = await show({ ...map, municipalities: [] });
    expect(await screen.findByRole('heading', { name: 'Ingen kommuner på kortet endnu' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says that it could not be fetched, and fetches it when asked to', async () => {
    const answer: FakeAnswer = { status: 503, body: { status: 503, code: 'platform.unavailable' } };
    const { container, settle } = await show(answer);
    expect(await faultsOf(container)).toEqual([]);
    Object.assign(answer, { status: 200, body: map });
    await userEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Prøv igen' }));
    await settle();
    expect(await area(/^Herning/)).toBeTruthy();
  });
});
