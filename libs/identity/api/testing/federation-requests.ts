import type { FederatedAccountsView, IssuersView, SessionView, WaitingFederationView } from '@hv/identity/contracts';
import type { Answer, World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import type { AnIssuer, Forgery } from './an-issuer';
import { ownOrigin } from './session-requests';

type Asked<View> = Promise<Answer<View & ProblemView>>;

/** A browser that signs in through an organisation: it keeps cookies, and goes where it is led. */
export class FederatedBrowser {
  readonly cookies = new Map<string, string>();

  constructor(
    private readonly world: World,
    private readonly issuerId = 'herning',
  ) {}

  /** Goes to the organisation. @returns the address it was led to */
  async depart(query = ''): Promise<string> {
    return String((await this.send('GET', `sign-in/oidc/${this.issuerId}${query}`)).headers['location']);
  }

  /** Comes back. @returns where it was led on to */
  async comeBack(query: string, issuerId = this.issuerId): Promise<string> {
    return String((await this.send('GET', `sign-in/oidc/${issuerId}/return${query}`)).headers['location']);
  }

  /** There and back. @returns where it was led on to */
  async through(issuer: AnIssuer, claims: object, forgery: Forgery = {}, query = ''): Promise<string> {
    return this.comeBack(issuer.approve(await this.depart(query), { ...claims }, forgery));
  }

  /** There, back, and in. */
  async signIn(issuer: AnIssuer, claims: object, forgery: Forgery = {}): Asked<SessionView> {
    await this.through(issuer, claims, forgery);
    return this.finish();
  }

  finish(): Asked<SessionView> {
    return this.send('POST', 'session/federated');
  }

  waiting(): Asked<WaitingFederationView> {
    return this.send('GET', 'session/federated');
  }

  link(): Asked<object> {
    return this.send('PUT', 'federated-accounts');
  }

  accounts(): Asked<FederatedAccountsView> {
    return this.send('GET', 'federated-accounts');
  }

  unlink(id: string): Asked<object> {
    return this.send('DELETE', `federated-accounts/${id}`);
  }

  issuers(): Asked<IssuersView> {
    return this.send('GET', 'sign-in/oidc');
  }

  async send<View = object>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, payload?: object): Asked<View> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await this.world.request<View & ProblemView>({
      method,
      url: `/api/v1/${path}`,
      headers: { origin: ownOrigin, ...(cookie ? { cookie } : {}) },
      ...(payload ? { payload } : {}),
    });
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(String(line))!;
      if (value) this.cookies.set(name!, value);
      else this.cookies.delete(name!);
    }
    return answer;
  }
}

/** Why a return came to nothing, as its address says it; null when it did not. */
export const faultIn = (address: string): string | null => new URL(address, 'http://here.invalid').searchParams.get('fejl');
