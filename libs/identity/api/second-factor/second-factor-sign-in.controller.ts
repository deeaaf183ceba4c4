import { Body, Controller, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import {
  AskPasskeyOptions,
  PasskeyRequestView,
  ProveSecondFactor,
  recoveryCodeUsed,
  sessionStarted,
  SessionView,
  SignInByPasskey,
} from '@hv/identity/contracts';
import { For, Records, RecordsNothing } from '@hv/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { attemptOf } from '../sessions/session.controller';
import { SessionCookie } from '../sessions/session-cookie';
import type { StartedSession } from '../sessions/session-starts';
import { SecondFactorSignIn } from './second-factor-sign-in.service';

/** Signing in by more, or by other, than a password. */
@Controller('session')
export class SecondFactorSignInController {
  constructor(
    private readonly signIns: SecondFactorSignIn,
    private readonly cookie: SessionCookie,
  ) {}

  /**
   * Proves a second factor after the password, by a code, a recovery code or a passkey.
   * @throws 404 identity.challenge-expired
   * @throws 422 identity.proof-wrong
   */
  @Post('second-factor')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @For('anyone')
  @Records(sessionStarted, recoveryCodeUsed)
  async prove(
    @Body() command: ProveSecondFactor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.signedIn(reply, await this.signIns.prove(command, attemptOf(request)));
  }

  /** What a passkey of the account shall sign as the second factor. @throws 404 identity.challenge-expired */
  @Post('second-factor/options')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @For('anyone')
  @RecordsNothing('It reads; the challenge stands in the body so that no address and no log holds it.')
  options(@Body() command: AskPasskeyOptions): Promise<PasskeyRequestView> {
    return this.signIns.options(command);
  }

  /** What a passkey shall sign to sign in without a password. */
  @Post('passkey/options')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @For('anyone')
  @RecordsNothing('A challenge is worth nothing until it is answered, and goes by itself after five minutes.')
  passkeyOptions(): Promise<PasskeyRequestView> {
    return this.signIns.passkeyOptions();
  }

  /**
   * Signs in by a passkey alone.
   * @throws 404 identity.challenge-expired
   * @throws 422 identity.proof-wrong
   */
  @Post('passkey')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @For('anyone')
  @Records(sessionStarted)
  async byPasskey(
    @Body() command: SignInByPasskey,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.signedIn(reply, await this.signIns.byPasskey(command, attemptOf(request)));
  }

  private signedIn(reply: FastifyReply, { view, secret }: StartedSession): SessionView {
    this.cookie.set(reply, secret);
    return view;
  }
}
