import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Problem } from './problem';
import { problemInterceptor } from './problem-interceptor';
import { SessionStore } from './session';

const anne = { id: 'p1', name: 'Anne Hedegaard', title: 'Projektleder', language: 'da', administrator: false };
const bo = { ...anne, id: 'p2', name: 'Bo Grønbæk' };

const setUp = () => {
  TestBed.configureTestingModule({ providers: [provideHttpClient(withInterceptors([problemInterceptor])), provideHttpClientTesting()] });
  return { session: TestBed.inject(SessionStore), server: TestBed.inject(HttpTestingController) };
};

const signIn = async ({ session, server }: ReturnType<typeof setUp>, person: object = anne): Promise<{ samePerson: boolean }> => {
  const outcome = session.signIn('anne@herning.example', 'demo');
  const request = server.expectOne({ method: 'POST', url: '/api/v1/session' });
  expect(request.request.body).toEqual({ email: 'anne@herning.example', password: 'demo' });
  request.flush({ person });
  return outcome;
};

describe('SessionStore', () => {
  it('finds who is signed in, and asks only once', async () => {
    const { session, server } = setUp();
    const both = Promise.all([session.restore(), session.restore()]);
    server.expectOne('/api/v1/session').flush({ person: anne });
    await both;
    await session.restore();
    server.verify();
    expect(session.state()).toBe('signed-in');
    expect(session.active()).toEqual(anne);
  });

  it('finds that nobody is', async () => {
    const { session, server } = setUp();
    const restored = session.restore();
    server.expectOne('/api/v1/session').flush({ code: 'platform.sign-in-needed' }, { status: 401, statusText: '' });
    await restored;
    expect(session.state()).toBe('signed-out');
    expect(session.person()).toBeNull();
  });

  it('does not take a server that is down for nobody, and asks again', async () => {
    const { session, server } = setUp();
    const failed = session.restore();
    server.expectOne('/api/v1/session').flush({ code: 'platform.unavailable' }, { status: 503, statusText: '' });
    await expect(failed).rejects.toBeInstanceOf(Problem);
    expect(session.state()).toBe('unknown');
    const restored = session.restore();
    server.expectOne('/api/v1/session').flush({ person: anne });
    await restored;
    expect(session.state()).toBe('signed-in');
  });

  it('keeps the person in mind when the session ends, and knows whether the same one is back', async () => {
    const setting = setUp();
    const { session } = setting;
    expect(await signIn(setting)).toEqual({ samePerson: true });
    session.end();
    expect(session.state()).toBe('ended');
    expect(session.person()).toEqual(anne);
    expect(session.active()).toBeNull();
    expect(await signIn(setting)).toEqual({ samePerson: true });
    session.end();
    expect(await signIn(setting, bo)).toEqual({ samePerson: false });
  });

  it('leaves a wrong password to the form', async () => {
    const { session, server } = setUp();
    const outcome = session.signIn('anne@herning.example', 'nej');
    server.expectOne('/api/v1/session').flush({ code: 'identity.sign-in-failed' }, { status: 401, statusText: '' });
    await expect(outcome).rejects.toMatchObject({ code: 'identity.sign-in-failed' });
    expect(session.state()).toBe('unknown');
  });

  it('clears up between the server’s farewell and its own, and not at all when the server was not told', async () => {
    const setting = setUp();
    const { session, server } = setting;
    await signIn(setting);
    const clearUp = jest.fn(async () => expect(session.state()).toBe('signed-in'));
    const refused = session.signOut(clearUp);
    server.expectOne({ method: 'DELETE', url: '/api/v1/session' }).error(new ProgressEvent('error'));
    await expect(refused).rejects.toBeInstanceOf(Problem);
    expect(clearUp).not.toHaveBeenCalled();
    expect(session.state()).toBe('signed-in');

    const signedOut = session.signOut(clearUp);
    server.expectOne({ method: 'DELETE', url: '/api/v1/session' }).flush(null, { status: 204, statusText: '' });
    await signedOut;
    expect(clearUp).toHaveBeenCalledTimes(1);
    expect(session.state()).toBe('signed-out');
    expect(session.person()).toBeNull();
  });
});
