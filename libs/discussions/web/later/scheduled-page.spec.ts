import type { ScheduledView } from '@hv/discussions/contracts';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { RICH_TEXT_EDITOR } from '../editor/rich-text-loader';
import { ScheduledPage } from './scheduled-page';
import { aSpace } from '../testing';

const planned = (id: string, change: Partial<ScheduledView> = {}): ScheduledView => ({
  id,
  spaceId: 's',
  threadId: 't',
  title: 'Skolefravær',
  body: { type: 'doc', schemaVersion: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: `Tekst ${id}` }] }] },
  kind: null,
  organisationIds: null,
  poll: null,
  sendAt: '2027-11-24T07:00:00.000Z',
  state: 'waiting',
  problem: null,
  version: 1,
  ...change,
});

const aPage = (
  items: readonly ScheduledView[] | null,
  answer?: (method: string, url: string) => FakeAnswer | undefined,
  language: 'da' | 'en' = 'da',
) =>
  showPage(ScheduledPage, {
    language,
    providers: [{ provide: RICH_TEXT_EDITOR, useValue: () => Promise.reject(new Error('no network')) }],
    answer: ({ method, url }) => {
      const special = answer?.(method, url);
      if (special) return special;
      if (url === '/api/v1/spaces/s') return { status: 200, body: aSpace() };
      return url === '/api/v1/scheduled' && items ? { status: 200, body: { items, next: null } } : { status: 500 };
    },
  });

describe('what is planned', () => {
  beforeEach(freshBrowser);

  it('says so where its author no longer sees the thread', async () => {
    const { container } = await aPage([planned('a', { title: null })]);
    expect(screen.getByRole('heading', { level: 2 }).textContent?.trim()).toBe('En tråd, du ikke længere kan se');
    expect(screen.queryByRole('link', { name: /tråd/ })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is shown with its time in Denmark, where it belongs, and why it was not sent', async () => {
    const items = [
      planned('a'),
      planned('b', { threadId: null, title: 'Ny dag' }),
      planned('c', { state: 'failed', problem: 'discussions.may-not-write' }),
    ];
    const { container } = await aPage(items);
    const [first, second, third] = screen.getAllByRole('article');
    expect(within(first!).getByRole('link', { name: 'Skolefravær' }).getAttribute('href')).toBe('/rum/s/samtaler/t');
    expect(first!.textContent).toMatch(/ons\. 24\. nov\.( 2027)? kl\. 08\.00/);
    for (const one of [first!, second!]) expect(one.textContent).toContain('Ses af Klynge Vest (8 organisationer, 41 personer)');
    expect(within(second!).getByRole('heading', { name: 'Ny tråd: Ny dag' })).toBeTruthy();
    expect(third!.textContent).toContain('Ikke sendt');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('teaches when there is nothing, and says when it cannot be fetched', async () => {
    const { container } = await aPage([], undefined, 'en');
    expect(screen.getByText('Nothing is scheduled')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is still sent when the page cannot be fetched', async () => {
    await aPage(null);
    expect(screen.getByText(/Det bliver sendt til tiden alligevel. Noget gik galt hos os/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Prøv igen' })).toBeTruthy();
  });

  it('is not for whoever looks as somebody else', async () => {
    const { container } = await aPage(null, () => ({ status: 403, body: { code: 'platform.only-looking' } }));
    expect(screen.getByRole('alert').textContent).toContain('Du ser som en anden');
    expect(screen.queryByRole('button', { name: 'Prøv igen' })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is put off', async () => {
    const { server, settle, container } = await aPage([planned('a')], (method) =>
      method === 'PATCH' ? { status: 200, body: planned('a', { sendAt: '2027-11-25T07:00:00.000Z', version: 2 }) } : undefined,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Vælg et andet tidspunkt' }));
    const when = screen.getByLabelText('Hvornår skal det sendes?') as HTMLInputElement;
    expect(when.value).toBe('2027-11-24T08:00');
    when.value = '2027-11-25T08:00';
    when.dispatchEvent(new Event('input'));
    await userEvent.click(screen.getByRole('button', { name: 'Planlæg' }));
    await settle();
    const [request] = server.to('PATCH', '/api/v1/scheduled/a');
    expect(request?.body).toEqual({ at: '2027-11-25T08:00' });
    expect(request?.headers.get('If-Match')).toBe('"1"');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
    expect(container.textContent).toMatch(/tors\. 25\. nov\.( 2027)? kl\. 08\.00/);
  });

  it('is rewritten', async () => {
    const { server, settle } = await aPage([planned('a')], (method) =>
      method === 'PATCH' ? { status: 200, body: planned('a', { version: 2 }) } : undefined,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Ret teksten' }));
    await settle();
    await userEvent.type(screen.getByRole('textbox', { name: 'Teksten' }), ' igen');
    await userEvent.click(screen.getByRole('button', { name: 'Gem' }));
    await settle();
    expect(JSON.stringify(server.to('PATCH', '/api/v1/scheduled/a')[0]?.body)).toContain('Tekst a igen');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('is no longer there once one gives up changing what another tab has cancelled', async () => {
    let items = [planned('a')];
    const { settle } = await aPage([], (method, url) => {
      if (method === 'PATCH') return { status: 404, body: { code: 'discussions.scheduled-not-found' } };
      return url === '/api/v1/scheduled' ? { status: 200, body: { items, next: null } } : undefined;
    });
    await userEvent.click(screen.getByRole('button', { name: 'Vælg et andet tidspunkt' }));
    items = [];
    await userEvent.click(screen.getByRole('button', { name: 'Planlæg' }));
    await settle();
    expect(screen.getByRole('article').textContent).toContain('Det planlagte findes ikke længere');
    await userEvent.click(screen.getByRole('button', { name: 'Fortryd' }));
    await settle();
    expect(screen.getByText('Intet er planlagt')).toBeTruthy();
  });

  it('is cancelled', async () => {
    const { server, settle } = await aPage([planned('a')], (method) => (method === 'DELETE' ? { status: 204 } : undefined));
    await userEvent.click(screen.getByRole('button', { name: 'Send det ikke' }));
    await settle();
    expect(server.to('DELETE', '/api/v1/scheduled/a')).toHaveLength(1);
    expect(screen.getByText('Intet er planlagt')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });
});
