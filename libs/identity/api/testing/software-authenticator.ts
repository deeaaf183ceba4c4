import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import type { AddPasskey, PasskeyAnswer, PasskeyCreationView, PasskeyRequestView } from '@hv/identity/contracts';

/** How an authenticator of a spec misbehaves, or where it is used; by default it does neither. */
export interface Behaviour {
  readonly origin?: string;
  readonly rpId?: string;
  /** Whether its person was there and known to it. */
  readonly verifies?: boolean;
  /** What it signs instead of what it was asked to. */
  readonly signed?: string;
  readonly counter?: number;
}

const base64url = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64url');
const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest();

/** A passkey made of software: what a browser and its device would answer. */
export class SoftwareAuthenticator {
  readonly id = base64url(randomBytes(32));
  private readonly publicKey: KeyObject;
  private readonly privateKey: KeyObject;
  private userId = '';
  private uses = 0;

  constructor(private readonly origin: string) {
    ({ publicKey: this.publicKey, privateKey: this.privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' }));
  }

  /** Makes itself for an account. */
  create({ challenge, signed, rpId, userId }: PasskeyCreationView, name = 'Min telefon', behaviour: Behaviour = {}): AddPasskey {
    this.userId = userId;
    const clientDataJSON = this.clientData('webauthn.create', signed, behaviour);
    const attestationObject = base64url(attestationOf(this.authenticatorData(rpId, behaviour, this.credentialData())));
    return { challenge, name, id: this.id, clientDataJSON, attestationObject, transports: ['internal'] };
  }

  /** Signs for a challenge. */
  sign({ signed, rpId }: PasskeyRequestView, behaviour: Behaviour = {}): PasskeyAnswer {
    const clientDataJSON = this.clientData('webauthn.get', signed, behaviour);
    this.uses += 1;
    const data = this.authenticatorData(rpId, behaviour);
    const signature = sign('sha256', Buffer.concat([data, sha256(Buffer.from(clientDataJSON, 'base64url'))]), this.privateKey);
    return { id: this.id, clientDataJSON, authenticatorData: base64url(data), signature: base64url(signature), userHandle: this.userId };
  }

  private clientData(type: string, challenge: string, { origin = this.origin, signed = challenge }: Behaviour): string {
    return base64url(JSON.stringify({ type, challenge: signed, origin, crossOrigin: false }));
  }

  private authenticatorData(asked: string, { rpId = asked, verifies = true, counter = this.uses }: Behaviour, credential?: Buffer): Buffer {
    const flags = 0x01 | (verifies ? 0x04 : 0) | (credential ? 0x40 : 0);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), count, credential ?? Buffer.alloc(0)]);
  }

  /** AAGUID of nobody, the id, and the key as COSE writes it: EC2, ES256, P-256. */
  private credentialData(): Buffer {
    const { x = '', y = '' } = this.publicKey.export({ format: 'jwk' });
    const id = Buffer.from(this.id, 'base64url');
    const coordinate = (label: number, value: string): Buffer =>
      Buffer.concat([Buffer.from([label, 0x58, 32]), Buffer.from(value, 'base64url')]);
    const key = Buffer.concat([Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01]), coordinate(0x21, x), coordinate(0x22, y)]);
    return Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, key]);
  }
}

/** CBOR of {fmt: "none", attStmt: {}, authData}. */
function attestationOf(data: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(data.length);
  const text = (words: string): Buffer => Buffer.concat([Buffer.from([0x60 + words.length]), Buffer.from(words)]);
  return Buffer.concat([
    Buffer.from([0xa3]),
    text('fmt'),
    text('none'),
    text('attStmt'),
    Buffer.from([0xa0]),
    text('authData'),
    Buffer.from([0x59]),
    length,
    data,
  ]);
}
