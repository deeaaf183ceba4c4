import { Injectable } from '@nestjs/common';
import { type Actor, Authenticator, Forbidden, ownOrigins, Settings, SignInNeeded, Throttle } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import type { FastifyRequest } from 'fastify';
import { headerOf } from './dav-call';

/** Says who asks over WebDAV: by an access token for it, as password or as bearer. A cookie says nothing here. */
@Injectable()
export class DavDoor {
  private readonly origins: ReadonlySet<string>;

  constructor(
    private readonly authenticator: Authenticator,
    private readonly throttle: Throttle,
    settings: Settings,
  ) {
    this.origins = ownOrigins(settings.environment.PUBLIC_URL);
  }

  /** @throws SignInNeeded, Forbidden when the token is for something else, TooMany */
  async enter(request: FastifyRequest): Promise<Actor> {
    const { origin } = request.headers;
    if (origin !== undefined && !this.origins.has(origin))
      throw new Forbidden(platformProblems.foreignOrigin, 'Other sites do not ask here.');
    const token = tokenOf(headerOf(request, 'authorization'));
    const actor = token === undefined ? undefined : await this.authenticator.byToken(token);
    await this.throttle.request(actor?.accountId, request.ip);
    if (!actor) throw new SignInNeeded(platformProblems.signInNeeded, 'Sign in with an access token for WebDAV as password.');
    if (!actor.scopes.includes('dav')) throw new Forbidden('identity.scope-missing', 'The token is not for WebDAV.');
    request.actor = actor;
    return actor;
  }
}

/** The token of an Authorization header: whatever name it comes with. */
export function tokenOf(header = ''): string | undefined {
  const [, scheme = '', sent = ''] = /^(Basic|Bearer) +([\w.~+/=-]{1,1024})$/i.exec(header.trim()) ?? [];
  if (scheme.toLowerCase() === 'bearer') return sent;
  const [, password] = /^[^:]*:(.+)$/s.exec(Buffer.from(sent, 'base64').toString('utf8')) ?? [];
  return password;
}
