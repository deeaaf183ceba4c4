import { TestBed } from '@angular/core/testing';
import { freshBrowser, type FakeAnswer, showPage } from '@hv/platform/web/testing';
import type { PersonView } from '@hv/networks/contracts';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { ChosenNetwork } from '../chosen-network';
import { PersonPage } from './person-page';
import { aBelonging, aPerson } from './testing/somebody';

const show = (answer: FakeAnswer | PersonView = aPerson(), personId = 'anne', language: 'da' | 'en' = 'da') =>
  showPage(PersonPage, {
    inputs: { personId },
    language,
    answer: () => (answer === 'lost' || 'status' in answer ? answer : { status: 200, body: answer }),
  });

const href = (name: string): string | null => screen.getByRole('link', { name }).getAttribute('href');

describe('somebody’s page', () => {
  beforeEach(freshBrowser);

  it('says who they are, for whom, what they work with and how to reach them', async () => {
    const { container } = await show(aPerson({ pictureId: 'p1', awayUntil: '2098-12-24' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Anne Hedegaard' })).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Anne Hedegaard' }).getAttribute('src')).toBe('/api/v1/pictures/p1');
    expect(screen.getByText('Væk til og med 24. december 2098')).toBeTruthy();
    expect(container.textContent).toContain('Forebyggelse hele vejen rundt · Klynge Vest');
    expect(screen.getByText('Tidlig opsporing i dagtilbud.')).toBeTruthy();
    expect(screen.getByText('dansk, tysk')).toBeTruthy();
    expect(href('+45 96 28 28 28')).toBe('tel:+4596282828');
    expect(href('anne@herning.example')).toBe('mailto:anne@herning.example');
    expect(href('Hent visitkort (vCard)')).toBe('/api/v1/people/anne/vcard');
    expect(href('skolefravær')).toBe('/mennesker?emne=skolefrav%C3%A6r');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('leads to a thread in the smallest place that both see, and says who else sees it', async () => {
    await show();
    expect(href('Spørg Anne Hedegaard')).toBe('/rum/rum/samtaler/ny?naevn=anne-hedegaard');
    expect(screen.getByText('Du spørger i Klynge Vest, hvor 41 kan se det.')).toBeTruthy();
  });

  it('asks in the network that is chosen, and says which where they meet in several', async () => {
    const belongings = [aBelonging(), aBelonging({ networkId: 'm', network: 'Efterværn' })];
    const ask = { spaceId: 'rum', name: 'Klynge Vest', network: 'Efterværn', people: 12 };
    const { server, settle } = await show(aPerson({ belongings, ask }));
    expect(screen.getByText('Du spørger i Klynge Vest i netværket Efterværn, hvor 12 kan se det.')).toBeTruthy();
    TestBed.inject(ChosenNetwork).choose('m');
    await settle();
    expect(server.to('GET', '/api/v1/people/anne').map(({ params }) => params.get('network'))).toEqual([null, 'm']);
  });

  it('that is one’s own leads to where it is changed', async () => {
    await show(aPerson({ id: 'mette', name: 'Mette Holm', ask: null, telephone: '', email: '' }), 'mette');
    expect(href('Ret din profil')).toBe('/profil');
    expect(screen.queryByRole('link', { name: /^Spørg/ })).toBeNull();
    expect(screen.getByText(/Har hverken vist telefon eller mail/)).toBeTruthy();
  });

  it('says when there is nobody for this reader', async () => {
    const { container } = await show({ status: 404, body: { code: 'networks.person-not-found' } });
    expect(screen.getByRole('heading', { name: 'Personen er ikke her' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says that it could not be fetched, and tries again', async () => {
    const { server, settle } = await show({ status: 500 });
    server.answer = () => ({ status: 200, body: aPerson() });
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    await settle();
    expect(screen.getByRole('heading', { level: 1, name: 'Anne Hedegaard' })).toBeTruthy();
  });

  it('speaks English', async () => {
    await show(aPerson(), 'anne', 'en');
    expect(screen.getByRole('link', { name: 'Ask Anne Hedegaard' })).toBeTruthy();
  });
});
