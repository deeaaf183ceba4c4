import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { DirectoryView } from '@hv/networks/contracts';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, waitFor, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { jest } from '@jest/globals';
import { ChosenNetwork } from '../chosen-network';
import { DirectoryPage } from './directory-page';
import { aBelonging, aDirectory, aPersonRow } from './testing/somebody';

const two = [
  aPersonRow(),
  aPersonRow('Åse Kjær', {
    awayUntil: '2098-12-24',
    pictureId: 'p1',
    belongings: [aBelonging({ organisation: 'Aabenraa Kommune', roles: ['participant'] })],
  }),
];

const show = (
  answer: (params: { get: (name: string) => string | null }) => FakeAnswer | DirectoryView = () => aDirectory(two),
  inputs: Record<string, unknown> = {},
) =>
  showPage(DirectoryPage, {
    inputs,
    answer: ({ params }) => {
      const said = answer(params);
      return said === 'lost' || 'status' in said ? said : { status: 200, body: said };
    },
  });

const rows = (): string[] =>
  within(screen.getByRole('list', { name: 'Personer' }))
    .getAllByRole('listitem')
    .map((row) => row.textContent?.replace(/\s+/g, ' ').trim() ?? '');

describe('the directory', () => {
  beforeEach(freshBrowser);

  it('says who is here, for whom, what they know about, and who is away, in one request', async () => {
    const { container, server } = await show();
    expect(rows()[0]).toContain('Anne HedegaardHerning Kommune');
    expect(rows()[0]).toContain('Afdelingsleder');
    expect(rows()[0]).toContain('Projektleder');
    expect(rows()[0]).toContain('Myndighed');
    expect(rows()[0]).toContain('skolefravær');
    expect(rows()[1]).toContain('Aabenraa Kommune');
    expect(rows()[1]).toContain('Væk til og med 24. december 2098');
    expect(screen.getByRole('link', { name: 'Anne Hedegaard' }).getAttribute('href')).toBe('/mennesker/anne-hedegaard');
    expect(container.querySelector('img')!.getAttribute('src')).toBe('/api/v1/pictures/p1');
    expect(screen.getByText('2 personer')).toBeTruthy();
    expect(server.requests.filter(({ url }) => url.includes('/people'))).toHaveLength(1);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('asks as one types, and its address is the question', async () => {
    const { server, fixture, settle } = await show();
    const go = jest.spyOn(TestBed.inject(Router), 'navigate');
    await userEvent.type(screen.getByLabelText('Find en person'), 'hed');
    await waitFor(() => expect(go).toHaveBeenCalled());
    expect(go).toHaveBeenCalledTimes(1);
    expect(go.mock.calls[0]).toEqual([['/mennesker'], { queryParams: { q: 'hed' }, queryParamsHandling: 'merge', replaceUrl: true }]);
    fixture.componentRef.setInput('q', 'hed');
    await settle();
    const last = server.requests.at(-1)!;
    expect([last.url, last.params.toString()]).toEqual(['/api/v1/people', 'q=hed']);
  });

  it('is narrowed by what stands in the address, and each can be taken off', async () => {
    const { server, container } = await show(undefined, { rolle: 'participant', organisation: 'o1', emne: 'skolefravær' });
    expect(server.requests.at(-1)!.params.toString()).toBe('organisation=o1&role=participant&subject=skolefrav%C3%A6r&choices=true');
    const go = jest.spyOn(TestBed.inject(Router), 'navigate');
    await userEvent.click(screen.getByRole('button', { name: 'Fjern afgrænsningen Herning Kommune' }));
    expect(go.mock.calls[0]![1]).toMatchObject({ queryParams: { organisation: null } });
    await userEvent.selectOptions(screen.getByLabelText('Indsatsområde'), 'general');
    expect(go.mock.calls[1]![1]).toMatchObject({ queryParams: { omraade: 'general' } });
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is of the chosen network, and of all when one is no longer in it', async () => {
    const { server, settle } = await show();
    TestBed.inject(ChosenNetwork).choose('n');
    await settle();
    expect(server.requests.at(-1)!.url).toBe('/api/v1/networks/n/people');
    server.answer = ({ url }) =>
      url.includes('/networks/') ? { status: 404, body: { code: 'networks.network-not-found' } } : { status: 200, body: aDirectory(two) };
    TestBed.inject(ChosenNetwork).choose('gone');
    await settle();
    await settle();
    expect(server.requests.at(-1)!.url).toBe('/api/v1/people');
    expect(rows()).toHaveLength(2);
  });

  it('goes on page by page', async () => {
    const { settle } = await show((params) =>
      params.get('after') ? aDirectory([aPersonRow('Bo Bak')], { count: 3 }) : aDirectory(two, { next: 'c', count: 3 }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Vis flere' }));
    await settle();
    expect(rows()).toHaveLength(3);
    expect(screen.queryByRole('button', { name: 'Vis flere' })).toBeNull();
  });

  it('offers those who are spelt alike', async () => {
    await show(() => aDirectory(two, { alike: true }), { q: 'hedegart' });
    expect(screen.getByText('Ingen passer helt. Mente du en af dem her?')).toBeTruthy();
  });

  it('gives the secretariat the same as a table', async () => {
    await show(() => aDirectory(two, { exportOf: 'n' }), { rolle: 'participant' });
    expect(screen.getByRole('link', { name: 'Hent som regneark (CSV)' }).getAttribute('href')).toBe(
      '/api/v1/networks/n/people/csv?role=participant',
    );
  });

  it('teaches when nobody is there, and when nobody fits', async () => {
    const { fixture, settle, container } = await show(() => aDirectory([]));
    expect(screen.getByRole('heading', { name: 'Her er ingen endnu' })).toBeTruthy();
    fixture.componentRef.setInput('q', 'xyzzy');
    await settle();
    expect(screen.getByRole('heading', { name: 'Ingen passer' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says that it could not be fetched, and tries again', async () => {
    const { server, settle } = await show(() => ({ status: 500 }));
    server.answer = () => ({ status: 200, body: aDirectory(two) });
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    await settle();
    expect(rows()).toHaveLength(2);
  });

  it('has no tab for a map that is not there', async () => {
    await show();
    expect(screen.getAllByRole('link', { name: /^(Mennesker|Organisationer|Kort)$/ }).map((link) => link.textContent?.trim())).toEqual([
      'Mennesker',
      'Organisationer',
    ]);
  });
});
