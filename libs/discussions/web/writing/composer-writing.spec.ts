import { TestBed } from '@angular/core/testing';
import type { DraftView, ScheduledView } from '@hv/discussions/contracts';
import { Drafts, OUTBOX_DATABASE } from '@hv/platform/web';
import { type FakeAnswer, freshBrowser } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, waitFor, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aThreadPage, box, postsShown } from '../testing/a-thread-page';

const plain = (text: string): object => ({
  type: 'doc',
  schemaVersion: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const aDraft = (text: string, version: number): DraftView => ({
  place: 'thread',
  placeId: 't',
  title: null,
  body: plain(text),
  version,
  savedAt: '2026-11-20T09:00:00Z',
});

/** A server that keeps one draft, as it does for all devices of a person. */
function aDraftServer(first: DraftView | null) {
  const server = { draft: first };
  const answer = (method: string, url: string): FakeAnswer | undefined => {
    if (url !== '/api/v1/threads/t/draft') return undefined;
    if (method === 'GET') return { status: 200, body: { draft: server.draft } };
    if (method === 'DELETE') server.draft = null;
    return { status: 204 };
  };
  return Object.assign(server, { answer });
}

describe('what is typed in a thread', () => {
  beforeEach(freshBrowser);

  it('is there when it was begun on another device, and goes everywhere when it is sent', async () => {
    const server = aDraftServer(aDraft('Fra telefonen', 7));
    const { settle } = await aThreadPage({ answer: server.answer });
    expect(box().value).toBe('Fra telefonen');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await settle();
    expect(postsShown()).toHaveLength(4);
    expect(server.draft).toBeNull();
    expect(box().value).toBe('');
  });

  it('is saved when the page is left, on what was there before', async () => {
    const server = aDraftServer(aDraft('Et udkast', 7));
    const page = await aThreadPage({
      answer: (method, url) =>
        method === 'PUT' && url.endsWith('/draft') ? { status: 200, body: aDraft('Et udkast til', 8) } : server.answer(method, url),
    });
    await userEvent.type(box(), ' til');
    await page.leave();
    const [saved] = page.server.to('PUT', '/api/v1/threads/t/draft');
    expect(saved?.body).toEqual({ body: plain('Et udkast til') });
    expect(saved?.headers.get('If-Match')).toBe('"7"');
  });

  it('is not sent to the server while it holds a CPR number', async () => {
    const server = aDraftServer(null);
    const page = await aThreadPage({ answer: server.answer });
    await userEvent.type(box(), 'Hun er født 010180-1234');
    await page.leave();
    expect(page.server.to('PUT', '/api/v1/threads/t/draft')).toEqual([]);
  });

  it.each([
    ['takes the other', 'Brug den i stedet', 'Fra telefonen'],
    ['keeps what is here', 'Behold mit', 'Fra pc’en'],
  ])('that differs from another device’s is offered beside it: one %s', async (_what, button, expected) => {
    const server = aDraftServer(null);
    const first = await aThreadPage({ answer: server.answer });
    await userEvent.type(box(), 'Fra pc’en');
    await first.leave();
    TestBed.resetTestingModule();
    server.draft = aDraft('Fra telefonen', 9);
    const { container, settle } = await aThreadPage({ answer: server.answer });
    await settle();
    expect(box().value).toBe('Fra pc’en');
    const other = screen.getByRole('region', { name: 'Teksten i den anden kladde' });
    expect([other.textContent, other.tabIndex]).toEqual(['Fra telefonen', 0]);
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: button }));
    expect(box().value).toBe(expected);
    expect(screen.queryByText('Der er også en kladde', { exact: false })).toBeNull();
  });

  it('goes from here when it was sent on another device', async () => {
    const server = aDraftServer(aDraft('Sendt et andet sted', 3));
    const first = await aThreadPage({ answer: server.answer });
    expect(box().value).toBe('Sendt et andet sted');
    // What is kept is written down a moment after it is shown: the next page is to come upon it.
    const database = await TestBed.inject(OUTBOX_DATABASE)();
    await waitFor(async () => expect(await database.count('drafts')).toBe(1));
    await first.leave();
    TestBed.resetTestingModule();
    server.draft = null;
    const { settle } = await aThreadPage({ answer: server.answer });
    await waitFor(async () => {
      await settle();
      expect(TestBed.inject(Drafts).kept()).toBe(0);
    });
    expect(box().value).toBe('');
  });

  it('can be sent later, at a time in Denmark', async () => {
    const planned: ScheduledView = {
      id: 'x',
      spaceId: 's',
      threadId: 't',
      title: 'Tråden',
      body: plain('God morgen'),
      kind: null,
      organisationIds: null,
      poll: null,
      sendAt: '2027-11-24T07:00:00.000Z',
      state: 'waiting',
      problem: null,
      version: 1,
    };
    const { server, settle, container } = await aThreadPage({
      answer: (_method, url) => {
        if (url === '/api/v1/scheduled') return { status: 200, body: { items: [], next: null } };
        return url === '/api/v1/threads/t/scheduled' ? { status: 201, body: planned } : undefined;
      },
    });
    await userEvent.type(box(), 'God morgen');
    await userEvent.click(screen.getByRole('button', { name: 'Send senere …' }));
    const when = screen.getByLabelText('Hvornår skal det sendes?') as HTMLInputElement;
    expect(document.activeElement).toBe(when);
    expect(await faultsOf(container)).toEqual([]);
    when.value = '2020-01-01T08:00';
    when.dispatchEvent(new Event('input'));
    await userEvent.click(screen.getByRole('button', { name: 'Planlæg' }));
    expect(screen.getByText('Vælg et tidspunkt, der ligger senere end nu')).toBeTruthy();
    when.value = '2027-11-24T08:00';
    when.dispatchEvent(new Event('input'));
    await userEvent.click(screen.getByRole('button', { name: 'Planlæg' }));
    await settle();
    const [request] = server.to('POST', '/api/v1/threads/t/scheduled');
    expect(request?.body).toEqual({ body: plain('God morgen'), at: '2027-11-24T08:00' });
    expect(request?.headers.get('Idempotency-Key')).toBeTruthy();
    expect(box().value).toBe('');
    expect(screen.getByRole('link', { name: '1 indlæg venter på at blive sendt' }).getAttribute('href')).toBe('/planlagt');
  });

  it('answers a post with its words above', async () => {
    const { settle } = await aThreadPage();
    const [first] = postsShown();
    await userEvent.click(within(first!).getByRole('button', { name: 'Citér' }));
    await settle();
    expect(box().value).toMatch(/^> Bo Kjær: http.*#indlaeg-1\n> Indlæg nummer 1\n/);
    expect(document.activeElement).toBe(box());
  });
});
