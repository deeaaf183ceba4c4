import type { SessionView } from '@hv/identity/contracts';
import type { Answer, World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';

/** The origin of a trial on one's own machine. */
export const ownOrigin = 'http://localhost:3000';

const url = '/api/v1/session';

/** Requests of a browser about its session, in a world on one's own machine. */
export class SessionRequests {
  constructor(private readonly world: World) {}

  signIn(email: string, password: string, headers: object = {}): Promise<Answer<SessionView & ProblemView>> {
    return this.world.request({ method: 'POST', url, headers: { origin: ownOrigin, ...headers }, payload: { email, password } });
  }

  session(headers: object): Promise<Answer<SessionView & ProblemView>> {
    return this.world.request({ method: 'GET', url, headers: { ...headers } });
  }

  signOut(headers: object): Promise<Answer<ProblemView>> {
    return this.world.request({ method: 'DELETE', url, headers: { ...headers } });
  }
}

/** What the browser sends back of a cookie it was given. */
export const cookieOf = (answer: Answer<unknown>): string => String(answer.headers['set-cookie']).split(';')[0]!;
