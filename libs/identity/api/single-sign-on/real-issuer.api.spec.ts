import { createServer } from 'node:net';
import { once } from 'node:events';
import { aWorld, type World } from '@hv/platform/api/testing';
import { IdentityModule } from '../identity.module';
import { aPerson, type SpecPerson, WithoutSpaces } from '../testing';
import { FederatedBrowser } from '../testing/federation-requests';
import { RealIssuer } from '../testing/real-issuer';

const ours = 'http://localhost:3000';

/** A browser at the issuer: cookies and redirects, until it is led back to us. */
class Elsewhere {
  private readonly cookies = new Map<string, string>();

  async go(address: string, name: string): Promise<string> {
    let next = address;
    for (;;) {
      const answer = await this.fetch(next);
      const location = answer.headers.get('location');
      if (location) next = new URL(location, next).href;
      else next = new URL((await this.fetch(next, new URLSearchParams({ name }))).headers.get('location')!, next).href;
      if (next.startsWith(ours)) return new URL(next).search;
    }
  }

  private async fetch(address: string, body?: URLSearchParams): Promise<Response> {
    const cookie = [...this.cookies].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(address, {
      method: body ? 'POST' : 'GET',
      ...(body ? { body } : {}),
      headers: { cookie },
      redirect: 'manual',
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      this.cookies.set(name!, value!);
    }
    return answer;
  }
}

async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 9_000);
    const server = createServer();
    server.listen(port, '127.0.0.1');
    const free = await Promise.race([once(server, 'listening').then(() => true), once(server, 'error').then(() => false)]).catch(
      () => false,
    );
    if (!free) continue;
    await new Promise((closed) => server.close(closed));
    return port;
  }
}

describe('a real issuer', () => {
  let issuer: RealIssuer;
  let world: World;
  let anne: SpecPerson;
  let browser: FederatedBrowser;

  beforeAll(async () => {
    const email = 'anne@herning.example';
    issuer = await RealIssuer.start(await freePort(), ours, 'herning', {
      anne: { claims: { name: 'Anne Hedegaard', email, email_verified: true } },
      sikker: { claims: { name: 'Anne Hedegaard', email, email_verified: true }, amr: ['pwd', 'otp', 'mfa'] },
      ukendt: { claims: { name: 'Ukendt' } },
    });
    const OIDC_ISSUERS = JSON.stringify([{ id: 'herning', label: 'Herning Kommune', issuer: issuer.address, ...issuer.credentials }]);
    world = await aWorld([IdentityModule, WithoutSpaces], { environment: { ROLE: 'api', OIDC_ISSUERS } });
    anne = await aPerson(world, { email });
    for (const subject of ['anne', 'sikker'])
      await world.query('INSERT INTO identity_federated_accounts (account_id, issuer, subject) VALUES ($1, $2, $3)', [
        anne.accountId,
        issuer.address,
        subject,
      ]);
  });
  afterAll(async () => {
    await world?.close();
    await issuer?.stop();
  });
  beforeEach(() => (browser = new FederatedBrowser(world)));

  const through = async (name: string, there = new Elsewhere(), query = '') =>
    browser.comeBack(await there.go(await browser.depart(query), name));

  it('is gone to and come back from, by code and PKCE', async () => {
    expect(await through('anne', new Elsewhere(), '?place=/rum/7')).toBe('/log-ind/retur?tilbage=%2Frum%2F7');
    const { status, body } = await browser.finish();
    expect([status, body.person.id, body.assurance]).toEqual([200, anne.id, 'password']);
  });

  it('tells of two steps', async () => {
    await through('sikker');
    expect((await browser.finish()).body.assurance).toBe('second-factor');
  });

  it('knows the person the second time, and asks them all the same where that matters', async () => {
    const there = new Elsewhere();
    await through('anne', there);
    await browser.finish();
    expect(await through('nobody', there)).toBe('/log-ind/retur?tilbage=%2Foverblik');
    await through('anne', there, '?anew=yes');
    const { body } = await browser.finish();
    expect(Date.now() - Date.parse(body.authenticatedAt)).toBeLessThan(60_000);
  });

  it('says who has no address, and who would not', async () => {
    await through('ukendt');
    expect((await browser.finish()).body.code).toBe('identity.federation-mail-unverified');
    expect(await through('nej')).toBe('/log-ind/retur?tilbage=%2Foverblik&fejl=declined');
  });

  it('is not there any more, and everything else goes on', async () => {
    const query = await new Elsewhere().go(await browser.depart(), 'anne');
    await issuer.stop();
    expect(await browser.comeBack(query)).toBe('/log-ind/retur?tilbage=%2Foverblik&fejl=unreachable');
    expect((await browser.issuers()).status).toBe(200);
  });
});
