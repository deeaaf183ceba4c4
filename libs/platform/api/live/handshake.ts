import type { IncomingMessage } from 'node:http';
import fastifyCookie from '@fastify/cookie';

/** What a handshake may come with. */
export interface HandshakeRules {
  readonly origins: ReadonlySet<string>;
  readonly cookieName: string;
}

/** The session secret of a handshake, if it carries our cookie. */
export function sessionSecretOf({ headers }: Pick<IncomingMessage, 'headers'>, cookieName: string): string | undefined {
  return headers.cookie ? fastifyCookie.parse(headers.cookie)[cookieName] : undefined;
}

/**
 * Whether a WebSocket handshake may go on: browsers always send their Origin, and only ours may use a cookie.
 * CORS does not protect a WebSocket, so this does.
 */
export function mayShakeHands(request: Pick<IncomingMessage, 'headers'>, { origins, cookieName }: HandshakeRules): boolean {
  const { origin } = request.headers;
  if (origin !== undefined) return origins.has(origin);
  return sessionSecretOf(request, cookieName) === undefined;
}
