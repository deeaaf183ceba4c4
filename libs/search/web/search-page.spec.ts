import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { freshBrowser, showPage, type FakeAnswer } from '@hv/platform/web/testing';
import type { SearchPageView } from '@hv/search/contracts';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { SearchPage } from './search-page';
import { aHit, placesAnswer } from './testing';

const found = (items: SearchPageView['items'], more: Partial<SearchPageView> = {}): FakeAnswer => ({
  status: 200,
  body: { items, people: [], next: null, meant: null, ...more },
});

const show = (inputs: Record<string, string>, answer: (params: URLSearchParams) => FakeAnswer, language: 'da' | 'en' = 'da') =>
  showPage(SearchPage, {
    inputs,
    language,
    answer: ({ url, params }) =>
      placesAnswer(url) ?? (url === '/api/v1/search' ? answer(new URLSearchParams(params.toString())) : { status: 500 }),
  });

const box = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Søg i samtaler og dokumenter' });
const rows = () => within(screen.getByRole('list', { name: 'Det her er fundet' })).getAllByRole('listitem');
const question = (): Record<string, string> => TestBed.inject(Router).parseUrl(TestBed.inject(Router).url).queryParams;

describe('the search page', () => {
  beforeEach(freshBrowser);

  it('shows the people who are called so above what was written, and leads to them', async () => {
    const aase = { id: 'aase', name: 'Åse Kjær', title: 'Leder', organisation: 'Aabenraa Kommune', path: '/mennesker/aase' };
    const { container } = await show({ q: 'åse' }, () => found([], { people: [aase] }));
    const people = screen.getByRole('list', { name: 'Mennesker' });
    expect(within(people).getByRole('link', { name: 'Åse Kjær' }).getAttribute('href')).toBe('/mennesker/aase');
    expect(people.textContent).toContain('Aabenraa Kommune');
    expect(screen.queryByText('Vi fandt ikke noget')).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('shows what was found: its title, its place, who and when, with the words marked, and leads there', async () => {
    const { server, container } = await show({ q: 'barn' }, () => found([aHit('1')]));
    const link = screen.getByRole('link', { name: 'Netværksmøder' });
    expect(link.getAttribute('href')).toBe('/rum/s/samtaler/t#indlaeg-12');
    expect(rows()[0]!.textContent).toContain('Vi inviterer børnene fra starten');
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['børnene']);
    for (const fact of ['Bo Kjær', 'Hvidovre Kommune', 'Klynge Vest', 'Indlæg 12']) expect(within(rows()[0]!).getByText(fact)).toBeTruthy();
    expect(box().value).toBe('barn');
    const [asked] = server.to('GET', '/api/v1/search');
    expect(asked?.params.toString()).toBe('q=barn&in=threads,documents,people&order=rank&limit=20');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('shows written text as it was written, whatever it looks like', async () => {
    const { container } = await show({ q: 'b' }, () =>
      found([aHit('1', { snippet: { text: '<b>fed</b> &amp; slut', marks: [{ start: 3, end: 6 }] } })]),
    );
    expect(rows()[0]!.textContent).toContain('<b>fed</b> &amp; slut');
    expect(container.querySelector('b')).toBeNull();
  });

  it('puts what is typed into the address a moment later, and what is submitted at once', async () => {
    const { settle } = await show({}, () => found([]));
    expect(document.activeElement).toBe(box());
    await userEvent.type(box(), 'køreplan{Enter}');
    await settle();
    expect(question()).toEqual({ q: 'køreplan' });
    expect(JSON.parse(localStorage.getItem('hele-vejen.searches')!)).toEqual({ person: 'mette', texts: ['køreplan'] });
  });

  it.each([
    ['da', 'Fjern: Rum: et, du ikke ser', 'Valgte afgrænsninger'],
    ['en', 'Remove: Space: one you do not see', 'Chosen filters'],
  ] as const)('says of a space one does not see that one does not: %s', async (language, said, list) => {
    await show({ q: 'møde', rum: 'lukket' }, () => found([]), language);
    expect(within(screen.getByRole('list', { name: list })).getByRole('button', { name: said })).toBeTruthy();
  });

  it('is narrowed by what one chooses, which stays in the address and can be taken off', async () => {
    const { server, settle, container, fixture } = await show({ q: 'møde', rum: 's', fra: '2026-11-01' }, () => found([aHit('1')]));
    expect(server.to('GET', '/api/v1/search')[0]?.params.get('space')).toBe('s');
    const chips = within(screen.getByRole('list', { name: 'Valgte afgrænsninger' }));
    expect(chips.getAllByRole('button').map((chip) => chip.textContent?.trim())).toEqual([
      'Fjern: Rum: Klynge Vest',
      'Fjern: Fra 1. november 2026',
    ]);
    await userEvent.click(screen.getByText('Afgræns og sortér (2 valgt)'));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Skrevet eller lagt op af' }), 'bo');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Rækkefølge' }), 'recent');
    await settle();
    expect(question()).toEqual({ person: 'bo', orden: 'nyeste' });
    await userEvent.click(chips.getByRole('button', { name: /Fjern: Rum/ }));
    fixture.componentRef.setInput('rum', undefined);
    fixture.componentRef.setInput('orden', 'nyeste');
    await settle();
    const last = server.to('GET', '/api/v1/search').at(-1);
    expect([last?.params.get('space'), last?.params.get('order')]).toEqual([null, 'recent']);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('fetches more, and shows the same again at once', async () => {
    const answer = (params: URLSearchParams): FakeAnswer => (params.get('after') ? found([aHit('2')]) : found([aHit('1')], { next: 'c' }));
    const { settle, leave, server } = await show({ q: 'møde' }, answer);
    await userEvent.click(screen.getByRole('button', { name: 'Vis flere' }));
    await settle();
    expect(rows()).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Vis flere' })).toBeNull();
    await leave();
    const again = TestBed.createComponent(SearchPage);
    again.componentRef.setInput('q', 'møde');
    await again.whenStable();
    expect(rows()).toHaveLength(2);
    expect(server.to('GET', '/api/v1/search')).toHaveLength(2);
  });

  it('shows the answer to the last question only', async () => {
    const { server, fixture, settle } = await show({ q: 'første' }, (params) =>
      found([aHit('1', { title: { text: params.get('q')!, marks: [] } })]),
    );
    server.holding = true;
    for (const q of ['anden', 'tredje']) {
      fixture.componentRef.setInput('q', q);
      await settle();
    }
    server.release();
    await settle();
    expect(screen.getByRole('link', { name: 'tredje' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'anden' })).toBeNull();
  });

  it('teaches before anything is asked for', async () => {
    const { server, container } = await show({}, () => found([]));
    expect(screen.getByRole('heading', { name: 'Find det, nogen har skrevet' })).toBeTruthy();
    expect(server.to('GET', '/api/v1/search')).toHaveLength(0);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says what to do when nothing was found, and what may have been meant', async () => {
    const { container } = await show({ q: 'bornehave', rum: 's' }, () => found([], { meant: 'børnehave' }));
    expect(screen.getByRole('heading', { name: 'Vi fandt ikke noget' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'børnehave' }).getAttribute('href')).toBe('/soeg?q=b%C3%B8rnehave');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('leads to where more may be found, and to where one can ask', async () => {
    const { container, settle } = await show({ q: '"tidlig" netværksmøde -fravær', rum: 's', fra: '2026-11-01' }, () => found([]));
    const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    await TestBed.inject(Router).navigateByUrl('/?q=x&rum=s&fra=2026-11-01');
    await settle();
    expect(href('Søg kun efter »netværksmøde«')).toBe('/soeg?q=netv%C3%A6rksm%C3%B8de&rum=s&fra=2026-11-01');
    expect(href('Søg uden afgrænsning')).toBe('/soeg?q=x');
    expect(href('Start en tråd, og spørg de andre')).toBe('/rum/s/samtaler/ny');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('gives no way that leads nowhere', async () => {
    const { container } = await show({ q: 'xyz' }, () => found([]));
    expect(screen.getByText('Skriv et andet ord.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Søg uden afgrænsning' })).toBeNull();
    // Three spaces: which of them is not known.
    expect(screen.queryByRole('link', { name: 'Start en tråd, og spørg de andre' })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says what is wrong when it could not be asked, and asks again', async () => {
    let answer: FakeAnswer = { status: 503, body: { status: 503, code: 'platform.unavailable', detail: '', requestId: '' } };
    const { container, settle } = await show({ q: 'barn' }, () => answer);
    expect(screen.getByRole('alert').textContent).toContain('på vej op igen');
    expect(await faultsOf(container)).toEqual([]);
    answer = found([aHit('1')]);
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    await settle();
    expect(rows()).toHaveLength(1);
  });

  it('speaks English', async () => {
    const { container } = await show({ q: 'barn' }, () => found([aHit('1')]), 'en');
    expect(screen.getByRole('searchbox', { name: 'Search conversations and documents' })).toBeTruthy();
    expect(screen.getByText('Post 12')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });
});
