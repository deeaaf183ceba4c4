import { Injectable } from '@nestjs/common';
import { Authenticator, Forbidden, NotFound, ownOrigins, Settings, SignInNeeded, Throttle } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import type { FastifyRequest } from 'fastify';
import { type PassHolder, PassesService } from '../passes/passes.service';
import { headerOf } from './dav-call';
import type { DavPath } from './dav-path';

/** Who is there; with a pass, for the one file that it is for. */
export type Visitor = Pick<PassHolder, 'actor'> & Partial<PassHolder>;

/** Says who asks over WebDAV: by an access token for it, as password or as bearer. A cookie says nothing here. */
@Injectable()
export class DavDoor {
  private readonly origins: ReadonlySet<string>;

  constructor(
    private readonly authenticator: Authenticator,
    private readonly throttle: Throttle,
    private readonly passes: PassesService,
    settings: Settings,
  ) {
    this.origins = ownOrigins(settings.environment.PUBLIC_URL);
  }

  /** @throws SignInNeeded, Forbidden when the token is for something else, TooMany */
  async enter(request: FastifyRequest, { pass }: DavPath): Promise<Visitor> {
    const { origin } = request.headers;
    if (origin !== undefined && !this.origins.has(origin))
      throw new Forbidden(platformProblems.foreignOrigin, 'Other sites do not ask here.');
    const visitor = pass === null ? await this.byToken(request) : await this.passes.holderOf(pass);
    if (visitor) await this.throttle.program(visitor.actor.accountId, request.ip);
    else await this.throttle.request(undefined, request.ip);
    // A pass that is none any more is an address that is none any more: a password would not make it one.
    if (!visitor && pass !== null) throw new NotFound(platformProblems.notFound, 'There is nothing here any more.');
    if (!visitor) throw new SignInNeeded(platformProblems.signInNeeded, 'Sign in with an access token for WebDAV as password.');
    const { actor } = visitor;
    if (!actor.scopes.includes('dav')) throw new Forbidden('identity.scope-missing', 'The token is not for WebDAV.');
    request.actor = actor;
    return visitor;
  }

  private async byToken(request: FastifyRequest): Promise<Visitor | undefined> {
    const token = tokenOf(headerOf(request, 'authorization'));
    const actor = token === undefined ? undefined : await this.authenticator.byToken(token);
    return actor && { actor };
  }
}

/** The token of an Authorization header: whatever name it comes with. */
export function tokenOf(header = ''): string | undefined {
  const [, scheme = '', sent = ''] = /^(Basic|Bearer) +([\w.~+/=-]{1,1024})$/i.exec(header.trim()) ?? [];
  if (scheme.toLowerCase() === 'bearer') return sent;
  const [, password] = /^[^:]*:(.+)$/s.exec(Buffer.from(sent, 'base64').toString('utf8')) ?? [];
  return password;
}
