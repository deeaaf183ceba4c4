import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { platformProblems } from '@hv/platform/contracts';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../actor';
import { Settings } from '../environment';
import { Forbidden, SignInNeeded } from '../problems';
import { Authenticator } from './authenticator';
import { ONLOOKERS, refuseOnlooker } from './only-looking';
import { ownOrigins, sessionCookieName } from './own-origins';
import { AUDIENCE, mayComeFromAnywhere, type RouteAudience } from './route-rules';
import { Throttle } from './throttle';

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor;
  }
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Finds out who asks, refuses foreign origins, and keeps everyone to a fair number of requests. Says nothing about what they may. */
@Injectable()
export class ActorGuard implements CanActivate {
  private readonly origins: ReadonlySet<string>;
  private readonly cookieName: string;

  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
    private readonly throttle: Throttle,
    settings: Settings,
  ) {
    this.origins = ownOrigins(settings.environment.PUBLIC_URL);
    this.cookieName = sessionCookieName(settings.environment.PUBLIC_URL);
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const audience = this.reflector.getAllAndOverride<RouteAudience | undefined>(AUDIENCE, [context.getHandler(), context.getClass()]);
    if (!audience) throw new Forbidden(platformProblems.forbidden, 'This route declares no rule.');
    const bearer = bearerOf(request);
    if (bearer === undefined && !mayComeFromAnywhere(request)) this.refuseForeignOrigin(request);
    const actor = await this.identify(request, bearer);
    await this.throttle.request((actor?.onlooker?.actor ?? actor)?.accountId, request.ip);
    if (actor?.onlooker) this.admitOnlooker(audience, actor, context);
    else this.admit(audience, actor, request);
    return true;
  }

  /** Reads, but neither of one's account, nor of administration, nor what is the person's own. */
  private admitOnlooker(audience: RouteAudience, actor: Actor, context: ExecutionContext): void {
    const { method, routeOptions } = context.switchToHttp().getRequest<FastifyRequest>();
    const declared = this.reflector.getAllAndOverride<boolean | undefined>(ONLOOKERS, [context.getHandler(), context.getClass()]);
    const isForAll = (audience === 'person' || audience === 'anyone') && !routeOptions.url?.includes('/me/');
    if (!(declared ?? (safe.has(method) && isForAll))) refuseOnlooker(actor);
  }

  private refuseForeignOrigin({ method, headers }: FastifyRequest): void {
    if (safe.has(method)) return;
    if (!headers.origin || !this.origins.has(headers.origin))
      throw new Forbidden(platformProblems.foreignOrigin, 'A changing request needs our own Origin or a bearer token.');
  }

  private async identify(request: FastifyRequest, bearer: string | undefined): Promise<Actor | undefined> {
    const secret = request.cookies[this.cookieName];
    if (bearer === undefined && !secret) return undefined;
    const found = bearer === undefined ? this.authenticator.bySession(secret!) : this.authenticator.byToken(bearer);
    const actor = found instanceof Promise ? await found : found;
    if (actor) request.actor = actor;
    else if (bearer !== undefined) throw new SignInNeeded(platformProblems.signInNeeded, 'The token is unknown or has expired.');
    return actor;
  }

  private admit(audience: RouteAudience, actor: Actor | undefined, request: FastifyRequest): void {
    if (audience === 'anyone') return;
    if (!actor) throw new SignInNeeded();
    if (actor.credential.kind === 'token') {
      if (audience !== 'person') throw new Forbidden('identity.session-needed', 'This needs a session, not a token.');
      if (!actor.scopes.includes(safe.has(request.method) ? 'read' : 'write'))
        throw new Forbidden('identity.scope-missing', 'The token lacks the scope.');
    }
    if (audience === 'administrator' && !actor.administrator) throw new Forbidden(platformProblems.forbidden, 'For administrators.');
  }
}

function bearerOf({ headers }: FastifyRequest): string | undefined {
  const match = /^Bearer +([\w.~+/=-]{1,512})$/i.exec(headers.authorization ?? '');
  if (match) return match[1];
  return headers.authorization === undefined ? undefined : '';
}
