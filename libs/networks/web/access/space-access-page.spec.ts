import type { MemberAccessView } from '@hv/networks/contracts';
import { freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { SpaceAccessPage } from './space-access-page';

const person = (name: string, moderates = false): MemberAccessView => ({
  personId: name,
  name,
  writes: true,
  moderates,
  reason: {
    membershipId: `m-${name}`,
    organisation: 'Herning Kommune',
    roles: [moderates ? 'secretariat' : 'participant'],
    rule: moderates ? 'every-cluster' : 'own-cluster',
    until: null,
  },
});

const show = (status = 200) =>
  showPage(SpaceAccessPage, {
    inputs: { spaceId: 's' },
    answer: ({ url, params }) => {
      if (!url.endsWith('/access')) return { status: 404, body: { code: 'networks.space-not-found' } };
      if (status !== 200) return { status, body: { code: 'networks.space-not-found' } };
      const items = params.get('after') ? [person('Åse Bæk')] : [person('Ida Lund'), person('Bo Dam', true)];
      return { status, body: { items, next: params.get('after') ? null : 'mere' } };
    },
  });

describe('who sees a space', () => {
  beforeEach(freshBrowser);

  it('is told with the rule for each of them, page by page', async () => {
    const { container, settle } = await show();
    const list = screen.getByRole('list', { name: 'Hvem ser rummet' });
    const [ida, bo] = within(list).getAllByRole('listitem');
    expect(ida!.textContent).toContain('Deltager for Herning Kommune: organisationen er i klyngen');
    expect(bo!.textContent).toContain('Læser, skriver og holder orden');
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Vis flere' }));
    await settle();
    expect(within(list).getAllByRole('listitem')).toHaveLength(3);
    expect(screen.queryByRole('button', { name: 'Vis flere' })).toBeNull();
  });

  it('is not told to those who do not see it', async () => {
    const { container } = await show(404);
    expect(screen.getByText('Rummet er ikke her for dig')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });
});
