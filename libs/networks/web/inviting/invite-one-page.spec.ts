import type { InvitePerson } from '@hv/networks/contracts';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { InviteOnePage } from './invite-one-page';
import { aNetwork, anInvitation } from './testing/an-office';

const show = async (inviting: FakeAnswer = { status: 201, body: anInvitation() }) => {
  const page = await showPage(InviteOnePage, {
    inputs: { networkId: 'n' },
    answer: ({ url, method }) => {
      if (url === '/api/v1/networks/n') return { status: 200, body: aNetwork };
      if (url.endsWith('/organisations')) return { status: 200, body: { items: [{ id: 'o1', name: 'Herning Kommune' }], next: null } };
      return method === 'POST' ? inviting : { status: 500 };
    },
  });
  return { ...page, sent: () => page.server.to('POST', '/api/v1/networks/n/invitations') };
};

async function fill(settle: () => Promise<void>): Promise<void> {
  await userEvent.type(screen.getByLabelText('Mailadresse'), 'ida@herning.example');
  await userEvent.type(screen.getByLabelText(/^Navn/), 'Ida Lund');
  await userEvent.selectOptions(screen.getByLabelText('Organisation'), 'Herning Kommune');
  await userEvent.selectOptions(screen.getByLabelText('Rolle'), 'Projektleder');
  await settle();
}

const send = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Send invitation' }));

describe('the page where one person is asked', () => {
  beforeEach(freshBrowser);

  it('says what they will see, sends, and is ready for the next', async () => {
    const { settle, sent, container } = await show();
    expect(await faultsOf(container)).toEqual([]);
    await fill(settle);
    expect(screen.getByText(/i det rum, som Herning Kommune har for sig selv\. Dér styrer projektlederen også/)).toBeTruthy();
    await send();
    await settle();
    expect(sent().map(({ body }) => body as InvitePerson)).toEqual([
      { email: 'ida@herning.example', name: 'Ida Lund', organisationId: 'o1', roles: ['project-lead'] },
    ]);
    expect(screen.getByText('Invitationen er sendt til ida@herning.example.')).toBeTruthy();
    expect((screen.getByLabelText('Mailadresse') as HTMLInputElement).value).toBe('');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says of whoever had an account that they are in now', async () => {
    const { settle } = await show({ status: 201, body: anInvitation({ state: 'member' }) });
    await fill(settle);
    await send();
    await settle();
    expect(screen.getByText('ida@herning.example havde allerede en konto og er med i netværket nu.')).toBeTruthy();
  });

  it('says what is missing, and asks nobody', async () => {
    const { settle, sent } = await show();
    await send();
    await settle();
    expect(screen.getAllByRole('link', { name: /^(Skriv|Vælg)/ }).map((link) => link.textContent)).toEqual([
      'Skriv mailadressen',
      'Vælg, hvem personen er med for',
    ]);
    expect(sent()).toEqual([]);
  });

  it('says at the field why it was refused, keeps what was written, and tries the same under the same key', async () => {
    const errors = [{ path: 'email', code: 'networks.already-invited' }];
    const { settle, sent } = await show({ status: 422, body: { code: 'networks.rows-refused', errors } });
    await fill(settle);
    for (let time = 0; time < 2; time++) {
      await send();
      await settle();
    }
    expect(screen.getByRole('link', { name: 'Personen er allerede inviteret og har ikke svaret endnu.' })).toBeTruthy();
    expect((screen.getByLabelText('Mailadresse') as HTMLInputElement).value).toBe('ida@herning.example');
    expect(new Set(sent().map(({ headers }) => headers.get('Idempotency-Key'))).size).toBe(1);
  });
});
