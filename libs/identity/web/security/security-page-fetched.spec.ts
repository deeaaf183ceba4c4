import { type FakeAnswer, freshBrowser } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { nothing, press, show } from '../testing/a-security-page';

describe('the security page that could not be fetched', () => {
  beforeEach(freshBrowser);

  it('tries again', async () => {
    let answer: FakeAnswer = { status: 500 };
    const { settle } = await show(nothing, { 'GET second-factors': () => answer });
    expect(screen.getByText(/Noget gik galt hos os/)).toBeTruthy();
    answer = { status: 200, body: nothing };
    await press('Prøv igen');
    await settle();
    expect(screen.getByText(/Slået fra/)).toBeTruthy();
  });

  it('says to an administrator who looks as somebody else that it is not shown', async () => {
    const { container } = await show(nothing, {
      'GET second-factors': () => ({ status: 403, body: { code: 'platform.only-looking' } }),
      'GET sessions': () => ({ status: 403, body: { code: 'platform.only-looking' } }),
    });
    expect(screen.getByRole('alert').textContent).toContain('Du ser som en anden');
    expect(screen.queryByRole('button', { name: 'Prøv igen' })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });
});
