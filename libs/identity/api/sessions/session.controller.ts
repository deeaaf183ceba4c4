import { Body, Controller, Delete, Get, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import { sessionEnded, sessionStarted, SessionView, SignIn } from '@hv/identity/contracts';
import { Actor, AlsoForOnlookers, CurrentActor, For, Records } from '@hv/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { deviceWords } from './device-words';
import { SessionCookie } from './session-cookie';
import { SessionsService } from './sessions.service';
import { type Attempt, SignInService } from './sign-in.service';

/** Signing in and out. */
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionsService,
    private readonly cookie: SessionCookie,
  ) {}

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @For('anyone')
  @Records(sessionStarted)
  async signIn(
    @Body() command: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { view, secret } = await this.signIns.signIn(command, attemptOf(request));
    this.cookie.set(reply, secret);
    return view;
  }

  @Get()
  @Header('cache-control', 'no-store')
  @For('session')
  @AlsoForOnlookers()
  session(@CurrentActor() actor: Actor): Promise<SessionView> {
    return this.sessions.current(actor);
  }

  /** Also for those whose session has ended meanwhile: what the browser kept goes all the same. */
  @Delete()
  @HttpCode(204)
  @Header('cache-control', 'no-store')
  @Header('clear-site-data', '"cache"')
  @For('anyone')
  @AlsoForOnlookers()
  @Records(sessionEnded)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end({ actor: request.actor?.onlooker?.actor ?? request.actor ?? null, requestId: request.id });
    this.cookie.clear(reply);
  }
}

/** Where a request to sign in comes from. */
export const attemptOf = (request: FastifyRequest): Attempt => ({
  requestId: request.id,
  address: request.ip,
  before: request.actor,
  device: deviceWords(request.headers['user-agent']),
});
