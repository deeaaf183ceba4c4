import type {
  AuthenticatorSetUpView,
  OwnSessionsView,
  PasskeyCreationView,
  PasskeyRequestView,
  RecoveryCodesView,
  SecondFactorsView,
  SessionView,
} from '@hv/identity/contracts';
import type { Answer, World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { generateSync } from 'otplib';
import { type Behaviour, SoftwareAuthenticator } from './software-authenticator';
import { ownOrigin } from './session-requests';

type Asked<View> = Promise<Answer<View & ProblemView>>;
type Headers = Readonly<Record<string, string>>;

/** Requests of a browser about how its person signs in. */
export class FactorRequests {
  constructor(private readonly world: World) {}

  send<View>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, headers: Headers = {}, payload?: object): Asked<View> {
    return this.world.request({
      method,
      url: `/api/v1/${path}`,
      headers: { origin: ownOrigin, ...headers },
      ...(payload ? { payload } : {}),
    });
  }

  view(headers: Headers): Asked<SecondFactorsView> {
    return this.send('GET', 'second-factors', headers);
  }

  sessions(headers: Headers): Asked<OwnSessionsView> {
    return this.send('GET', 'sessions', headers);
  }

  begin(headers: Headers): Asked<AuthenticatorSetUpView> {
    return this.send('PUT', 'second-factors/authenticator', headers);
  }

  confirm(headers: Headers, code: string): Asked<RecoveryCodesView> {
    return this.send('PUT', 'second-factors/authenticator/confirmation', headers, { code });
  }

  /** The code of now, or of so many steps from now. */
  code(secret: string, steps = 0): string {
    return generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + 30 * steps });
  }

  /** Sets an app up; its code of the step before now is used by it. */
  async anApp(headers: Headers): Promise<{ readonly secret: string; readonly recoveryCodes: readonly string[] }> {
    const { secret } = (await this.begin(headers)).body;
    const { body } = await this.confirm(headers, this.code(secret, -1));
    return { secret, recoveryCodes: body.recoveryCodes };
  }

  creation(headers: Headers): Asked<PasskeyCreationView> {
    return this.send('PUT', 'passkeys/options', headers);
  }

  /** Adds a passkey of software. */
  async aPasskey(headers: Headers, name?: string): Promise<SoftwareAuthenticator> {
    const passkey = new SoftwareAuthenticator(ownOrigin);
    const answer = await this.send('PUT', 'passkeys', headers, passkey.create((await this.creation(headers)).body, name));
    if (answer.status !== 200) throw new Error(`the passkey was refused: ${answer.text}`);
    return passkey;
  }

  prove(challenge: string, proof: object, headers: Headers = {}): Asked<SessionView> {
    return this.send('POST', 'session/second-factor', headers, { challenge, ...proof });
  }

  factorOptions(challenge: string): Asked<PasskeyRequestView> {
    return this.send('POST', 'session/second-factor/options', {}, { challenge });
  }

  passkeyOptions(): Asked<PasskeyRequestView> {
    return this.send('POST', 'session/passkey/options');
  }

  /** Signs in by a passkey alone. */
  async byPasskey(passkey: SoftwareAuthenticator, behaviour: Behaviour = {}): Asked<SessionView> {
    const request = (await this.passkeyOptions()).body;
    return this.send('POST', 'session/passkey', {}, { challenge: request.challenge, passkey: passkey.sign(request, behaviour) });
  }
}
