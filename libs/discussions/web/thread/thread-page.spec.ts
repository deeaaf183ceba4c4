import { TestBed } from '@angular/core/testing';
import { formerMember } from '@hv/identity/contracts';
import { comeIntoView, freshBrowser } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { jest } from '@jest/globals';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { KeptThreads } from './kept-threads';
import { aPost, aRemovedPost, aThread } from '../testing';
import { aThreadPage, box, mine, postsShown } from '../testing/a-thread-page';
import { ThreadPage } from './thread-page';

const end = (container: Element) => container.querySelector('.end')!;

describe('the page of a thread', () => {
  beforeEach(freshBrowser);

  it('shows who wrote what, for whom, under the name of the thread', async () => {
    const { container } = await aThreadPage();
    expect(screen.getByRole('heading', { level: 1, name: 'Den første samtale efter en underretning' })).toBeTruthy();
    expect(postsShown()).toHaveLength(3);
    expect(screen.getAllByRole('article', { name: 'Bo Kjær Hvidovre Kommune' })).toHaveLength(3);
    expect(within(postsShown()[0]!).getByText('Indlæg nummer 1')).toBeTruthy();
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

  it.each([
    ['da', 'Tidligere medlem Viborg Kommune', /Startet af Tidligere medlem, Viborg Kommune/],
    ['en', 'Former member Viborg Kommune', /Started by Former member, Viborg Kommune/],
  ] as const)('calls whoever was erased a former member of where they were: %s', async (language, author, begun) => {
    const erased = { id: 'bo', name: formerMember, organisation: 'Viborg Kommune' };
    const thread = aThread({ author: erased, lastSeq: 1, lastChange: 1, readSeq: 1 });
    await aThreadPage({ language, thread, posts: [aPost(1, { author: erased })] });
    expect(screen.getByRole('article', { name: author })).toBeTruthy();
    expect(screen.getByText(begun)).toBeTruthy();
  });

  describe('what others write', () => {
    it('stands there at once for whoever is at the end', async () => {
      const { socket, settle, container } = await aThreadPage();
      comeIntoView(end(container));
      socket.push('post.added', aPost(4));
      await settle();
      expect(postsShown()).toHaveLength(4);
    });

    it('waits behind a button for whoever reads further up, and never moves what they read', async () => {
      const { socket, settle, container } = await aThreadPage();
      comeIntoView(end(container));
      comeIntoView(end(container), false);
      socket.push('post.added', aPost(4));
      socket.push('post.added', aPost(5));
      socket.push('post.added', aPost(6));
      await settle();
      expect(postsShown()).toHaveLength(3);
      expect(await faultsOf(container)).toEqual([]);
      await userEvent.click(screen.getByRole('button', { name: '3 nye indlæg' }));
      expect(postsShown()).toHaveLength(6);
    });

    it('changes where it stands: edits and removals', async () => {
      const { socket, settle } = await aThreadPage();
      socket.push('post.changed', aPost(2, { change: 4, html: '<p>Rettet af Bo</p>', editedAt: '2026-11-21T09:00:00Z', version: 2 }));
      socket.push('post.removed', aRemovedPost(3, 5));
      await settle();
      expect(screen.getByText('Rettet af Bo')).toBeTruthy();
      expect(screen.getByText('Indlægget er fjernet')).toBeTruthy();
      expect(postsShown()).toHaveLength(2);
    });

    it('is fetched when a push was lost', async () => {
      const missing = { items: [aPost(4), aPost(5)], next: null, lastSeq: 5, lastChange: 5, title: '' };
      const { socket, settle } = await aThreadPage({
        answer: (_method, url) => (url === '/api/v1/threads/t/changes' ? { status: 200, body: missing } : undefined),
      });
      jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
      socket.push('post.added', aPost(5));
      jest.advanceTimersByTime(200);
      jest.useRealTimers();
      await settle();
      expect(postsShown()).toHaveLength(5);
    });

    it('is marked from the first that is new, and one is led there', async () => {
      const { container } = await aThreadPage({
        thread: aThread({ unread: 1, readSeq: 1 }),
        posts: [aPost(1), aPost(2, { author: mine }), aPost(3)],
      });
      const list = screen.getByRole('list', { name: 'Indlæg' });
      const items = [...list.children].map((item) => item.textContent);
      expect(items.findIndex((text) => text?.includes('Nye indlæg herfra'))).toBe(2);
      expect(screen.getByRole('link', { name: 'Gå til det første nye indlæg' }).getAttribute('href')).toContain('#indlaeg-3');
      expect(await faultsOf(container)).toEqual([]);
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
    socket.push('presence', {
      threadId: 't',
      people: [
        { id: 'bo', name: 'Bo Kjær' },
        { id: 'mette', name: 'Mette Holm' },
        { id: 'ane', name: 'Ane Lund' },
      ],
    });
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
    const { server, settle } = await aThreadPage({ posts: [aPost(3)] });
    const answer = server.answer;
    server.answer = (request) => (request.params.get('before') === '3' ? { status: 200, body: older } : answer(request));
    await userEvent.click(screen.getByRole('button', { name: 'Vis ældre indlæg' }));
    await settle();
    expect(postsShown()).toHaveLength(3);
    expect(screen.queryByRole('button', { name: 'Vis ældre indlæg' })).toBeNull();
  });

  it('tells how far one has read as soon as there is a connection again', async () => {
    const { socket, settle } = await aThreadPage({ thread: aThread({ unread: 2, readSeq: 1 }) });
    socket.lose();
    comeIntoView(document.getElementById('indlaeg-3')!);
    await settle();
    expect(socket.calls('read')).toEqual([]);
    socket.retry();
    await settle();
    expect(socket.calls('read')).toEqual([{ threadId: 't', seq: 3 }]);
  });

  it('lets whoever started it change its name, and says so when another was quicker', async () => {
    let stale = true;
    const thread = aThread({ author: mine, version: 4 });
    const refusal = { status: 412, body: { status: 412, code: 'platform.stale', detail: '', requestId: '' } };
    const { server, settle, container } = await aThreadPage({
      thread,
      answer: (method) =>
        method !== 'PATCH' ? undefined : stale ? refusal : { status: 200, body: { ...thread, title: 'Et bedre navn', version: 6 } },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Mere om tråden' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Ret navnet' }));
    const name = screen.getByRole('textbox', { name: 'Trådens navn' });
    expect(document.activeElement).toBe(name);
    await userEvent.clear(name);
    await userEvent.click(screen.getByRole('button', { name: 'Gem navnet' }));
    expect(screen.getByText('Skriv, hvad tråden handler om')).toBeTruthy();
    await userEvent.type(name, 'Et bedre navn');
    await userEvent.click(screen.getByRole('button', { name: 'Gem navnet' }));
    await settle();
    expect(screen.getByText(/En anden har ændret det imens/)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    stale = false;
    await userEvent.click(screen.getByRole('button', { name: 'Gem navnet' }));
    await settle();
    expect(screen.getByRole('heading', { level: 1, name: 'Et bedre navn' })).toBeTruthy();
    expect(server.to('PATCH', '/api/v1/threads/t')[0]?.headers.get('If-Match')).toBe('"4"');
  });

  it('lets nobody else change its name', async () => {
    await aThreadPage();
    expect(screen.queryByRole('button', { name: 'Mere om tråden' })).toBeNull();
  });

  it('lets those read who may not write', async () => {
    const { container } = await aThreadPage({ thread: aThread({ abilities: { ...aThread().abilities, reply: false } }) });
    expect(screen.getByText('Du kan læse med her, men ikke skrive.')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says when there is no such thread', async () => {
    const { container } = await aThreadPage({
      answer: (_method, url) =>
        url.startsWith('/api/v1/threads/t')
          ? { status: 404, body: { status: 404, code: 'discussions.thread-not-found', detail: '', requestId: '' } }
          : undefined,
    });
    expect(screen.getByRole('heading', { level: 1, name: 'Tråden er ikke her' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says what is safe when it could not be fetched, and fetches it when the connection is back', async () => {
    let cut = true;
    const { socket, settle, container } = await aThreadPage({ answer: () => (cut ? 'lost' : undefined) });
    expect((await screen.findByRole('alert')).textContent).toMatch(/svarer ikke lige nu.*gemt i denne browser.*forbindelse igen/s);
    expect(await faultsOf(container)).toEqual([]);
    cut = false;
    socket.lose();
    socket.retry();
    await settle();
    expect(postsShown()).toHaveLength(3);
  });

  it.each([
    ['what went wrong with us, which may pass', { status: 500 }, /Noget gik galt hos os/, true],
    ['what will not help to ask again', { status: 400, body: { code: 'platform.invalid' } }, /Noget er ikke udfyldt rigtigt/, false],
  ] as const)('says why it could not be fetched: %s', async (_what, answer, reason, again) => {
    const { container } = await aThreadPage({ answer: () => answer });
    const said = (await screen.findByRole('alert')).textContent;
    expect(said).toMatch(reason);
    expect(said).not.toContain('forbindelse');
    expect(screen.queryByRole('button', { name: 'Prøv igen' }) !== null).toBe(again);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is there at once when one comes back to it, and then brought up to date', async () => {
    const first = await aThreadPage();
    await first.leave();
    first.server.holding = true;
    const threads = TestBed.inject(KeptThreads);
    const again = TestBed.createComponent(ThreadPage);
    again.componentRef.setInput('spaceId', 's');
    again.componentRef.setInput('threadId', 't');
    again.detectChanges();
    expect(threads.thread('t').lines()).toHaveLength(3);
    expect(again.nativeElement.querySelectorAll('article')).toHaveLength(3);
  });
});
