import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext, Injectable, type PipeTransform } from '@nestjs/common';
import { platformProblems } from '@hv/platform/contracts';
import type { FastifyRequest } from 'fastify';
import type { Actor, Origin } from '../actor';
import { isId } from '../new-id';
import { BadRequest, NotFound, SignInNeeded, VersionNeeded } from '../problems';

const requestOf = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest<FastifyRequest>();

/** The actor of a route that declares one. */
export function actorOf(request: FastifyRequest): Actor {
  if (!request.actor) throw new SignInNeeded();
  return request.actor;
}

/** Parameter: who asks. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => actorOf(requestOf(context)));

/** Parameter: who changes something, and by which request. */
export const CurrentOrigin = createParamDecorator((_: unknown, context: ExecutionContext): Origin & { readonly actor: Actor } => {
  const request = requestOf(context);
  return { actor: actorOf(request), requestId: request.id };
});

/** A client's promise that the same key means the same request. */
export interface Idempotency {
  readonly key: string;
  /** SHA-256 of method, path and body. */
  readonly hash: Buffer;
}

/** Parameter: the `Idempotency-Key` header bound to this very request, or null. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): Idempotency | null => {
  const request = requestOf(context);
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (!isId(key)) throw new BadRequest(platformProblems.badKey, 'Idempotency-Key must be a UUID.');
  const hash = createHash('sha256').update(`${request.method} ${request.url.split('?')[0]}\n${JSON.stringify(request.body ?? null)}`);
  return { key: key.toLowerCase(), hash: hash.digest() };
});

/** Parameter: the version that a removal is based on, when the client says one in `If-Match`; else null. */
export const OptionalVersion = createParamDecorator((_: unknown, context: ExecutionContext): number | null => {
  return versionIn(requestOf(context));
});

/** Parameter: the version that an edit is based on, from `If-Match: "<version>"`. */
export const ExpectedVersion = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const version = versionIn(requestOf(context));
  if (version === null) throw new VersionNeeded();
  return version;
});

/** A path parameter that must be a UUID; what is not one cannot name anything, so it is not found. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isId(value)) throw new NotFound(platformProblems.notFound, 'There is nothing here.');
    return value.toLowerCase();
  }
}

function versionIn({ headers }: FastifyRequest): number | null {
  const header = headers['if-match'];
  if (header === undefined) return null;
  const match = /^"(\d{1,9})"$/.exec(header.trim());
  if (!match) throw new BadRequest(platformProblems.malformed, 'If-Match must be a version in quotes.');
  return Number(match[1]);
}
