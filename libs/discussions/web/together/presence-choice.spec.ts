import { freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { PresenceChoice } from './presence-choice';

const path = '/api/v1/me/presence';
const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Vis andre, at jeg læser og skriver' });

describe('the choice to be seen', () => {
  beforeEach(freshBrowser);

  it('is made on the server, at once', async () => {
    const { server, settle, container } = await showPage(PresenceChoice, {
      answer: ({ method }) => ({ status: 200, body: { shown: method === 'GET' } }),
    });
    expect(box().checked).toBe(true);
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(box());
    await settle();
    expect(server.to('PUT', path).map(({ body }) => body)).toEqual([{ shown: false }]);
    expect(box().checked).toBe(false);
  });

  it('stands as it was when it could not be saved', async () => {
    const { settle } = await showPage(PresenceChoice, {
      answer: ({ method }) => (method === 'GET' ? { status: 200, body: { shown: true } } : 'lost'),
    });
    await userEvent.click(box());
    await settle();
    expect(box().checked).toBe(true);
  });
});
