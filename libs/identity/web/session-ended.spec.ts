import { freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { SessionEnded } from './session-ended';

describe('what covers a page whose session has ended', () => {
  beforeEach(freshBrowser);

  it.each([
    [undefined, /fordi der er gået lang tid/],
    ['identity.second-factor-needed', /Et sekretariat kræver nu, at du logger ind i to trin/],
  ])('says why, as far as it was said: %s', async (why, said) => {
    const { socket, settle, container } = await showPage(SessionEnded, { answer: () => ({ status: 200, body: { items: [] } }) });
    socket.push('session.ended', why ? { why } : {});
    await settle();
    expect(screen.getByRole('dialog', { name: 'Log ind igen' }).textContent).toMatch(said);
    expect(await faultsOf(container)).toEqual([]);
  });
});
