import { Component, input } from '@angular/core';
import type { OwnPlaceView, WelcomeView } from '@hv/networks/contracts';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { ABOUT_NEWCOMER } from './about-newcomer-token';
import { WelcomePage } from './welcome-page';

@Component({ selector: 'hv-spec-more', template: `<p>Mere om {{ networkId() }}</p>` })
class More {
  readonly networkId = input.required<string>();
}

const place = (change: Partial<OwnPlaceView> = {}): OwnPlaceView => ({
  organisationId: 'o1',
  organisation: 'Herning Kommune',
  code: '0657',
  roles: ['project-lead'],
  participation: 'partner',
  chair: true,
  cluster: 'Klynge Vest',
  colleagues: [{ personId: 'p2', name: 'Bo Berg', title: 'Leder', roles: ['participant'] }],
  predecessor: { personId: 'p1', name: 'Anne Aa', leftAt: '2026-10-31T23:00:00.000Z', handedOver: true, isHere: false },
  ...change,
});

const welcome = (change: Partial<WelcomeView> = {}): WelcomeView => ({
  network: {
    id: 'n',
    name: 'Forebyggelse hele vejen rundt',
    purpose: 'Sammen om det tidlige.',
    from: '2015-01-01',
    to: '2098-12-31',
    phases: [
      { name: 'Køreplan', from: '2015-01-01', to: '2015-12-31' },
      { name: 'Udvikling', from: '2016-01-01', to: '2098-12-31' },
    ],
  },
  spaceId: 's',
  places: [place()],
  ...change,
});

const show = (answer: FakeAnswer = { status: 200, body: welcome() }, language: 'da' | 'en' = 'da') =>
  showPage(WelcomePage, {
    inputs: { networkId: 'n' },
    language,
    providers: [{ provide: ABOUT_NEWCOMER, useValue: [async () => More] }],
    answer: () => answer,
  });

const link = (name: string): string | null => screen.getByRole('link', { name }).getAttribute('href');

describe('the welcome to a network', () => {
  beforeEach(freshBrowser);

  it('says what the network is, what one is there and with whom, and adds what others know', async () => {
    const { container } = await show();
    expect(screen.getByRole('heading', { level: 1, name: 'Velkommen til Forebyggelse hele vejen rundt' })).toBeTruthy();
    expect(screen.getByText('Sammen om det tidlige.')).toBeTruthy();
    expect(screen.getByText('Lige nu: Udvikling, fra 1. januar 2016 til 31. december 2098.')).toBeTruthy();
    for (const words of ['Du er: Projektleder', 'Partnerskabskommune', 'Klynge Vest', 'Formand'])
      expect(screen.getByText(words)).toBeTruthy();
    expect([link('Gå til samtalerne'), link('Se hele netværket'), link('Bo Berg'), link('Se kommunens side')]).toEqual([
      '/rum/s/samtaler',
      '/netvaerk/n',
      '/mennesker/p2',
      '/kommuner/0657',
    ]);
    expect(screen.getByText('Mere om n')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('names whoever had the work before, with the last day they were there', async () => {
    await show();
    expect(
      screen.getByText('Anne Aa har overdraget arbejdet for Herning Kommune til dig og var med til og med 31. oktober 2026.'),
    ).toBeTruthy();
    expect(link('Læs det, der blev skrevet')).toBe('/soeg?person=p1');
    expect(screen.queryByRole('link', { name: 'Spørg om noget' })).toBeNull();
  });

  it('leads to a predecessor who is still there', async () => {
    const predecessor = { ...place().predecessor!, handedOver: false, isHere: true };
    await show({ status: 200, body: welcome({ places: [place({ predecessor })] }) });
    expect(screen.getByText(/Anne Aa havde arbejdet for Herning Kommune før dig/)).toBeTruthy();
    expect(link('Spørg om noget')).toBe('/mennesker/p1');
  });

  it('leaves out what there is nothing of', async () => {
    const bare = place({ code: null, participation: null, chair: false, cluster: null, colleagues: [], predecessor: null });
    const { container } = await show({ status: 200, body: welcome({ spaceId: null, places: [bare] }) });
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Se hele netværket']);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is not there for others', async () => {
    const { container } = await show({ status: 404, body: { code: 'networks.network-not-found' } });
    expect(screen.getByRole('heading', { name: 'Netværket findes ikke, eller du er ikke med i det' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is asked for again when it could not be fetched', async () => {
    const answer: FakeAnswer = { status: 503, body: { code: 'platform.unavailable' } };
    const { settle } = await show(answer);
    Object.assign(answer, { status: 200, body: welcome() });
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    await settle();
    expect(screen.getByText('Sammen om det tidlige.')).toBeTruthy();
  });

  it('speaks English', async () => {
    await show(undefined, 'en');
    expect(screen.getByRole('heading', { level: 1, name: 'Welcome to Forebyggelse hele vejen rundt' })).toBeTruthy();
  });
});
