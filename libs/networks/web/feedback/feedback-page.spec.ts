import { TestBed } from '@angular/core/testing';
import type { GiveFeedback } from '@hv/networks/contracts';
import { Drafts } from '@hv/platform/web';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aNetwork } from '../inviting/testing/an-office';
import { FeedbackPage } from './feedback-page';

const other = { ...aNetwork, id: 'n2', name: 'Efterværn' };

interface Setting {
  readonly fra?: string;
  readonly networks?: object[];
  readonly giving?: FakeAnswer;
  readonly listing?: FakeAnswer;
  readonly language?: 'da' | 'en';
}

const show = async ({ fra, networks = [aNetwork], giving = { status: 201, body: {} }, listing, language = 'da' }: Setting = {}) => {
  const page = await showPage(FeedbackPage, {
    inputs: fra === undefined ? {} : { fra },
    language,
    answer: ({ method }) => (method === 'POST' ? giving : (listing ?? { status: 200, body: { items: networks, next: null } })),
  });
  const given = (networkId = 'n') => page.server.to('POST', `/api/v1/networks/${networkId}/feedback`);
  const send = async (): Promise<void> => {
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await page.settle();
  };
  return { ...page, given, send };
};

const box = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'Hvad vil du sige?' });

describe('the page where one writes to the secretariat', () => {
  beforeEach(freshBrowser);

  it('sends what was written and the page one came from, thanks, and leads back', async () => {
    const { send, given, container } = await show({ fra: '/rum/vest/samtaler?q=Storm#indlaeg-4' });
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.type(box(), ' Kortet mangler Læsø ');
    await send();
    const [request] = given();
    expect(request!.body as GiveFeedback).toEqual({ text: 'Kortet mangler Læsø', place: '/rum/vest/samtaler' });
    expect(request!.headers.get('Idempotency-Key')).toMatch(/^[\da-f-]{36}$/);
    expect(screen.getByRole('status').textContent).toContain('sendt til sekretariatet i Forebyggelse hele vejen rundt');
    expect(screen.getByRole('link', { name: 'Tilbage til siden' }).getAttribute('href')).toBe('/rum/vest/samtaler');
    expect(box().value).toBe('');
    expect(TestBed.inject(Drafts).kept()).toBe(0);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('leaves the page out when one says so', async () => {
    const { send, given } = await show({ fra: '/mennesker/kort' });
    await userEvent.type(box(), 'Alt er godt');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Det handler om siden /mennesker/kort' }));
    await send();
    expect(given()[0]!.body).toEqual({ text: 'Alt er godt' });
  });

  it.each([undefined, '', '//evil.example', 'https://evil.example', '/rum/../x'])('knows no page in %s', async (fra) => {
    await show(fra === undefined ? {} : { fra });
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('asks which network only of those who are in several', async () => {
    const { send, given } = await show({ networks: [aNetwork, other] });
    await userEvent.selectOptions(screen.getByLabelText('Netværk'), 'Efterværn');
    await userEvent.type(box(), 'Hvornår mødes vi?');
    await send();
    expect(given('n2')).toHaveLength(1);
    expect(screen.getByRole('status').textContent).toContain('sekretariatet i Efterværn');
  });

  it('begins with the network that one has narrowed to', async () => {
    localStorage.setItem('hele-vejen.network', 'n2');
    await show({ networks: [aNetwork, other] });
    expect(screen.getByLabelText<HTMLSelectElement>('Netværk').value).toBe('n2');
  });

  it('sends nothing when nothing was written, nor a CPR number, and says so at the field', async () => {
    const { send, given, container } = await show();
    await send();
    expect(screen.getByRole('link', { name: 'Skriv, hvad du vil sige' })).toBeTruthy();
    await userEvent.type(box(), 'Drengen er 010115-1236');
    await send();
    expect(box().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('link', { name: /Her står et CPR-nummer/ })).toBeTruthy();
    expect(given()).toEqual([]);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('keeps what was written when it could not be sent, and tries the same under the same key', async () => {
    const { send, given } = await show({ giving: { status: 503, body: { code: 'platform.unavailable' } } });
    await userEvent.type(box(), 'Kortet mangler Læsø');
    await send();
    await send();
    expect(screen.getByText(/Hele Vejen er på vej op igen/)).toBeTruthy();
    expect(box().value).toBe('Kortet mangler Læsø');
    expect(new Set(given().map(({ headers }) => headers.get('Idempotency-Key'))).size).toBe(1);
  });

  it('has what was begun when one comes back', async () => {
    const { fixture, settle } = await show();
    await userEvent.type(box(), 'Kortet mangler');
    fixture.destroy();
    const again = TestBed.createComponent(FeedbackPage);
    await settle();
    again.detectChanges();
    await settle();
    expect(again.nativeElement.querySelector('textarea').value).toBe('Kortet mangler');
  });

  it('says where help is to whoever is in no network', async () => {
    const { container } = await show({ networks: [] });
    expect(screen.getByRole('heading', { name: 'Du er ikke med i et netværk endnu' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Se, hvor du ellers kan få hjælp' }).getAttribute('href')).toBe('/kontakt');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('offers to try again when the networks could not be fetched', async () => {
    await show({ listing: { status: 503, body: { code: 'platform.unavailable' } } });
    expect(screen.getByRole('button', { name: 'Prøv igen' })).toBeTruthy();
  });

  it('speaks English', async () => {
    await show({ language: 'en' });
    expect(screen.getByRole('heading', { name: 'Write to the secretariat' })).toBeTruthy();
  });
});
