import { TestBed } from '@angular/core/testing';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aNetwork } from '../inviting/testing/an-office';
import { NetworkSecurityPage } from './network-security-page';

const url = '/api/v1/networks/n/second-factor';

const show = (
  changed?: FakeAnswer,
  rule: () => FakeAnswer = () => ({ status: 200, body: { roles: ['secretariat'], version: 3 } }),
  language: 'da' | 'en' = 'da',
) =>
  showPage(NetworkSecurityPage, {
    inputs: { networkId: 'n' },
    language,
    answer: (request) => {
      if (request.url !== url) return { status: 200, body: aNetwork };
      return request.method === 'GET' ? rule() : (changed ?? { status: 200, body: { ...(request.body as object), version: 4 } });
    },
  });

const ticked = (): string[] =>
  screen
    .getAllByRole<HTMLInputElement>('checkbox')
    .filter(({ checked }) => checked)
    .map(({ labels }) => labels?.[0]?.textContent?.trim() ?? '');

describe('the page on which a secretariat says who needs a second factor', () => {
  beforeEach(freshBrowser);

  it('shows whom it asks, changes it and says from when it holds', async () => {
    const { server, settle, container } = await show();
    expect(ticked()).toEqual(['Sekretariat']);
    expect(screen.getByRole('group', { name: 'To trin ved login kræves for' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getByLabelText('Projektleder'));
    await userEvent.click(screen.getByRole('button', { name: 'Gem' }));
    await settle();
    const [sent] = server.to('PUT', url);
    expect([sent!.body, sent!.headers.get('If-Match')]).toEqual([{ roles: ['secretariat', 'project-lead'] }, '"3"']);
    expect(TestBed.inject(Toasts).shown()[0]?.text).toContain('gælder fra nu af');
    expect(ticked()).toEqual(['Projektleder', 'Sekretariat']);
  });

  it('shows what holds when somebody else was quicker', async () => {
    const { settle, container } = await show({ status: 412, body: { code: 'platform.stale', current: { roles: ['guest'], version: 4 } } });
    await userEvent.click(screen.getByLabelText('Deltager'));
    await userEvent.click(screen.getByRole('button', { name: 'Gem' }));
    await settle();
    expect(screen.getByText(/En anden har ændret det imens/)).toBeTruthy();
    expect(ticked()).toEqual(['Gæst']);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('keeps what was ticked when it could not be saved', async () => {
    const { settle } = await show({ status: 500 });
    await userEvent.click(screen.getByLabelText('Deltager'));
    await userEvent.click(screen.getByRole('button', { name: 'Gem' }));
    await settle();
    expect(ticked()).toEqual(['Deltager', 'Sekretariat']);
  });

  it('tries again when it could not be fetched', async () => {
    let answer: FakeAnswer = { status: 500 };
    const { settle } = await show(undefined, () => answer);
    expect(screen.getByText(/Noget gik galt hos os/)).toBeTruthy();
    answer = { status: 200, body: { roles: [], version: 0 } };
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    await settle();
    expect(ticked()).toEqual([]);
  });

  it('speaks English too', async () => {
    await show(undefined, undefined, 'en');
    expect(screen.getByRole('group', { name: 'Two steps at sign-in are needed for' })).toBeTruthy();
  });
});
