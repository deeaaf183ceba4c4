import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { AnyPostView, ThreadView } from '@hv/discussions/contracts';
import { comeIntoView, freshBrowser, reader, surroundings, type FakeAnswer } from '@hv/platform/web/testing';
import { jest } from '@jest/globals';
import { render, screen, within } from '@testing-library/angular';
import { userEvent } from '@testing-library/user-event';
import { setImmediate as macrotask } from 'node:timers/promises';
import { faultsOf } from '../../ui/testing';
import { KeptThreads } from './kept-threads';
import { RICH_TEXT_EDITOR } from './rich-text-loader';
import { aPost, aRemovedPost, aSpace, aThread } from './testing';
import { ThreadPage } from './thread-page';

const plainOnly = { provide: RICH_TEXT_EDITOR, useValue: () => Promise.reject(new Error('no network')) };

const mine = { id: reader.id, name: reader.name, organisation: 'Herning Kommune' };

interface World {
  language?: string;
  thread?: ThreadView;
  posts?: AnyPostView[];
  answer?: (method: string, url: string) => FakeAnswer | undefined;
}

async function aThreadPage({ thread = aThread(), posts: there = [aPost(1), aPost(2), aPost(3)], language, answer }: World = {}) {
  const { server, socket, providers, enter } = await surroundings((request) => {
    const { method, url } = request;
    const special = answer?.(method, url);
    if (special) return special;
    if (url === '/api/v1/threads/t') return { status: 200, body: thread };
    if (url === '/api/v1/spaces/s') return { status: 200, body: aSpace() };
    if (url === '/api/v1/threads/t/posts' && method === 'GET') return { status: 200, body: { items: there, next: null } };
    if (method === 'POST') return { status: 201, body: aPost(4, { author: mine }) };
    return { status: 500 };
  }, language);
  socket.answers.set('thread.join', () => ({ ok: true, lastSeq: thread.lastSeq, lastChange: thread.lastChange, epoch: 'e' }));
  const rendered = await render(ThreadPage, {
    inputs: { spaceId: 's', threadId: 't' },
    providers: [provideRouter([]), plainOnly, ...providers],
  });
  await enter();
  const settle = async (stands = true) => {
    for (let turn = 0; turn < 30; turn++) await macrotask();
    if (stands) rendered.fixture.detectChanges();
  };
  await settle();
  return { ...rendered, server, socket, settle };
}

const posts = () => within(screen.getByRole('list', { name: 'Indlæg' })).getAllByRole('article');
const box = () => screen.getByRole('textbox', { name: 'Dit indlæg' });
const end = (container: Element) => container.querySelector('.end')!;

describe('the page of a thread', () => {
  beforeEach(freshBrowser);

  it('shows who wrote what, for whom, under the name of the thread', async () => {
    const { container } = await aThreadPage();
    expect(screen.getByRole('heading', { level: 1, name: 'Den første samtale efter en underretning' })).toBeTruthy();
    expect(posts()).toHaveLength(3);
    expect(screen.getAllByRole('article', { name: 'Bo Kjær Hvidovre Kommune' })).toHaveLength(3);
    expect(within(posts()[0]!).getByText('Indlæg nummer 1')).toBeTruthy();
    expect(screen.getByText('Ses af Klynge Vest (8 organisationer, 41 personer)')).toBeTruthy();
    expect(screen.getByText(/Skriv ikke om konkrete børn/)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('speaks English to those who read English', async () => {
    const { container } = await aThreadPage({ language: 'en' });
    expect(screen.getByRole('button', { name: 'Write in the thread' })).toBeTruthy();
    expect(screen.getByText('Seen by Klynge Vest (8 organisations, 41 people)')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('leads from the one primary action to where one writes', async () => {
    await aThreadPage();
    await userEvent.click(screen.getByRole('button', { name: 'Skriv i tråden' }));
    expect(document.activeElement).toBe(box());
  });

  it('shows a post at once where it will stand, says that it is on its way, and that it has arrived by nothing at all', async () => {
    const { server, settle, container } = await aThreadPage();
    server.holding = true;
    await userEvent.type(box(), 'Vi spørger altid først.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    const pending = screen.getByRole('article', { name: 'Dit indlæg, der ikke er nået frem endnu' });
    expect(within(pending).getByText('Vi spørger altid først.')).toBeTruthy();
    expect(within(pending).getByText('Sender …')).toBeTruthy();
    expect((box() as HTMLTextAreaElement).value).toBe('');
    expect(await faultsOf(container)).toEqual([]);
    await settle();
    const [request] = server.to('POST', '/api/v1/threads/t/posts');
    expect(request?.headers.get('Idempotency-Key')).toBeTruthy();
    expect(request?.body).toEqual({ body: { type: 'doc', schemaVersion: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Vi spørger altid først.' }] }] } });
    server.release();
    await settle();
    expect(posts()).toHaveLength(4);
    expect(screen.queryByText('Sender …')).toBeNull();
    expect(within(posts()[3]!).getByText('Indlæg nummer 4')).toBeTruthy();
  });

  it('shows a post once, also when its push comes before its answer', async () => {
    const { server, socket, settle } = await aThreadPage();
    server.holding = true;
    await userEvent.type(box(), 'Kun én gang');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await settle();
    socket.push('post.added', aPost(4, { author: mine, text: 'Kun én gang', html: '<p>Kun én gang</p>' }));
    await settle();
    expect(screen.getAllByText('Kun én gang')).toHaveLength(1);
    server.release();
    await settle();
    expect(posts()).toHaveLength(4);
  });

  it('keeps what is typed when the page is left, and has it ready when one is back', async () => {
    const first = await aThreadPage();
    await userEvent.type(box(), 'Et halvt udkast');
    first.fixture.destroy();
    await first.settle(false);
    TestBed.resetTestingModule();
    await aThreadPage();
    expect((box() as HTMLTextAreaElement).value).toBe('Et halvt udkast');
  });

  it('says that a post waits for the network, and sends it when it is back', async () => {
    const { server, socket, settle } = await aThreadPage();
    const answer = server.answer;
    server.answer = () => 'lost';
    socket.reachable = false;
    socket.lose();
    socket.retry();
    await userEvent.type(box(), 'Fra toget');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await settle();
    expect(screen.getByText('Sendes, når du er på nettet igen')).toBeTruthy();
    server.answer = answer;
    socket.reachable = true;
    socket.retry();
    await settle();
    expect(screen.queryByText('Sendes, når du er på nettet igen')).toBeNull();
    expect(posts()).toHaveLength(4);
  });

  it('does not send a CPR number: it explains, and the text stays', async () => {
    const { server, container } = await aThreadPage();
    await userEvent.type(box(), 'Hun er født 010180-1234');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(screen.getByRole('alert').textContent).toContain('ligner et CPR-nummer');
    expect((box() as HTMLTextAreaElement).value).toBe('Hun er født 010180-1234');
    expect(server.to('POST', '/api/v1/threads/t/posts')).toHaveLength(0);
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.clear(box());
    await userEvent.type(box(), 'Hun er otte år');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('keeps a post that the server refuses, with the reason, to be changed and sent again', async () => {
    let refuse = true;
    const refusal = { status: 422, body: { status: 422, code: 'discussions.cpr-number', detail: '', requestId: 'r' } };
    const { settle, server, container } = await aThreadPage({ answer: (method) => (method === 'POST' && refuse ? refusal : undefined) });
    await userEvent.type(box(), 'Noget, kun serveren ser');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await settle();
    expect(screen.getByText('Ikke sendt')).toBeTruthy();
    expect(screen.getByText('Noget, kun serveren ser')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('CPR-nummer');
    expect(await faultsOf(container)).toEqual([]);
    refuse = false;
    await userEvent.click(screen.getByRole('button', { name: 'Ret og send igen' }));
    const again = screen.getByRole('textbox', { name: 'Ret indlægget' });
    expect((again as HTMLTextAreaElement).value).toBe('Noget, kun serveren ser');
    await userEvent.type(again, ' nu');
    await userEvent.click(screen.getByRole('button', { name: 'Send igen' }));
    await settle();
    expect(posts()).toHaveLength(4);
    expect(new Set(server.to('POST', '/api/v1/threads/t/posts').map((request) => request.headers.get('Idempotency-Key'))).size).toBe(2);
  });

  describe('what others write', () => {
    it('stands there at once for whoever is at the end', async () => {
      const { socket, settle, container } = await aThreadPage();
      comeIntoView(end(container));
      socket.push('post.added', aPost(4));
      await settle();
      expect(posts()).toHaveLength(4);
    });

    it('waits behind a button for whoever reads further up, and never moves what they read', async () => {
      const { socket, settle, container } = await aThreadPage();
      comeIntoView(end(container));
      comeIntoView(end(container), false);
      socket.push('post.added', aPost(4));
      socket.push('post.added', aPost(5));
      socket.push('post.added', aPost(6));
      await settle();
      expect(posts()).toHaveLength(3);
      expect(await faultsOf(container)).toEqual([]);
      await userEvent.click(screen.getByRole('button', { name: '3 nye indlæg' }));
      expect(posts()).toHaveLength(6);
    });

    it('changes where it stands: edits and removals', async () => {
      const { socket, settle } = await aThreadPage();
      socket.push('post.changed', aPost(2, { change: 4, html: '<p>Rettet af Bo</p>', editedAt: '2026-11-21T09:00:00Z', version: 2 }));
      socket.push('post.removed', aRemovedPost(3, 5));
      await settle();
      expect(screen.getByText('Rettet af Bo')).toBeTruthy();
      expect(screen.getByText('Indlægget er fjernet')).toBeTruthy();
      expect(posts()).toHaveLength(2);
    });

    it('is fetched when a push was lost', async () => {
      const missing = { items: [aPost(4), aPost(5)], next: null, lastSeq: 5, lastChange: 5, title: '' };
      const { socket, settle } = await aThreadPage({ answer: (_method, url) => (url === '/api/v1/threads/t/changes' ? { status: 200, body: missing } : undefined) });
      jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
      socket.push('post.added', aPost(5));
      jest.advanceTimersByTime(200);
      jest.useRealTimers();
      await settle();
      expect(posts()).toHaveLength(5);
    });

    it('is marked from the first that is new, and one is led there', async () => {
      const { container } = await aThreadPage({ thread: aThread({ unread: 1, readSeq: 1 }), posts: [aPost(1), aPost(2, { author: mine }), aPost(3)] });
      const list = screen.getByRole('list', { name: 'Indlæg' });
      const items = [...list.children].map((item) => item.textContent);
      expect(items.findIndex((text) => text?.includes('Nye indlæg herfra'))).toBe(2);
      expect(screen.getByRole('link', { name: 'Gå til det første nye indlæg' }).getAttribute('href')).toContain('#indlaeg-3');
      expect(await faultsOf(container)).toEqual([]);
    });
  });

  describe('one’s own post', () => {
    const own = [aPost(1), aPost(2, { author: mine, version: 7 })];
    const source = { status: 200, body: { id: 'p2', version: 7, body: { type: 'doc', schemaVersion: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Mit' }] }] } } };
    const thread = aThread({ lastSeq: 2, lastChange: 2 });
    const sourced = (answer: (method: string, url: string) => FakeAnswer | undefined) => (method: string, url: string) => (url === '/api/v1/posts/p2/source' ? source : answer(method, url));

    it('is edited in place, on the version that was read', async () => {
      const edited = { status: 200, body: aPost(2, { author: mine, change: 3, html: '<p>Mit, rettet</p>', version: 8, editedAt: '2026-11-22T09:00:00Z' }) };
      const { server, settle, container } = await aThreadPage({ posts: own, thread, answer: sourced((method) => (method === 'PATCH' ? edited : undefined)) });
      await userEvent.click(within(posts()[1]!).getByRole('button', { name: 'Ret' }));
      await settle();
      const editor = screen.getByRole('textbox', { name: 'Ret indlægget' });
      expect(document.activeElement).toBe(editor);
      expect((editor as HTMLTextAreaElement).value).toBe('Mit');
      await userEvent.type(editor, ', rettet');
      expect(await faultsOf(container)).toEqual([]);
      server.holding = true;
      await userEvent.click(screen.getByRole('button', { name: 'Gem rettelsen' }));
      expect(screen.getByText('Mit, rettet')).toBeTruthy();
      expect(screen.getByText('Rettelsen gemmes …')).toBeTruthy();
      server.release();
      await settle();
      expect(server.to('PATCH', '/api/v1/posts/p2')[0]?.headers.get('If-Match')).toBe('"7"');
      expect(screen.queryByText('Rettelsen gemmes …')).toBeNull();
      expect(screen.getByText('Mit, rettet')).toBeTruthy();
    });

    it('stands beside what another has made of it meanwhile, and one chooses', async () => {
      let version = 9;
      const current = aPost(2, { author: mine, change: 5, version: 9, html: '<p>Moderatorens</p>', text: 'Moderatorens' });
      const { server, settle, container } = await aThreadPage({
        posts: own,
        thread,
        answer: sourced((method) => {
          if (method !== 'PATCH') return undefined;
          return version++ === 9 ? { status: 412, body: { status: 412, code: 'platform.stale', detail: '', requestId: '', current } } : { status: 200, body: aPost(2, { author: mine, change: 6, version: 10, html: '<p>Mit igen</p>' }) };
        }),
      });
      await userEvent.click(within(posts()[1]!).getByRole('button', { name: 'Ret' }));
      await settle();
      await userEvent.type(screen.getByRole('textbox', { name: 'Ret indlægget' }), ' igen');
      await userEvent.click(screen.getByRole('button', { name: 'Gem rettelsen' }));
      await settle();
      expect(screen.getByText('Moderatorens')).toBeTruthy();
      expect(screen.getByText('Mit igen')).toBeTruthy();
      expect(await faultsOf(container)).toEqual([]);
      await userEvent.click(screen.getByRole('button', { name: 'Gem min rettelse i stedet' }));
      await settle();
      expect(server.to('PATCH', '/api/v1/posts/p2').at(-1)?.headers.get('If-Match')).toBe('"9"');
      expect(screen.queryByText('Moderatorens')).toBeNull();
    });

    it('is removed at once and can be undone; nothing is sent until that time is over', async () => {
      const { server, settle, container } = await aThreadPage({ posts: own, thread });
      await userEvent.click(within(posts()[1]!).getByRole('button', { name: 'Fjern' }));
      expect(screen.getByText('Du har fjernet indlægget.')).toBeTruthy();
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Fortryd' }));
      expect(await faultsOf(container)).toEqual([]);
      await settle();
      expect(server.to('DELETE', '/api/v1/posts/p2')).toHaveLength(0);
      await userEvent.click(screen.getByRole('button', { name: 'Fortryd' }));
      expect(posts()).toHaveLength(2);
      expect(document.activeElement?.id).toBe('indlaeg-2');
    });

    it('is removed for good when the thread is left', async () => {
      const { server, settle, fixture } = await aThreadPage({ posts: own, thread, answer: (method) => (method === 'DELETE' ? { status: 200, body: aRemovedPost(2, 3) } : undefined) });
      await userEvent.click(within(posts()[1]!).getByRole('button', { name: 'Fjern' }));
      fixture.destroy();
      await settle(false);
      expect(server.to('DELETE', '/api/v1/posts/p2').map((request) => request.headers.get('If-Match'))).toEqual(['"7"']);
    });

    it('has no such buttons on the posts of others', async () => {
      await aThreadPage({ posts: own, thread });
      expect(within(posts()[0]!).queryByRole('button', { name: 'Ret' })).toBeNull();
      expect(within(posts()[0]!).queryByRole('button', { name: 'Fjern' })).toBeNull();
    });
  });

  it('tells how far one has read: what was in view, in a page that was looked at', async () => {
    const { socket, settle } = await aThreadPage({ thread: aThread({ unread: 2, readSeq: 1 }) });
    comeIntoView(document.getElementById('indlaeg-2')!);
    await settle();
    expect(socket.calls('read')).toEqual([{ threadId: 't', seq: 2 }]);
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    comeIntoView(document.getElementById('indlaeg-3')!);
    await settle();
    expect(socket.calls('read')).toHaveLength(1);
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(socket.calls('read').at(-1)).toEqual({ threadId: 't', seq: 3 });
  });

  it('shows who reads along and who is writing, and tells that one writes oneself', async () => {
    const { socket, settle, container } = await aThreadPage();
    socket.push('presence', { threadId: 't', people: [{ id: 'bo', name: 'Bo Kjær' }, { id: 'mette', name: 'Mette Holm' }, { id: 'ane', name: 'Ane Lund' }] });
    for (const name of ['Bo Kjær', 'Ane Lund', 'Ib Dam', 'Eva Toft']) socket.push('typing', { threadId: 't', person: { id: name, name } });
    await settle();
    expect(screen.getByText('Læser med nu: Bo Kjær og Ane Lund')).toBeTruthy();
    expect(screen.getByText('Bo Kjær, Ane Lund, Ib Dam og 1 andre skriver')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.type(box(), 'Hej');
    expect(socket.calls('typing')).toEqual([{ threadId: 't' }]);
  });

  it('fetches older posts when asked', async () => {
    const older = { items: [aPost(1), aPost(2)], next: null };
    const { server } = await aThreadPage({ posts: [aPost(3)], answer: () => undefined });
    const answer = server.answer;
    server.answer = (request) => (request.params.get('before') === '3' ? { status: 200, body: older } : answer(request));
    await userEvent.click(screen.getByRole('button', { name: 'Vis ældre indlæg' }));
    await macrotask();
    expect(posts()).toHaveLength(3);
    expect(screen.queryByRole('button', { name: 'Vis ældre indlæg' })).toBeNull();
  });

  it('lets those read who may not write', async () => {
    const { container } = await aThreadPage({ thread: aThread({ abilities: { ...aThread().abilities, reply: false } }) });
    expect(screen.getByText('Du kan læse med her, men ikke skrive.')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says when there is no such thread', async () => {
    const { container } = await aThreadPage({ answer: (_method, url) => (url.startsWith('/api/v1/threads/t') ? { status: 404, body: { status: 404, code: 'discussions.thread-not-found', detail: '', requestId: '' } } : undefined) });
    expect(screen.getByRole('heading', { level: 1, name: 'Tråden er ikke her' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says what is safe when it could not be fetched, and fetches it when the connection is back', async () => {
    let cut = true;
    const { socket, settle, container } = await aThreadPage({ answer: () => (cut ? 'lost' : undefined) });
    expect(screen.getByRole('alert').textContent).toContain('gemt i denne browser');
    expect(await faultsOf(container)).toEqual([]);
    cut = false;
    socket.lose();
    socket.retry();
    await settle();
    expect(posts()).toHaveLength(3);
  });

  it('is there at once when one comes back to it, and then brought up to date', async () => {
    const first = await aThreadPage();
    first.server.holding = true;
    const threads = TestBed.inject(KeptThreads);
    first.fixture.destroy();
    const again = TestBed.createComponent(ThreadPage);
    again.componentRef.setInput('spaceId', 's');
    again.componentRef.setInput('threadId', 't');
    again.detectChanges();
    expect(threads.thread('t').lines()).toHaveLength(3);
    expect(again.nativeElement.querySelectorAll('article')).toHaveLength(3);
  });
});
