import type { CookieSerializeOptions } from '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import { sessionCookieName, Settings } from '@hv/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { absoluteDays } from './session-lifetimes';

const maxAgeSeconds = absoluteDays * 24 * 3600;

/** The cookie that carries a session's secret: unreadable to scripts, not sent along by other sites' forms. */
@Injectable()
export class SessionCookie {
  private readonly name: string;
  private readonly attributes: CookieSerializeOptions;

  constructor(settings: Settings) {
    this.name = sessionCookieName(settings.environment.PUBLIC_URL);
    this.attributes = { httpOnly: true, sameSite: 'lax', path: '/', secure: settings.secure };
  }

  secretOf(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  set(reply: FastifyReply, secret: string): void {
    reply.setCookie(this.name, secret, { ...this.attributes, maxAge: maxAgeSeconds });
  }

  clear(reply: FastifyReply): void {
    reply.setCookie(this.name, '', { ...this.attributes, maxAge: 0 });
  }
}
