import { jest } from '@jest/globals';
import fc from 'fast-check';
import { freshBrowser, type FakeAnswer } from './testing';
import { aPost, aServer, aTab, created, keysOf, oneBrowserEach, postsTo, settle, textsOf } from './testing/a-tab';

describe('the outbox', () => {
  oneBrowserEach();

  it('shows at once what it is given, sends it with its key, and lets it go when the server has it', async () => {
    const server = aServer();
    const { outbox, answers } = await aTab(server);
    const entry = outbox.add(aPost('Hej'));
    expect(outbox.entries()).toEqual([entry]);
    expect(server.requests.filter((request) => request.method === 'POST')).toEqual([]);
    await settle();
    expect(textsOf(postsTo(server))).toEqual(['Hej']);
    expect(keysOf(postsTo(server))).toEqual([entry.id]);
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
    expect(postsTo(server)).toHaveLength(1);
    expect(outbox.entries()).toMatchObject([{ id: entry.id, state: 'waiting', attempts: 1 }]);
    jest.advanceTimersByTime(1_000);
    await settle();
    expect(postsTo(server)).toHaveLength(2);
    jest.advanceTimersByTime(900);
    await settle();
    expect(postsTo(server)).toHaveLength(2);
    jest.advanceTimersByTime(1_100);
    await settle();
    expect(postsTo(server)).toHaveLength(3);
    expect(new Set(keysOf(postsTo(server)))).toEqual(new Set([entry.id]));
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
    expect(postsTo(server)).toHaveLength(1);
    jest.advanceTimersByTime(1_000);
    await settle();
    expect(postsTo(server)).toHaveLength(2);
  });

  it('holds nothing else up with what the server says it is not yet time for, and sends it when it is', async () => {
    const early: FakeAnswer = { status: 429, headers: { 'Retry-After': '60' }, body: { status: 429, code: 'discussions.too-soon' } };
    const server = aServer(() => (postsTo(server).length === 1 ? early : created));
    const { outbox } = await aTab(server);
    const first = outbox.add(aPost('For tidligt'));
    await settle();
    expect(outbox.entries()).toMatchObject([{ id: first.id, state: 'waiting', problem: { code: 'discussions.too-soon' } }]);
    outbox.add(aPost('Noget andet'));
    await settle();
    expect(postsTo(server)).toHaveLength(2);
    expect(outbox.entries()).toMatchObject([{ id: first.id }]);
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(postsTo(server)).toHaveLength(2);
    jest.advanceTimersByTime(60_000);
    await settle();
    expect(keysOf(postsTo(server)).at(-1)).toBe(first.id);
    expect(outbox.entries()).toEqual([]);
  });

  it('does not wait when the network comes back or the page is looked at again', async () => {
    const server = aServer(() => 'lost');
    const { outbox } = await aTab(server);
    outbox.add(aPost('Hej'));
    await settle();
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(postsTo(server)).toHaveLength(2);
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(postsTo(server)).toHaveLength(3);
  });

  it('keeps what the server refuses, with the reason, sends the rest, and sends it changed under a new key', async () => {
    const problem = { status: 422, code: 'discussions.cpr-number', detail: '', requestId: 'r' };
    const server = aServer((request) => (textsOf([request])[0]!.includes('010180') ? { status: 422, body: problem } : created));
    const { outbox } = await aTab(server);
    const refused = outbox.add(aPost('Hun er 010180-1234'));
    outbox.add(aPost('Og så videre'));
    await settle();
    expect(outbox.entries()).toMatchObject([{ id: refused.id, state: 'refused', problem }]);
    expect(textsOf(postsTo(server))).toEqual(['Hun er 010180-1234', 'Og så videre']);
    jest.advanceTimersByTime(60_000);
    await settle();
    expect(postsTo(server)).toHaveLength(2);
    outbox.revise(refused.id, { body: { body: { text: 'Hun er otte' } } });
    await settle();
    expect(outbox.entries()).toEqual([]);
    expect(textsOf(postsTo(server)).at(-1)).toBe('Hun er otte');
    expect(new Set(keysOf(postsTo(server))).size).toBe(3);
  });

  it('sends what waited in a tab that was closed, with the same key, when the person comes back', async () => {
    const server = aServer(() => 'lost');
    const before = await aTab(server);
    const entry = before.outbox.add(aPost('Fra tunnelen'));
    await settle();
    before.close();
    server.answer = aServer().answer;
    const after = await aTab(server);
    expect(after.answers.map(({ entry: { id } }) => id)).toEqual([entry.id]);
    expect(new Set(keysOf(postsTo(server)))).toEqual(new Set([entry.id]));
    expect(after.outbox.entries()).toEqual([]);
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
    expect(postsTo(server)).toHaveLength(1);
    expect(outbox.entries()).toMatchObject([{ state: 'waiting' }]);
    server.answer = () => created;
    await outbox.start('mette');
    await settle();
    expect(outbox.entries()).toEqual([]);
  });

  it('stores each of many posts exactly once and in order, whatever the network does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('ok', 'ok', 'lost before', 'lost after', 'busy', 'close'), { minLength: 20, maxLength: 60 }),
        async (weather) => {
          freshBrowser();
          const stored: { key: string; text: string }[] = [];
          const days = [...weather];
          let closing = false;
          const server = aServer((request) => {
            const day = days.shift() ?? 'ok';
            if (day === 'lost before') return 'lost';
            if (day === 'busy') return { status: 503 };
            const key = request.headers.get('Idempotency-Key')!;
            if (!stored.some((post) => post.key === key)) stored.push({ key, text: textsOf([request])[0]! });
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
        },
      ),
      { numRuns: 5 },
    );
  });
});
