import type { SeenAsView } from '@hv/identity/contracts';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { SeenAsList } from './seen-as-list';

const look: SeenAsView = {
  id: 'l1',
  administratorId: 'bo',
  administratorName: 'Bo Chef',
  reason: 'Mette skriver, at hun ikke kan se sin klynge.',
  startedAt: '2026-11-21T08:00:00Z',
  endedAt: '2026-11-21T08:10:00Z',
  spaces: [
    { id: 's1', name: 'Klynge Vest' },
    { id: 's2', name: null },
  ],
};

describe('who has seen as the reader', () => {
  beforeEach(freshBrowser);

  const show = (answer: FakeAnswer, language: 'da' | 'en' = 'da') => showPage(SeenAsList, { language, answer: () => answer });
  const page = (...items: SeenAsView[]): FakeAnswer => ({ status: 200, body: { items, next: null } });

  it('is told with when, why and what into', async () => {
    const { container } = await show(page(look, { ...look, id: 'l2', endedAt: null, reason: '', spaces: [] }));
    const [first, second] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(first).toContain('Begrundelse: Mette skriver, at hun ikke kan se sin klynge.');
    expect(first).toContain('Så i: Klynge Vest, et rum, der ikke findes længere');
    expect(second).toContain('ser stadig');
    expect(second).toContain('Begrundelsen er slettet.');
    expect(second).toContain('Så ikke i noget rum.');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is nobody, or could not be fetched', async () => {
    await show(page(), 'en');
    expect(screen.getByText('No administrator has seen as you.')).toBeTruthy();
  });

  it('says when it could not be fetched', async () => {
    await show({ status: 403, body: { code: 'platform.only-looking' } });
    expect(screen.getByRole('alert').textContent).toContain('det, der er personens eget, vises ikke');
  });
});
