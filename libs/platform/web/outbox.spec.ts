import { HttpBackend, provideHttpClient, withInterceptors, type HttpRequest } from '@angular/common/http';
import { createEnvironmentInjector, EnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import fc from 'fast-check';
import { setImmediate as macrotask } from 'node:timers/promises';
import { Connection } from './connection';
import { Live } from './live';
import { LIVE_SOCKET } from './live-socket';
import { Outbox } from './outbox';
import { OutboxDelivery } from './outbox-delivery';
import { Drafts } from './outbox-drafts';
import type { OutboxAnswer, OutboxRequest } from './outbox-entry';
import { OutboxSender } from './outbox-sender';
import { OutboxShelf } from './outbox-shelf';
import { openOnce, OUTBOX_DATABASE } from './outbox-storage';
import { OutboxTabs } from './outbox-tabs';
import { OutboxTurn } from './outbox-turn';
import { problemInterceptor } from './problem-interceptor';
import { SessionStore } from './session';
import { FakeServer, FakeSocket, freshBrowser, type FakeAnswer } from './testing';

const parts = [Outbox, OutboxShelf, OutboxSender, OutboxTurn, OutboxTabs, OutboxDelivery, Drafts, Live, SessionStore, Connection];
const created: FakeAnswer = { status: 201, body: { id: 'p1', version: 1 } };

/** Lets the database and the promises do what they have under way; no clock moves. */
const settle = async (turns = 40): Promise<void> => {
  for (let turn = 0; turn < turns; turn++) await macrotask();
};

let signedIn = 'mette';
const open: EnvironmentInjector[] = [];

function aServer(answer: (request: HttpRequest<unknown>) => FakeAnswer = () => created): FakeServer {
  return new FakeServer((request) => {
    if (request.url === '/api/v1/session') return { status: 200, body: { person: { id: signedIn, language: 'da' } } };
    return answer(request);
  });
}

/** A tab of the browser, somebody signed in in it. */
async function aTab(server: FakeServer, { start = true } = {}) {
  const injector = createEnvironmentInjector(
    [
      ...parts,
      { provide: OUTBOX_DATABASE, useFactory: openOnce },
      { provide: LIVE_SOCKET, useValue: async () => new FakeSocket() },
      provideHttpClient(withInterceptors([problemInterceptor])),
      { provide: HttpBackend, useValue: server },
    ],
    TestBed.inject(EnvironmentInjector),
  );
  open.push(injector);
  const outbox = injector.get(Outbox);
  const answers: OutboxAnswer[] = [];
  outbox.answers$.subscribe((answer) => answers.push(answer));
  await injector.get(SessionStore).restore();
  if (start) await outbox.start(signedIn);
  await settle();
  const sleep = () => injector.get(OutboxTabs).close();
  return { outbox, answers, sleep, drafts: injector.get(Drafts), session: injector.get(SessionStore), close: () => open.splice(open.indexOf(injector), 1).forEach((tab) => tab.destroy()) };
}

function aPost(text: string, more: Partial<OutboxRequest> = {}): OutboxRequest {
  return { kind: 'discussions.post', lane: 'thread:t', method: 'POST', path: '/api/v1/threads/t/posts', body: { body: { text } }, ...more };
}

const anEdit = (text: string): OutboxRequest => ({
  kind: 'discussions.post-edit',
  lane: 'thread:t',
  method: 'PATCH',
  path: '/api/v1/posts/p1',
  body: { body: { text } },
  version: 3,
  sourcePath: '/api/v1/posts/p1/source',
});

const posts = (server: FakeServer) => server.to('POST', '/api/v1/threads/t/posts');
const texts = (requests: readonly HttpRequest<unknown>[]) => requests.map((request) => (request.body as { body: { text: string } }).body.text);
const keys = (requests: readonly HttpRequest<unknown>[]) => requests.map((request) => request.headers.get('Idempotency-Key'));

describe('the outbox', () => {
  beforeEach(() => {
    signedIn = 'mette';
    freshBrowser();
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
  });
  afterEach(async () => {
    for (const tab of open.splice(0)) tab.destroy();
    await settle();
    jest.useRealTimers();
  });

  it('shows at once what it is given, sends it with its key, and lets it go when the server has it', async () => {
    const server = aServer();
    const { outbox, answers } = await aTab(server);
    const entry = outbox.add(aPost('Hej'));
    expect(outbox.entries()).toEqual([entry]);
    expect(server.requests.filter((request) => request.method === 'POST')).toEqual([]);
    await settle();
    expect(texts(posts(server))).toEqual(['Hej']);
    expect(keys(posts(server))).toEqual([entry.id]);
    expect(entry.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(answers).toEqual([{ entry: expect.objectContaining({ id: entry.id }), answer: { id: 'p1', version: 1 } }]);
    expect(outbox.entries()).toEqual([]);
  });

  it.each([
    ['no answer', 'lost' as FakeAnswer],
    ['500', { status: 500 }],
    ['503', { status: 503 }],
    ['408', { status: 408 }],
    ['425', { status: 425 }],
    ['429', { status: 429 }],
  ])('sends the same again after %s, with the same key, ever later', async (_what, failure) => {
    const server = aServer(() => failure);
    const { outbox } = await aTab(server);
    const entry = outbox.add(aPost('Hej'));
    await settle();
    expect(posts(server)).toHaveLength(1);
    expect(outbox.entries()).toMatchObject([{ id: entry.id, state: 'waiting', attempts: 1 }]);
    jest.advanceTimersByTime(1_000);
    await settle();
    expect(posts(server)).toHaveLength(2);
    jest.advanceTimersByTime(900);
    await settle();
    expect(posts(server)).toHaveLength(2);
    jest.advanceTimersByTime(1_100);
    await settle();
    expect(posts(server)).toHaveLength(3);
    expect(new Set(keys(posts(server)))).toEqual(new Set([entry.id]));
    server.answer = () => created;
    jest.advanceTimersByTime(30_000);
    await settle();
    expect(outbox.entries()).toEqual([]);
  });

  it('waits as long as the server asks for', async () => {
    const server = aServer(() => ({ status: 429, headers: { 'Retry-After': '12' } }));
    const { outbox } = await aTab(server);
    outbox.add(aPost('Hej'));
    await settle();
    jest.advanceTimersByTime(11_000);
    await settle();
    expect(posts(server)).toHaveLength(1);
    jest.advanceTimersByTime(1_000);
    await settle();
    expect(posts(server)).toHaveLength(2);
  });

  it('does not wait when the network comes back or the page is looked at again', async () => {
    const server = aServer(() => 'lost');
    const { outbox } = await aTab(server);
    outbox.add(aPost('Hej'));
    await settle();
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(posts(server)).toHaveLength(2);
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(posts(server)).toHaveLength(3);
  });

  it('keeps what the server refuses, with the reason, sends the rest, and sends it changed under a new key', async () => {
    const problem = { status: 422, code: 'discussions.cpr-number', detail: '', requestId: 'r' };
    const server = aServer((request) => (texts([request])[0]!.includes('010180') ? { status: 422, body: problem } : created));
    const { outbox } = await aTab(server);
    const refused = outbox.add(aPost('Hun er 010180-1234'));
    outbox.add(aPost('Og så videre'));
    await settle();
    expect(outbox.entries()).toMatchObject([{ id: refused.id, state: 'refused', problem }]);
    expect(texts(posts(server))).toEqual(['Hun er 010180-1234', 'Og så videre']);
    jest.advanceTimersByTime(60_000);
    await settle();
    expect(posts(server)).toHaveLength(2);
    outbox.revise(refused.id, { body: { body: { text: 'Hun er otte' } } });
    await settle();
    expect(outbox.entries()).toEqual([]);
    expect(texts(posts(server)).at(-1)).toBe('Hun er otte');
    expect(new Set(keys(posts(server))).size).toBe(3);
  });

  it('sends what waited in a tab that was closed, with the same key, when the person comes back', async () => {
    const server = aServer(() => 'lost');
    const before = await aTab(server);
    const entry = before.outbox.add(aPost('Fra tunnelen'));
    await settle();
    before.close();
    server.answer = (request) => (request.url === '/api/v1/session' ? { status: 200, body: { person: { id: signedIn } } } : created);
    const after = await aTab(server);
    expect(after.answers.map(({ entry: { id } }) => id)).toEqual([entry.id]);
    expect(new Set(keys(posts(server)))).toEqual(new Set([entry.id]));
    expect(after.outbox.entries()).toEqual([]);
  });

  it('keeps what waits for the same person only', async () => {
    const server = aServer(() => 'lost');
    const before = await aTab(server);
    before.outbox.add(aPost('Mettes'));
    before.drafts.save('thread:t', { text: 'Mettes kladde' });
    await settle();
    before.close();
    await settle();
    signedIn = 'bo';
    const sent = posts(server).length;
    const bo = await aTab(server);
    expect(bo.outbox.entries()).toEqual([]);
    expect(await bo.drafts.read('thread:t')).toBeUndefined();
    expect(posts(server)).toHaveLength(sent);
    bo.close();
    signedIn = 'mette';
    const mette = await aTab(server);
    expect(texts(posts(server).slice(sent))).toEqual(['Mettes']);
    expect(await mette.drafts.read('thread:t')).toEqual({ text: 'Mettes kladde' });
  });

  it('sends nothing in the name of another who has signed in in another tab', async () => {
    const server = aServer(() => 'lost');
    const mettes = await aTab(server);
    mettes.outbox.add(aPost('Mettes'));
    await settle();
    const sent = posts(server).length;
    signedIn = 'bo';
    await aTab(server);
    jest.advanceTimersByTime(60_000);
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(posts(server)).toHaveLength(sent);
    expect(mettes.outbox.entries()).toHaveLength(1);
  });

  it('stops when the session has ended, still shows what waits, and goes on after signing in again', async () => {
    const server = aServer(() => ({ status: 401, body: { code: 'platform.sign-in-needed' } }));
    const { outbox, session } = await aTab(server);
    outbox.add(aPost('Hej'));
    await settle();
    expect(session.state()).toBe('ended');
    outbox.stop();
    jest.advanceTimersByTime(60_000);
    await settle();
    expect(posts(server)).toHaveLength(1);
    expect(outbox.entries()).toMatchObject([{ state: 'waiting' }]);
    server.answer = () => created;
    await outbox.start('mette');
    await settle();
    expect(outbox.entries()).toEqual([]);
  });

  it('sends an edit with its version, and knows its own when the first answer was lost', async () => {
    const server = aServer((request) => {
      if (request.method === 'GET') return { status: 200, body: { id: 'p1', version: 4, body: { text: 'Rettet', schemaVersion: 1 } } };
      return server.to('PATCH', '/api/v1/posts/p1').length === 1 ? 'lost' : { status: 412, body: { code: 'platform.stale', current: { id: 'p1', version: 4 } } };
    });
    const { outbox, answers } = await aTab(server);
    outbox.add(anEdit('Rettet'));
    await settle();
    jest.advanceTimersByTime(1_000);
    await settle();
    expect(server.to('PATCH', '/api/v1/posts/p1').map((request) => request.headers.get('If-Match'))).toEqual(['"3"', '"3"']);
    expect(answers.map(({ answer }) => answer)).toEqual([{ id: 'p1', version: 4 }]);
    expect(outbox.entries()).toEqual([]);
  });

  it('keeps an edit beside what another has written meanwhile', async () => {
    const current = { id: 'p1', version: 4, text: 'En andens' };
    const server = aServer((request) => (request.method === 'GET' ? { status: 200, body: { body: { text: 'En andens' } } } : { status: 412, body: { code: 'platform.stale', current } }));
    const { outbox } = await aTab(server);
    const edit = outbox.add(anEdit('Min'));
    await settle();
    expect(outbox.entries()).toMatchObject([{ id: edit.id, state: 'conflict', problem: { current } }]);
    server.answer = () => ({ status: 200, body: { id: 'p1', version: 5 } });
    outbox.revise(edit.id, { version: 4 });
    await settle();
    expect(server.to('PATCH', '/api/v1/posts/p1').at(-1)?.headers.get('If-Match')).toBe('"4"');
    expect(outbox.entries()).toEqual([]);
  });

  it('bases a second edit, made before the first was answered, on what the first became', async () => {
    const server = aServer(() => ({ status: 200, body: { id: 'p1', version: server.to('PATCH', '/api/v1/posts/p1').length + 3 } }));
    const { outbox } = await aTab(server);
    outbox.add(anEdit('Første'));
    outbox.add(anEdit('Anden'));
    await settle();
    expect(server.to('PATCH', '/api/v1/posts/p1').map((request) => request.headers.get('If-Match'))).toEqual(['"3"', '"4"']);
  });

  describe('a removal', () => {
    const aRemoval = (): OutboxRequest => ({
      kind: 'discussions.post-removal',
      lane: 'thread:t',
      method: 'DELETE',
      path: '/api/v1/posts/p1',
      version: 3,
      doneCodes: ['discussions.post-removed'],
      notBefore: Date.now() + 20_000,
    });
    const removals = (server: FakeServer) => server.to('DELETE', '/api/v1/posts/p1');

    it('is sent when its time has come, and holds nobody up until then', async () => {
      const server = aServer();
      const { outbox } = await aTab(server);
      outbox.add(aRemoval());
      outbox.add(aPost('Imens'));
      await settle();
      expect(texts(posts(server))).toEqual(['Imens']);
      jest.advanceTimersByTime(19_000);
      await settle();
      expect(removals(server)).toHaveLength(0);
      jest.advanceTimersByTime(1_000);
      await settle();
      expect(removals(server)).toHaveLength(1);
    });

    it('is never sent once it is undone', async () => {
      const server = aServer();
      const { outbox } = await aTab(server);
      const entry = outbox.add(aRemoval());
      await settle();
      outbox.discard(entry.id);
      jest.advanceTimersByTime(60_000);
      await settle();
      expect(removals(server)).toHaveLength(0);
    });

    it('leaves with the page, in a request that outlives it, and is done when it was done already', async () => {
      const server = aServer(() => (removals(server).length === 1 ? 'lost' : { status: 409, body: { code: 'discussions.post-removed' } }));
      const { outbox, close } = await aTab(server);
      const entry = outbox.add(aRemoval());
      await settle();
      outbox.hurry(entry.id, true);
      expect(removals(server)).toHaveLength(1);
      expect(removals(server)[0]?.keepalive).toBe(true);
      close();
      await settle();
      const after = await aTab(server);
      expect(removals(server).length).toBeGreaterThan(1);
      expect(after.outbox.entries()).toEqual([]);
    });
  });

  it('lets one tab send, tells the others, and lets another send when that one is closed', async () => {
    const server = aServer();
    const first = await aTab(server);
    const second = await aTab(server);
    server.holding = true;
    second.outbox.add(aPost('Fra den anden fane'));
    await settle();
    expect(posts(server)).toHaveLength(1);
    expect(first.outbox.entries()).toHaveLength(1);
    server.release();
    await settle();
    expect(second.answers).toHaveLength(1);
    expect(second.outbox.entries()).toEqual([]);
    first.close();
    await settle();
    second.outbox.add(aPost('Alene'));
    await settle();
    expect(texts(posts(server))).toEqual(['Fra den anden fane', 'Alene']);
  });

  it('takes the turn from a tab that is asleep', async () => {
    const server = aServer();
    const asleep = await aTab(server);
    const awake = await aTab(server);
    // A sleeping tab holds its lock, hears nothing and says nothing.
    asleep.sleep();
    awake.outbox.add(aPost('Er her nogen?'));
    await settle();
    jest.advanceTimersByTime(4_000);
    await settle();
    expect(texts(posts(server))).toEqual(['Er her nogen?']);
  });

  it('sends also where the browser has no locks: one tab at a time', async () => {
    Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
    const server = aServer();
    server.holding = false;
    const first = await aTab(server);
    const second = await aTab(server);
    second.outbox.add(aPost('Hej'));
    await settle();
    expect(posts(server)).toHaveLength(1);
    first.close();
    jest.advanceTimersByTime(12_000);
    await settle();
    second.outbox.add(aPost('Alene'));
    await settle();
    expect(texts(posts(server))).toEqual(['Hej', 'Alene']);
  });

  it('sends also where the browser keeps nothing, and says so', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
    } as unknown as IDBFactory;
    const server = aServer();
    const { outbox } = await aTab(server);
    outbox.add(aPost('Hej'));
    expect(outbox.entries()).toHaveLength(1);
    await settle();
    expect(posts(server)).toHaveLength(1);
    expect(outbox.entries()).toEqual([]);
    expect(outbox.durable()).toBe(false);
  });

  it('counts what signing out would lose, and forgets it when told to, in every tab', async () => {
    const server = aServer(() => 'lost');
    const first = await aTab(server);
    const second = await aTab(server);
    first.outbox.add(aPost('Venter'));
    first.drafts.save('thread:t', { text: 'Begyndt' });
    await settle();
    expect(first.outbox.unsent()).toBe(2);
    await first.outbox.wipe();
    await settle();
    expect(first.outbox.unsent()).toBe(0);
    expect(second.outbox.entries()).toEqual([]);
    first.close();
    second.close();
    const again = await aTab(server);
    expect(again.outbox.unsent()).toBe(0);
    expect(await again.drafts.read('thread:t')).toBeUndefined();
  });

  it('keeps a draft as it is typed, over a closed tab, until it is sent', async () => {
    const before = await aTab(aServer());
    before.drafts.save('thread:t', { text: 'Jeg tænker' });
    before.drafts.save('thread:t', { text: 'Jeg tænker, at' });
    expect(await before.drafts.read('thread:t')).toEqual({ text: 'Jeg tænker, at' });
    window.dispatchEvent(new Event('pagehide'));
    await settle();
    before.close();
    const after = await aTab(aServer());
    expect(await after.drafts.read('thread:t')).toEqual({ text: 'Jeg tænker, at' });
    expect(after.outbox.unsent()).toBe(1);
    await after.drafts.remove('thread:t');
    expect(await after.drafts.read('thread:t')).toBeUndefined();
    expect(after.outbox.unsent()).toBe(0);
  });

  it('stores each of many posts exactly once and in order, whatever the network does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('ok', 'ok', 'lost before', 'lost after', 'busy', 'close'), { minLength: 20, maxLength: 60 }), async (weather) => {
        freshBrowser();
        const stored: { key: string; text: string }[] = [];
        const days = [...weather];
        let closing = false;
        const server = aServer((request) => {
          const day = days.shift() ?? 'ok';
          if (day === 'lost before') return 'lost';
          if (day === 'busy') return { status: 503 };
          const key = request.headers.get('Idempotency-Key')!;
          if (!stored.some((post) => post.key === key)) stored.push({ key, text: texts([request])[0]! });
          if (day === 'close') closing = true;
          return day === 'ok' ? created : 'lost';
        });
        let tab = await aTab(server);
        const wanted = Array.from({ length: 40 }, (_, index) => `indlæg ${index}`);
        for (const text of wanted) tab.outbox.add(aPost(text));
        await settle(5);
        for (let turn = 0; turn < 400 && (tab.outbox.entries().length > 0 || stored.length < wanted.length); turn++) {
          if (closing) {
            closing = false;
            await settle();
            tab.close();
            tab = await aTab(server);
          }
          jest.advanceTimersByTime(30_000);
          await settle(20);
        }
        expect(stored.map((post) => post.text)).toEqual(wanted);
        expect(tab.outbox.entries()).toEqual([]);
        tab.close();
      }),
      { numRuns: 5 },
    );
  });
});
