import { Service } from '@angular/core';
import type { AddPasskey, PasskeyAnswer, PasskeyCreationView, PasskeyRequestView } from '@hv/identity/contracts';

/** What a browser makes of a passkey: everything to add it but its name. */
export type MadePasskey = Omit<AddPasskey, 'challenge' | 'name'>;

/** How long a person may take, ms. */
const patience = 120_000;

const references = (keys: PasskeyRequestView['allowed']) =>
  keys.map(({ id, transports }) => ({ id, transports: transports as AuthenticatorTransport[], type: 'public-key' as const }));

/** Passkeys, as the browser reaches them. The library is fetched when the first is used. */
@Service()
export class PasskeyDevice {
  /** Whether this browser knows passkeys at all. */
  readonly possible = typeof PublicKeyCredential === 'function';

  /** Has a passkey sign. @throws when the person changes their mind, or there is none */
  async sign({ signed, rpId, allowed }: PasskeyRequestView): Promise<PasskeyAnswer> {
    const { startAuthentication } = await import('@simplewebauthn/browser');
    const { id, response } = await startAuthentication({
      optionsJSON: { challenge: signed, rpId, allowCredentials: references(allowed), userVerification: 'required', timeout: patience },
    });
    const { clientDataJSON, authenticatorData, signature, userHandle } = response;
    return { id, clientDataJSON, authenticatorData, signature, ...(userHandle ? { userHandle } : {}) };
  }

  /** Has a passkey made. @throws when the person changes their mind, or it is there already */
  async make(creation: PasskeyCreationView): Promise<MadePasskey> {
    const { startRegistration } = await import('@simplewebauthn/browser');
    const { id, response } = await startRegistration({
      optionsJSON: {
        challenge: creation.signed,
        rp: { id: creation.rpId, name: creation.rpName },
        user: { id: creation.userId, name: creation.userName, displayName: creation.userDisplayName },
        pubKeyCredParams: creation.algorithms.map((alg) => ({ alg, type: 'public-key' })),
        excludeCredentials: references(creation.excluded),
        authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
        attestation: 'none',
        timeout: patience,
      },
    });
    const { clientDataJSON, attestationObject, transports = [] } = response;
    return { id, clientDataJSON, attestationObject, transports };
  }
}
