import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Claims = Readonly<Record<string, unknown>>;

/** How an issuer of a spec misbehaves; by default it does not. */
export interface Forgery {
  /** Instead of, or beside, what belongs into the token. */
  readonly claims?: Claims;
  /** Signs by a key that it does not publish, or not at all. */
  readonly signature?: 'foreign' | 'none';
  /** Beside what belongs into the address that leads back. */
  readonly query?: Readonly<Record<string, string>>;
  /** Leaves the token out. */
  readonly withoutToken?: boolean;
}

const base64url = (value: object | Buffer): string =>
  Buffer.from(value instanceof Buffer ? value : JSON.stringify(value)).toString('base64url');
const keyPair = (): { publicKey: KeyObject; privateKey: KeyObject } => generateKeyPairSync('rsa', { modulusLength: 2048 });

interface Approved {
  readonly asked: URLSearchParams;
  readonly claims: Claims;
  readonly forgery: Forgery;
}

/** An issuer that a spec has in its hand: it says whatever the spec wants, also what none should. */
export class AnIssuer {
  readonly clientSecret = 'a secret of ours & theirs';
  private readonly key = keyPair();
  private readonly foreignKey = keyPair();
  private readonly codes = new Map<string, Approved>();
  private server: Server | undefined;
  /** What it answers at its userinfo address. */
  more: Claims = {};
  /** What it says of itself beside the usual. */
  metadata: Claims = {};
  address = '';

  static async start(): Promise<AnIssuer> {
    const issuer = new AnIssuer();
    issuer.server = createServer((request, response) => void issuer.answer(request, response));
    issuer.server.listen(0, '127.0.0.1');
    await once(issuer.server, 'listening');
    issuer.address = `http://127.0.0.1:${(issuer.server.address() as AddressInfo).port}`;
    return issuer;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((closed) => this.server?.close(closed));
  }

  /** Lets somebody in, as they asked for by an address of ours. @returns the query that leads back */
  approve(departure: string, claims: Claims, forgery: Forgery = {}): string {
    const asked = new URL(departure).searchParams;
    const code = randomUUID();
    this.codes.set(code, { asked, claims, forgery });
    return `?${new URLSearchParams({ code, state: asked.get('state')!, iss: this.address, ...forgery.query })}`;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (body: object, status = 200): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    switch (request.url) {
      case '/.well-known/openid-configuration':
        return send(this.description());
      case '/jwks':
        return send({ keys: [{ ...this.key.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] });
      case '/userinfo':
        return send({ sub: request.headers.authorization?.slice('Bearer '.length), ...this.more });
      case '/token': {
        let body = '';
        for await (const part of request) body += String(part);
        const answer = this.token(new URLSearchParams(body), request.headers.authorization ?? '');
        return answer ? send(answer) : send({ error: 'invalid_grant' }, 400);
      }
      default:
        return send({}, 404);
    }
  }

  private description(): object {
    const at = (path: string): string => this.address + path;
    return {
      issuer: this.address,
      authorization_endpoint: at('/authorize'),
      token_endpoint: at('/token'),
      userinfo_endpoint: at('/userinfo'),
      jwks_uri: at('/jwks'),
      end_session_endpoint: at('/end'),
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      authorization_response_iss_parameter_supported: true,
      ...this.metadata,
    };
  }

  /** Each code once, only for who asked for it and for us. */
  private token(given: URLSearchParams, authorization: string): object | undefined {
    const approved = this.codes.get(given.get('code')!);
    this.codes.delete(given.get('code')!);
    const challenge = createHash('sha256').update(given.get('code_verifier')!).digest('base64url');
    const decoded = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '));
    const [id = '', secret = ''] = Buffer.from(authorization.slice(6), 'base64').toString().split(':').map(decoded);
    const isUs = id === 'hele-vejen' && secret === this.clientSecret;
    const { asked, claims, forgery } = approved ?? {};
    if (!asked || !isUs || asked.get('code_challenge') !== challenge || asked.get('redirect_uri') !== given.get('redirect_uri'))
      return undefined;
    const now = Math.floor(Date.now() / 1000);
    const usual = { iss: this.address, aud: 'hele-vejen', iat: now, exp: now + 300, nonce: asked.get('nonce') };
    const token = this.signed({ ...usual, ...claims, ...forgery?.claims }, forgery?.signature);
    return { access_token: claims!['sub'], token_type: 'Bearer', ...(forgery?.withoutToken ? {} : { id_token: token }) };
  }

  private signed(claims: Claims, by?: Forgery['signature']): string {
    const text = `${base64url({ alg: by === 'none' ? 'none' : 'RS256', kid: 'one' })}.${base64url(claims)}`;
    if (by === 'none') return `${text}.`;
    const { privateKey } = by === 'foreign' ? this.foreignKey : this.key;
    return `${text}.${base64url(sign('sha256', Buffer.from(text), privateKey))}`;
  }
}
