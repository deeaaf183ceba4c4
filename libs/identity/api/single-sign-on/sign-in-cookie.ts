import type { CookieSerializeOptions } from '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import { sessionCookieName, Settings } from '@hv/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { looksLikeSecret } from '../secret';

/** How long a person may be at their organisation's sign-in, and how long they have afterwards to finish it here, minutes. */
export const awayMinutes = 15;

/** The cookie that ties a sign-in through an organisation to the browser that began it. */
@Injectable()
export class SignInCookie {
  private readonly name: string;
  private readonly attributes: CookieSerializeOptions;

  constructor(settings: Settings) {
    this.name = `${sessionCookieName(settings.environment.PUBLIC_URL)}-sso`;
    // Lax: it must come along when the organisation leads back here.
    this.attributes = { httpOnly: true, sameSite: 'lax', path: '/', secure: settings.secure };
  }

  /** Empty when there is none that could be ours. */
  secretOf(request: FastifyRequest): string {
    const secret = request.cookies[this.name] ?? '';
    return looksLikeSecret(secret) ? secret : '';
  }

  set(reply: FastifyReply, secret: string): void {
    // Twice as long: away and back.
    reply.setCookie(this.name, secret, { ...this.attributes, maxAge: 2 * awayMinutes * 60 });
  }

  clear(reply: FastifyReply): void {
    reply.setCookie(this.name, '', { ...this.attributes, maxAge: 0 });
  }
}
