import { HttpClient, HttpErrorResponse, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { Problem } from './problem';
import { problemInterceptor } from './problem-interceptor';
import { ProblemText } from './problem-text';
import { SessionStore } from './session';
import { speaking } from './testing';

const texts = {
  problems: { unknown: 'Ukendt', unexpected: 'Fejl {{requestId}}', web: { offline: 'Du er offline' }, platform: { stale: 'Ændret imens' } },
};

const setUp = () => {
  TestBed.configureTestingModule({
    providers: [provideHttpClient(withInterceptors([problemInterceptor])), provideHttpClientTesting(), ...speaking(texts)],
  });
  const server = TestBed.inject(HttpTestingController);
  const failing = async (answer: (server: HttpTestingController) => void): Promise<Problem> => {
    const outcome = firstValueFrom(TestBed.inject(HttpClient).get('/api/v1/x')).catch((failure: unknown) => failure);
    answer(server);
    return (await outcome) as Problem;
  };
  return { server, failing };
};

const online = (is: boolean): void => {
  Object.defineProperty(navigator, 'onLine', { value: is, configurable: true });
  window.dispatchEvent(new Event(is ? 'online' : 'offline'));
};

describe('a failed request', () => {
  afterEach(() => online(true));

  it('becomes what the server says of it, and stays an HttpErrorResponse', async () => {
    const { failing } = setUp();
    const body = {
      status: 412,
      code: 'platform.stale',
      detail: 'Changed meanwhile.',
      requestId: 'r1',
      errors: [{ path: 'title', code: 'field.isLength' }],
      current: { version: 3 },
    };
    const problem = await failing((server) => server.expectOne('/api/v1/x').flush(body, { status: 412, statusText: '' }));
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toBeInstanceOf(HttpErrorResponse);
    expect(problem).toMatchObject({ ...body, url: '/api/v1/x', error: body });
  });

  it('is «internal» when the answer is not a problem', async () => {
    const { failing } = setUp();
    const problem = await failing((server) => server.expectOne('/api/v1/x').flush('<h1>Bad gateway</h1>', { status: 502, statusText: '' }));
    expect(problem).toMatchObject({ status: 502, code: 'platform.internal', requestId: '', errors: [] });
  });

  it.each([
    ['no network', false, new ProgressEvent('error'), 'web.offline'],
    ['a server that cannot be reached', true, new ProgressEvent('error'), 'web.unreachable'],
    ['an answer that takes too long', true, new DOMException('', 'TimeoutError'), 'web.timeout'],
  ])('tells %s apart', async (_what, isOnline, error, code) => {
    const { failing } = setUp();
    online(isOnline);
    const problem = await failing((server) => server.expectOne('/api/v1/x').error(error as ProgressEvent));
    expect(problem).toMatchObject({ status: 0, code, mayPass: true });
  });

  it.each([
    [403, false],
    [404, false],
    [429, true],
    [503, true],
  ])('may pass or not: %d', async (status, may) => {
    const { failing } = setUp();
    const problem = await failing((server) => server.expectOne('/api/v1/x').flush(null, { status, statusText: '' }));
    expect(problem.mayPass).toBe(may);
  });

  it('ends the session when the server no longer knows us', async () => {
    const { server, failing } = setUp();
    const session = TestBed.inject(SessionStore);
    const restored = session.restore();
    server.expectOne('/api/v1/session').flush({ person: { id: 'p1', name: 'Anne', title: '', language: 'da', administrator: false } });
    await restored;
    await failing((other) => other.expectOne('/api/v1/x').flush({ code: 'platform.sign-in-needed' }, { status: 401, statusText: '' }));
    expect(session.state()).toBe('ended');
  });
});

describe('ProblemText', () => {
  it('says the sentence of the code, else one to report by', async () => {
    const { failing } = setUp();
    const text = TestBed.inject(ProblemText);
    const known = await failing((server) =>
      server.expectOne('/api/v1/x').flush({ code: 'platform.stale' }, { status: 412, statusText: '' }),
    );
    const unknown = await failing((server) =>
      server.expectOne('/api/v1/x').flush({ code: 'events.full', requestId: 'r7' }, { status: 409, statusText: '' }),
    );
    await firstValueFrom(TestBed.inject(TranslocoService).load('da'));
    expect(text.of(known)).toBe('Ændret imens');
    expect(text.of(unknown)).toBe('Fejl r7');
    expect(text.of(new TypeError('x'))).toBe('Ukendt');
    expect(text.ofCode('events.full')).toBeUndefined();
  });
});
