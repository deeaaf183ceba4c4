import { Body, Controller, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import {
  authenticatorAdded,
  AuthenticatorSetUpView,
  BeginSetUp,
  ConfirmSetUp,
  recoveryCodesMade,
  sessionStarted,
  SetUpSessionView,
} from '@hv/identity/contracts';
import { For, Records, RecordsNothing } from '@hv/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionCookie } from '../sessions/session-cookie';
import { attemptOf } from '../sessions/session.controller';
import { SetUpAtSignIn } from './set-up-at-sign-in.service';

/** Signing in for the first time where a second factor is needed. */
@Controller('session/set-up')
export class SetUpAtSignInController {
  constructor(
    private readonly setUps: SetUpAtSignIn,
    private readonly cookie: SessionCookie,
  ) {}

  /**
   * Begins to set up an authenticator app, after the right password.
   * @throws 404 identity.challenge-expired
   * @throws 409 identity.authenticator-in-use
   */
  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @For('anyone')
  @RecordsNothing('Until it is confirmed the app proves nothing.')
  begin(@Body() command: BeginSetUp): Promise<AuthenticatorSetUpView> {
    return this.setUps.begin(command);
  }

  /**
   * Confirms the app by a first code, and signs in.
   * @throws 404 identity.challenge-expired
   * @throws 422 identity.proof-wrong
   */
  @Post('confirmation')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @For('anyone')
  @Records(authenticatorAdded, recoveryCodesMade, sessionStarted)
  async confirm(
    @Body() command: ConfirmSetUp,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SetUpSessionView> {
    const { secret, ...view } = await this.setUps.confirm(command, attemptOf(request));
    this.cookie.set(reply, secret);
    return view;
  }
}
