import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { AccountView } from '@hv/identity/contracts';
import { type FakeAnswer, freshBrowser, reader, showPage } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { AccountsPage } from './accounts-page';
import { MailsPage } from './mails-page';

const account = (name: string, change: Partial<AccountView> = {}): AccountView => ({
  id: `konto-${name}`,
  personId: name,
  name,
  email: 'ida@herning.example',
  administrator: false,
  blockedAt: null,
  usedAt: '2026-11-22T08:00:00Z',
  eraseAt: null,
  ...change,
});
const administrator = { ...reader, administrator: true };

describe('the accounts', () => {
  beforeEach(freshBrowser);

  const show = (changing: FakeAnswer = { status: 204, body: null }) =>
    showPage(AccountsPage, {
      person: administrator,
      inputs: { q: 'lund' },
      answer: ({ method }) =>
        method === 'PUT'
          ? changing
          : {
              status: 200,
              body: { items: [account('Ida Lund'), account('Mette Holm', { personId: reader.id, administrator: true })], next: null },
            },
    });

  it('are found, shut out and let in again', async () => {
    const { server, settle, container } = await show();
    expect(server.to('GET', '/api/v1/admin/accounts')[0]!.params.get('q')).toBe('lund');
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Luk ude: Ida Lund' }));
    await settle();
    expect(server.to('PUT', '/api/v1/admin/accounts/blocked')[0]!.body).toEqual({ accountId: 'konto-Ida Lund', blocked: true });
    expect(screen.getByText('Lukket ude')).toBeTruthy();
    TestBed.inject(Toasts).shown()[0]!.undo!();
    await settle();
    expect(server.to('PUT', '/api/v1/admin/accounts/blocked')[1]!.body).toEqual({ accountId: 'konto-Ida Lund', blocked: false });
    expect(screen.queryByText('Lukket ude')).toBeNull();
  });

  it('are erased for a reason, at once or in days, and kept after all', async () => {
    const eraseAt = '2026-12-06T08:00:00Z';
    const { server, settle } = await show({ status: 200, body: { eraseAt } });
    await userEvent.click(screen.getByRole('button', { name: 'Slet Ida Lund' }));
    await settle();
    const dialog = within(screen.getByRole('dialog', { name: 'Slet Ida Lund' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Slet' }));
    await settle();
    expect(dialog.getByRole('link', { name: 'Skriv, hvorfor personen skal slettes' })).toBeTruthy();
    await userEvent.type(dialog.getByLabelText('Hvorfor'), 'Er 010115-1236');
    await userEvent.click(dialog.getByRole('button', { name: 'Slet' }));
    await settle();
    expect(dialog.getByRole('link', { name: /CPR-nummer/ })).toBeTruthy();
    expect(server.to('PUT', '/api/v1/admin/accounts/erasure')).toEqual([]);
    expect(await faultsOf(document.body)).toEqual([]);
    await userEvent.clear(dialog.getByLabelText('Hvorfor'));
    await userEvent.type(dialog.getByLabelText('Hvorfor'), 'Stoppet i kommunen');
    await userEvent.click(dialog.getByRole('button', { name: 'Slet' }));
    await settle();
    const asked = { accountId: 'konto-Ida Lund', reason: 'Stoppet i kommunen' };
    expect(server.to('PUT', '/api/v1/admin/accounts/erasure').map(({ body }) => body)).toEqual([{ ...asked, atOnce: false }]);
    expect(screen.getByText('Slettes den 6. december 2026')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Fortryd sletning af Ida Lund' }));
    await settle();
    expect(server.to('PUT', '/api/v1/admin/accounts/stay')[0]!.body).toEqual({ accountId: 'konto-Ida Lund' });
    expect(screen.queryByText('Slettes den 6. december 2026')).toBeNull();
  });

  it('are asked for anew once somebody was erased at once', async () => {
    const { server, settle } = await show({ status: 200, body: { eraseAt: '2026-11-22T08:00:00Z' } });
    await userEvent.click(screen.getByRole('button', { name: 'Slet Ida Lund' }));
    await settle();
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('Hvorfor'), 'Efter eget ønske');
    await userEvent.click(dialog.getByLabelText('Nu. Det kan ikke fortrydes'));
    await userEvent.click(dialog.getByRole('button', { name: 'Slet' }));
    await settle();
    expect(server.to('PUT', '/api/v1/admin/accounts/erasure')[0]!.body).toMatchObject({ atOnce: true });
    expect(server.to('GET', '/api/v1/admin/accounts')).toHaveLength(2);
    expect(TestBed.inject(Toasts).shown()[0]!.text).toBe('Ida Lund er slettet.');
  });

  it('are not shut out by their own owner, and lead to the log', async () => {
    await show();
    expect(screen.queryByRole('button', { name: /Mette Holm/ })).toBeNull();
    expect(screen.getByRole('link', { name: 'Se i loggen: Ida Lund' }).getAttribute('href')).toBe('/administration/log?person=Ida%20Lund');
  });

  it('say when one could not be shut out', async () => {
    const { settle } = await show({ status: 403, body: { code: 'platform.forbidden' } });
    await userEvent.click(screen.getByRole('button', { name: 'Luk ude: Ida Lund' }));
    await settle();
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(screen.queryByText('Lukket ude')).toBeNull();
  });

  it('keep what is looked for in the address', async () => {
    const { settle } = await show();
    await userEvent.clear(screen.getByLabelText('Navn eller mailadresse'));
    await userEvent.type(screen.getByLabelText('Navn eller mailadresse'), 'åse{Enter}');
    await settle();
    expect(decodeURI(TestBed.inject(Router).url)).toBe('/administration/konti?q=åse');
  });
});

describe('the mails', () => {
  beforeEach(freshBrowser);

  it('say where they stand, and what those say that wait', async () => {
    const mail = { id: '1', recipient: 'ida@herning.example', language: 'da', subject: 'Velkommen', createdAt: '2026-11-22T08:00:00Z' };
    const items = [
      { ...mail, text: 'Kom ind', sentAt: null, lastError: '450 senere' },
      { ...mail, id: '2', subject: 'Nyt', text: null, sentAt: '2026-11-22T09:00:00Z', lastError: null },
    ];
    const { container } = await showPage(MailsPage, {
      person: administrator,
      answer: () => ({ status: 200, body: { items, next: null } }),
    });
    expect(screen.getByText('Ikke modtaget endnu')).toBeTruthy();
    expect(screen.getByText('Mailserveren svarede: 450 senere')).toBeTruthy();
    expect(screen.getByText('Kom ind')).toBeTruthy();
    expect(screen.getByText('Sendt')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });
});
