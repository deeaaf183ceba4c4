import { HttpBackend, provideHttpClient, withInterceptors } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { LIVE_SOCKET } from './live-socket';
import { Copies } from './copies';
import { problemInterceptor } from './problem-interceptor';
import { SessionLife } from './session-life';
import { SessionStore } from './session';
import { FakeServer, type FakeAnswer, FakeSocket, freshBrowser } from './testing';
import { settle } from './testing/a-tab';

const mette: FakeAnswer = { status: 200, body: { person: { id: 'mette', name: 'Mette', language: 'da' } } };
const bo: FakeAnswer = { status: 200, body: { person: { id: 'bo', name: 'Bo', language: 'da' } } };

/** A page that is opened in the browser, where a server answers so. */
async function aPage(answer: FakeAnswer) {
  TestBed.resetTestingModule();
  const server = new FakeServer(() => answer);
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([problemInterceptor])),
      { provide: HttpBackend, useValue: server },
      { provide: LIVE_SOCKET, useValue: async () => new FakeSocket() },
    ],
  });
  const session = TestBed.inject(SessionStore);
  TestBed.inject(SessionLife).start();
  const failed = await session.restore().then(
    () => null,
    (failure: unknown) => failure,
  );
  TestBed.tick();
  await settle();
  return { session, server, failed, copies: TestBed.inject(Copies) };
}

beforeEach(() => {
  localStorage.clear();
  freshBrowser();
});

describe('copies for reading without a network', () => {
  it('are read by whoever was signed in last, when the server cannot be reached', async () => {
    const { copies } = await aPage(mette);
    await copies.keep('thread', 't', { title: 'Skolefravær' }, { posts: [1, 2] });
    const { session, copies: again } = await aPage('lost');
    expect([session.state(), session.person()?.id, session.assumed()]).toEqual(['signed-in', 'mette', true]);
    expect((await again.read('thread', 't'))?.body).toEqual({ posts: [1, 2] });
    expect((await again.list('thread')).map(({ id, about }) => [id, about])).toEqual([['t', { title: 'Skolefravær' }]]);
  });

  it('are nobody else’s: not of who was never signed in here, nor after a week', async () => {
    expect((await aPage('lost')).failed).not.toBeNull();
    await aPage(mette);
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 8 * 24 * 60 * 60 * 1_000);
    const { session, failed } = await aPage('lost');
    expect([session.state(), failed === null]).toEqual(['unknown', false]);
    clock.mockRestore();
  });

  it.each<[string, FakeAnswer]>([
    ['somebody else signs in', bo],
    ['the server says that nobody is signed in', { status: 401, body: { status: 401, code: 'platform.sign-in-needed' } }],
  ])('are deleted when %s', async (_when, answer) => {
    const { copies } = await aPage(mette);
    await copies.keep('thread', 't', {}, { posts: [1] });
    await aPage(answer);
    const { copies: again } = await aPage(mette);
    expect(await again.read('thread', 't')).toBeUndefined();
  });

  it('are deleted with the session, and none is kept after it, nor by a tab that has not noticed', async () => {
    const { copies, session } = await aPage(mette);
    await copies.keep('thread', 't', {}, { posts: [1] });
    session.end();
    TestBed.tick();
    await settle();
    await copies.keep('thread', 'u', {}, { posts: [1] });
    const { copies: again } = await aPage(mette);
    expect(await again.list('thread')).toEqual([]);
    localStorage.clear();
    await again.keep('thread', 'v', {}, { posts: [1] });
    expect(await again.list('thread')).toEqual([]);
  });

  it('are the last fifty and no more than there is room for', async () => {
    const { copies } = await aPage(mette);
    let now = Date.now();
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => ++now);
    for (let at = 0; at < 53; at++) await copies.keep('thread', `t${at}`, {}, { at });
    expect((await copies.list('thread')).map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, at) => `t${52 - at}`));
    await copies.keep('thread', 'large', {}, { text: 'x'.repeat(4_999_000) });
    expect((await copies.list('thread')).map(({ id }) => id)).toContain('large');
    await copies.keep('thread', 'other', {}, { text: 'x'.repeat(4_000) });
    expect((await copies.list('thread')).map(({ id }) => id)).toEqual(['other']);
    clock.mockRestore();
  });

  it('lets the server say who it is as soon as it can be reached', async () => {
    await aPage(mette);
    const { session, server } = await aPage('lost');
    server.answer = () => mette;
    expect([await session.confirm(), session.assumed()]).toEqual([true, false]);
    const { session: other, server: others } = await aPage('lost');
    others.answer = () => bo;
    expect(await other.confirm()).toBe(false);
    others.answer = () => ({ status: 401, body: { status: 401, code: 'platform.sign-in-needed' } });
    await other.confirm();
    expect(other.state()).toBe('ended');
  });
});
