import { TestBed } from '@angular/core/testing';
import type { MembershipView } from '@hv/networks/contracts';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { fireEvent, screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { MembersPage } from './members-page';
import { aMember, aNetwork } from './testing/an-office';

const membership: MembershipView = {
  id: 'Ida Lund',
  personId: 'p1',
  networkId: 'n',
  organisationId: 'o1',
  roles: ['participant'],
  validFrom: '2026-01-01T00:00:00Z',
  validTo: '2026-12-31T23:00:00.000Z',
  version: 3,
};

const show = (changing: FakeAnswer = { status: 200, body: { ...membership, roles: ['participant', 'secretariat'], version: 4 } }) =>
  showPage(MembersPage, {
    inputs: { networkId: 'n' },
    answer: ({ url, method, params }) => {
      if (url === '/api/v1/networks/n') return { status: 200, body: aNetwork };
      const second = params.get('after');
      if (url.endsWith('/members'))
        return { status: 200, body: second ? { items: [aMember('Åse Bæk')], next: null } : { items: [aMember('Ida Lund')], next: 'mere' } };
      if (method === 'PATCH') return changing;
      return { status: 200, body: membership };
    },
  });

const edit = async (settle: () => Promise<void>): Promise<void> => {
  await userEvent.click(screen.getByRole('button', { name: 'Ret medlemskabet for Ida Lund, Herning Kommune' }));
  await settle();
};

describe('the secretariat’s list of members', () => {
  beforeEach(freshBrowser);

  it('holds everybody, and finds one', async () => {
    const { settle, container } = await show();
    expect(screen.getByText('2 medlemmer')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.type(screen.getByLabelText('Find en person eller organisation'), 'åse');
    await settle();
    expect(screen.queryByText('Ida Lund')).toBeNull();
  });

  it('changes roles and the last day, on what is known of them', async () => {
    const { server, settle, container } = await show();
    await edit(settle);
    expect(await faultsOf(container)).toEqual([]);
    const day = screen.getByLabelText(/^Sidste dag/) as HTMLInputElement;
    expect(day.value).toBe('2026-12-31');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Sekretariat' }));
    fireEvent.input(day, { target: { value: '' } });
    await userEvent.click(screen.getByRole('button', { name: 'Gem' }));
    await settle();
    const [request] = server.to('PATCH', '/api/v1/memberships/Ida Lund');
    expect(request!.body).toEqual({ roles: ['participant', 'secretariat'], validTo: null });
    expect(request!.headers.get('If-Match')).toBe('"3"');
    expect(screen.getByText('Sekretariat')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Gem' })).toBeNull();
  });

  it('says when somebody else changed it meanwhile', async () => {
    const { settle } = await show({ status: 412, body: { code: 'platform.stale' } });
    await edit(settle);
    await userEvent.click(screen.getByRole('button', { name: 'Gem' }));
    await settle();
    expect(screen.getByText(/En anden har ændret det imens/)).toBeTruthy();
  });

  it('asks for a role at least', async () => {
    const { server, settle } = await show();
    await edit(settle);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Deltager' }));
    await userEvent.click(screen.getByRole('button', { name: 'Gem' }));
    await settle();
    expect(screen.getByText(/Vælg mindst én rolle/)).toBeTruthy();
    expect(server.to('PATCH', '/api/v1/memberships/Ida Lund')).toEqual([]);
  });

  it('leads to handing the work over', async () => {
    const { settle } = await show();
    await edit(settle);
    expect(screen.getByRole('link', { name: 'Overdrag arbejdet' }).getAttribute('href')).toBe('/overdrag/Ida%20Lund');
  });

  it('ends a membership, and takes the person in again', async () => {
    const { server, settle } = await show();
    await edit(settle);
    await userEvent.click(screen.getByRole('button', { name: 'Afslut medlemskabet nu' }));
    await settle();
    expect(server.to('DELETE', '/api/v1/memberships/Ida Lund')).toHaveLength(1);
    expect(screen.queryByText('Ida Lund')).toBeNull();
    const [toast] = TestBed.inject(Toasts).shown();
    expect(toast!.text).toBe('Ida Lund er ikke længere med i netværket.');
    toast!.undo!();
    await settle();
    const [request] = server.to('POST', '/api/v1/memberships');
    const { networkId, personId, organisationId, roles, validTo } = membership;
    expect(request!.body).toEqual({ networkId, personId, organisationId, roles, validTo });
    expect(screen.getByText('Ida Lund')).toBeTruthy();
  });
});
