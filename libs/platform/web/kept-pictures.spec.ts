import { HttpBackend, provideHttpClient, withInterceptors } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { KeptPictures } from './kept-pictures';
import { LIVE_SOCKET } from './live-socket';
import { problemInterceptor } from './problem-interceptor';
import { SessionLife } from './session-life';
import { SessionStore } from './session';
import { FakeServer, FakeSocket, freshBrowser } from './testing';
import { settle } from './testing/a-tab';
import { fakeCaches } from './testing/fake-caches';

/** A page that a person has open in the browser. */
async function aPageOf(id: string) {
  TestBed.resetTestingModule();
  const server = new FakeServer(() => ({ status: 200, body: { person: { id, name: id, language: 'da' } } }));
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([problemInterceptor])),
      { provide: HttpBackend, useValue: server },
      { provide: LIVE_SOCKET, useValue: async () => new FakeSocket() },
    ],
  });
  const session = TestBed.inject(SessionStore);
  TestBed.inject(SessionLife).start();
  await session.restore();
  TestBed.tick();
  await settle();
  return { session, pictures: TestBed.inject(KeptPictures) };
}

beforeEach(() => {
  localStorage.clear();
  freshBrowser();
});

describe('pictures for seeing without a network', () => {
  it('are fetched once and kept, but not what is no picture any more', async () => {
    const { caches, fetched } = fakeCaches((path) => (path === '/gone' ? null : 10));
    const { pictures } = await aPageOf('mette');
    await pictures.keep(['/a', '/gone', '/b']);
    await pictures.keep(['/a', '/b']);
    expect([caches.paths, fetched]).toEqual([
      ['/a', '/b'],
      ['/a', '/gone', '/b'],
    ]);
    await pictures.forget(['/a']);
    expect(caches.paths).toEqual(['/b']);
  });

  it('take only so much room: what was looked at longest ago goes first', async () => {
    const { caches, fetched } = fakeCaches(() => 10_000_000);
    const first = await aPageOf('mette');
    await first.pictures.keep(['/a', '/b', '/c']);
    const { pictures } = await aPageOf('mette');
    await pictures.keep(['/a']);
    await pictures.keep(['/d']);
    expect(caches.paths).toEqual(['/c', '/a', '/d']);
    expect(fetched).toEqual(['/a', '/b', '/c', '/d']);
    await pictures.keep(['/b']);
    expect(caches.paths).toEqual(['/a', '/d', '/b']);
  });

  it('are never so large that they drive out all others', async () => {
    const { caches } = fakeCaches((path) => (path === '/huge' ? 30_000_001 : 10));
    const { pictures } = await aPageOf('mette');
    await pictures.keep(['/a', '/huge']);
    expect(caches.paths).toEqual(['/a']);
  });

  it('are deleted with the session, when somebody else signs in, and none is kept by a tab that has not noticed', async () => {
    const { caches } = fakeCaches(() => 10);
    const { pictures, session } = await aPageOf('mette');
    await pictures.keep(['/a']);
    session.end();
    TestBed.tick();
    await settle();
    await pictures.keep(['/b']);
    expect(caches.paths).toEqual([]);
    const again = await aPageOf('mette');
    await again.pictures.keep(['/a']);
    await aPageOf('bo');
    expect(caches.paths).toEqual([]);
    const last = await aPageOf('mette');
    localStorage.clear();
    await last.pictures.keep(['/a']);
    expect(caches.paths).toEqual([]);
  });
});
