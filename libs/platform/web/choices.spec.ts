import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { Language } from './language';
import { Look } from './look';
import { problemInterceptor } from './problem-interceptor';
import { SessionStore } from './session';
import { speaking } from './testing';

const root = document.documentElement;

const setUp = () => {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([problemInterceptor])),
      provideHttpClientTesting(),
      ...speaking({ hi: 'Hej' }, { hi: 'Hello' }),
    ],
  });
  return {
    server: TestBed.inject(HttpTestingController),
    language: TestBed.inject(Language),
    said: () => TestBed.inject(TranslocoService).translate('hi'),
  };
};

const signIn = async (server: HttpTestingController): Promise<void> => {
  const restored = TestBed.inject(SessionStore).restore();
  server.expectOne('/api/v1/session').flush({ person: { id: 'p1', name: 'Anne', title: '', language: 'en', administrator: false } });
  await restored;
};

beforeEach(() => localStorage.clear());

describe('Language', () => {
  it('is Danish until somebody chooses, and has its texts ready', async () => {
    const { language, said } = setUp();
    await language.restore();
    expect([language.current(), root.lang, said()]).toEqual(['da', 'da', 'Hej']);
  });

  it('changes at once, is told to the server, and is kept in this browser', async () => {
    const { server, language, said } = setUp();
    await signIn(server);
    const chosen = language.choose('en');
    await Promise.resolve();
    await Promise.resolve();
    const request = server.expectOne({ method: 'PATCH', url: '/api/v1/me' });
    expect(request.request.body).toEqual({ language: 'en' });
    expect([language.current(), root.lang, said()]).toEqual(['en', 'en', 'Hello']);
    request.flush(null, { status: 204, statusText: '' });
    await chosen;

    TestBed.resetTestingModule();
    const next = setUp();
    await next.language.restore();
    expect(next.language.current()).toBe('en');
  });

  it('asks nobody when nobody is signed in', async () => {
    const { server, language } = setUp();
    await language.choose('en');
    server.verify();
    expect(language.current()).toBe('en');
  });

  it('follows the person to a browser that has no choice of its own, and only there', async () => {
    const first = setUp();
    await first.language.adopt('en');
    expect(first.language.current()).toBe('en');
    await first.language.choose('da');
    await first.language.adopt('en');
    expect(first.language.current()).toBe('da');
  });
});

describe('Look', () => {
  it('is the system’s, or the one chosen and kept', () => {
    setUp();
    const look = TestBed.inject(Look);
    expect([look.current(), root.dataset['look']]).toEqual(['system', undefined]);
    look.choose('contrast');
    expect([look.current(), root.dataset['look']]).toEqual(['contrast', 'contrast']);

    TestBed.resetTestingModule();
    expect(TestBed.inject(Look).current()).toBe('contrast');
    TestBed.inject(Look).choose('system');
    expect([root.dataset['look'], localStorage.length]).toEqual([undefined, 0]);
  });
});
