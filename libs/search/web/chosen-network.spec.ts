import { Component, inject, Injector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { ChosenNetwork } from '@hv/networks/web';
import { freshBrowser, showPage, type FakeAnswer } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { openSearch } from '.';
import { SearchPage } from './search-page';
import { twoNetworks } from './testing';

const nothing: FakeAnswer = { status: 200, body: { items: [], people: [], next: null, meant: null } };
const answer = ({ url }: { readonly url: string }): FakeAnswer =>
  twoNetworks(url) ?? (url === '/api/v1/search' ? nothing : { status: 500 });

@Component({ template: '<button (click)="open()">Søg</button>' })
class Page {
  private readonly injector = inject(Injector);

  open(): Promise<void> {
    return openSearch(this.injector);
  }
}

describe('searching in the chosen network', () => {
  beforeEach(freshBrowser);
  const choose = (networkId: string): void => localStorage.setItem('hele-vejen.network', networkId);
  const show = (inputs: Record<string, string>) => showPage(SearchPage, { inputs, answer });
  const chips = () => within(screen.getByRole('list', { name: 'Valgte afgrænsninger' })).getAllByRole('button');
  const question = (): Record<string, string> => TestBed.inject(Router).parseUrl(TestBed.inject(Router).url).queryParams;

  it('narrows to it, shows that it does, and lets it be taken off for this search', async () => {
    choose('e');
    const { server, settle, fixture, container } = await show({ q: 'barn' });
    const networks = () => server.to('GET', '/api/v1/search').map(({ params }) => params.get('network'));
    expect(networks()).toEqual(['e']);
    expect(chips().map((chip) => chip.textContent?.trim())).toEqual(['Fjern: Netværk: Efterværn']);
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(chips()[0]!);
    await settle();
    expect(question()).toEqual({ netvaerk: 'alle' });
    fixture.componentRef.setInput('netvaerk', 'alle');
    await settle();
    expect(networks()).toEqual(['e', null]);
    expect(screen.queryByRole('list', { name: 'Valgte afgrænsninger' })).toBeNull();
    expect(TestBed.inject(ChosenNetwork).id()).toBe('e');
  });

  it('follows when another is chosen, and goes by the address where that says one', async () => {
    choose('e');
    const { server, settle, fixture } = await show({ q: 'barn' });
    TestBed.inject(ChosenNetwork).choose('n');
    await settle();
    fixture.componentRef.setInput('netvaerk', 'e');
    await settle();
    expect(server.to('GET', '/api/v1/search').map(({ params }) => params.get('network'))).toEqual(['e', 'n', 'e']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Netværk' }), 'n');
    await settle();
    expect(question()).toEqual({});
  });

  it('does not narrow a search in a space, wherever that is', async () => {
    choose('e');
    const { server } = await show({ q: 'barn', rum: 's' });
    const [asked] = server.to('GET', '/api/v1/search');
    expect([asked?.params.get('space'), asked?.params.get('network')]).toEqual(['s', null]);
    expect(chips().map((chip) => chip.textContent?.trim())).toEqual(['Fjern: Rum: Klynge Vest']);
  });

  it('does not narrow to a network that one has left', async () => {
    choose('gone');
    const { server } = await show({ q: 'barn' });
    expect(server.to('GET', '/api/v1/search').at(-1)?.params.get('network')).toBeNull();
    expect(screen.queryByRole('list', { name: 'Valgte afgrænsninger' })).toBeNull();
  });

  it('is said beside a search in the palette, which offers its spaces and people first', async () => {
    choose('e');
    const page = await showPage(Page, { answer });
    await userEvent.click(screen.getByRole('button', { name: 'Søg' }));
    const dialog = await screen.findByRole('dialog');
    await page.settle();
    const options = () =>
      screen.getAllByRole('option').map((option) => [...option.querySelectorAll('span, bdi')].map((part) => part.textContent));
    expect(options()).toEqual([['Unge på vej'], ['Klynge Vest']]);
    await userEvent.type(screen.getByRole('combobox'), 'å');
    expect(options()).toEqual([
      ['Søg efter »å«', 'Efterværn'],
      ['Søg i dokumenterne efter »å«', 'Efterværn'],
      ['Åse Ørbæk', 'Viborg Kommune'],
      ['Åge Bo', 'Hvidovre Kommune'],
    ]);
    expect(await faultsOf(dialog)).toEqual([]);
  });
});
