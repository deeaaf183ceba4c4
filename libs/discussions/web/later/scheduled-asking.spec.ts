import type { ScheduledView } from '@hv/discussions/contracts';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { RICH_TEXT_EDITOR } from '../editor/rich-text-loader';
import { aSpace } from '../testing';
import { ScheduledPage } from './scheduled-page';

const poll = { kind: 'multiple' as const, options: ['Mandag', 'Tirsdag'], closesAt: '2028-01-01T12:00' };
const planned = (change: Partial<ScheduledView> = {}): ScheduledView => ({
  id: 'a',
  spaceId: 's',
  threadId: null,
  title: 'Hvornår mødes vi?',
  body: { type: 'doc', schemaVersion: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Sæt kryds' }] }] },
  kind: 'question',
  organisationIds: null,
  poll,
  sendAt: '2027-11-24T07:00:00.000Z',
  state: 'waiting',
  problem: null,
  version: 1,
  ...change,
});

const path = '/api/v1/scheduled/a';
const aPage = (
  item: ScheduledView,
  patched: (body: object) => FakeAnswer = (body) => ({ status: 200, body: { ...item, ...body, version: 2 } }),
) =>
  showPage(ScheduledPage, {
    providers: [{ provide: RICH_TEXT_EDITOR, useValue: () => Promise.reject(new Error('no network')) }],
    answer: ({ method, url, body }) => {
      if (url === '/api/v1/spaces/s') return { status: 200, body: aSpace() };
      if (url === '/api/v1/scheduled') return { status: 200, body: { items: [item], next: null } };
      if (url === '/api/v1/spaces/s/scheduled') return { status: 201, body: { ...item, id: 'b' } };
      if (url !== path) return { status: 500 };
      return method === 'DELETE' ? { status: 204 } : patched(body as object);
    },
  });

describe('a question with a poll that is sent later', () => {
  beforeEach(freshBrowser);

  it('says so, and what one will be able to choose', async () => {
    const { container } = await aPage(planned());
    const item = within(screen.getByRole('article'));
    expect(item.getByText('Et spørgsmål')).toBeTruthy();
    expect(
      within(item.getByRole('list'))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Mandag', 'Tirsdag']);
    expect(item.getByText(/Lukker af sig selv lør\. 1\. jan\. kl\. 12\.00/)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says how many it asks', async () => {
    await aPage(planned({ kind: 'ask', organisationIds: ['h', 'v'], poll: null }));
    expect(screen.getByText('Spørger bestemte kommuner og andre (2)')).toBeTruthy();
  });

  it('gets another poll, or none, and nothing else is changed', async () => {
    const { server, settle, container } = await aPage(planned());
    await userEvent.click(screen.getByRole('button', { name: 'Ret afstemningen' }));
    await settle();
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.type(screen.getByRole('textbox', { name: 'Mulighed 3' }), 'Onsdag');
    await userEvent.click(screen.getByRole('button', { name: 'Gem afstemningen' }));
    await settle();
    expect(server.to('PATCH', path)[0]?.body).toEqual({ poll: { ...poll, options: [...poll.options, 'Onsdag'] } });
    expect(screen.getByText('Onsdag')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Ret afstemningen' }));
    await settle();
    await userEvent.click(screen.getByRole('button', { name: 'Fjern afstemningen' }));
    await settle();
    expect(server.to('PATCH', path)[1]?.body).toEqual({ poll: null });
    expect(screen.getByRole('button', { name: 'Tilføj en afstemning' })).toBeTruthy();
  });

  it('keeps its poll when it is rewritten, and asks nothing any more when one says so', async () => {
    const { server, settle } = await aPage(planned());
    await userEvent.click(screen.getByRole('button', { name: 'Ret teksten' }));
    await settle();
    expect((screen.getByRole('radio', { name: 'Et spørgsmål' }) as HTMLInputElement).checked).toBe(true);
    await userEvent.click(screen.getByRole('radio', { name: 'En samtale' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Teksten' }), ' her');
    await userEvent.click(screen.getByRole('button', { name: 'Gem' }));
    await settle();
    const [request] = server.to('PATCH', path);
    expect(Object.keys(request!.body as object).sort()).toEqual(['body', 'kind']);
    expect(request?.body).toMatchObject({ kind: 'talk' });
    expect(screen.getByText('Mandag')).toBeTruthy();
  });

  it('says why another poll was refused, and keeps what was written', async () => {
    const { settle, container } = await aPage(planned(), () => ({
      status: 422,
      body: { status: 422, code: 'discussions.bad-poll', detail: '', requestId: '' },
    }));
    await userEvent.click(screen.getByRole('button', { name: 'Ret afstemningen' }));
    await settle();
    await userEvent.type(screen.getByRole('textbox', { name: 'Mulighed 3' }), 'Onsdag');
    await userEvent.click(screen.getByRole('button', { name: 'Gem afstemningen' }));
    await settle();
    expect(screen.getByRole('alert').textContent).toMatch(/afstemning/);
    expect((screen.getByRole('textbox', { name: 'Mulighed 3' }) as HTMLInputElement).value).toBe('Onsdag');
    expect(await faultsOf(container)).toEqual([]);
  });
});
