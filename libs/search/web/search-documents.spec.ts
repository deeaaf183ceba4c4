import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { freshBrowser, showPage } from '@hv/platform/web/testing';
import type { SearchHitView } from '@hv/search/contracts';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { SearchPage } from './search-page';
import { aHit, placesAnswer } from './testing';

const aDocument = (change: Partial<SearchHitView> = {}): SearchHitView =>
  aHit('d', {
    kind: 'document',
    threadId: null,
    seq: null,
    document: { kind: 'pdf', folders: ['Referater', '2026'], page: 7 },
    title: { text: 'Køreplan.pdf', marks: [{ start: 0, end: 8 }] },
    place: { networkId: 'n', spaceId: 's', spaceName: 'Klynge Vest', spaceKind: 'cluster', path: '/rum/s/dokumenter/fil/d' },
    ...change,
  });

const show = (inputs: Record<string, string>, hits: readonly SearchHitView[] = [aDocument()]) =>
  showPage(SearchPage, {
    inputs,
    answer: ({ url }) =>
      placesAnswer(url) ??
      (url === '/api/v1/search' ? { status: 200, body: { items: hits, people: [], next: null, meant: null } } : { status: 500 }),
  });

const url = (): string => decodeURIComponent(TestBed.inject(Router).url);
const side = (name: string) => within(screen.getByRole('group', { name: 'Søg i' })).getByRole('button', { name });

describe('documents on the search page', () => {
  beforeEach(freshBrowser);

  it('say what they are, where they stand, and on which page it says so, and lead there', async () => {
    const { container } = await show({ q: 'køreplan' });
    const row = screen.getByRole('article');
    expect(within(row).getByRole('link', { name: 'Køreplan.pdf' }).getAttribute('href')).toBe('/rum/s/dokumenter/fil/d');
    for (const fact of ['Klynge Vest', 'Referater / 2026', 'PDF', 'Side 7', 'Bo Kjær']) expect(within(row).getByText(fact)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('are searched alone by one press, and by their kind', async () => {
    const { settle, server } = await show({ q: 'køreplan' });
    expect(side('Alt').getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(side('Dokumenter'));
    await settle();
    expect(url()).toBe('/soeg?i=dokumenter');
    await userEvent.click(screen.getByText('Afgræns og sortér'));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Slags dokument' }), 'PDF');
    await settle();
    expect(url()).toBe('/soeg?i=dokumenter&slags=pdf');
    await userEvent.click(side('Samtaler'));
    await settle();
    expect(url()).toBe('/soeg?i=samtaler');
    expect(server.to('GET', '/api/v1/search')[0]!.params.get('in')).toBe('threads,documents,people');
  });

  it('of a kind are asked for as the address says, with and without words', async () => {
    const { server } = await show({ i: 'dokumenter', slags: 'pdf' });
    const [asked] = server.to('GET', '/api/v1/search');
    expect([asked!.params.get('in'), asked!.params.get('type'), asked!.params.get('q')]).toEqual(['documents', 'pdf', null]);
    expect(side('Dokumenter').getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', { name: 'Fjern: Slags: PDF' })).toBeTruthy();
  });

  it('takes no kind and no side for one that there is not', async () => {
    const { server } = await show({ q: 'x', i: 'alt', slags: 'exe' });
    const [asked] = server.to('GET', '/api/v1/search');
    expect([asked!.params.get('in'), asked!.params.get('type')]).toEqual(['threads,documents,people', null]);
  });
});
