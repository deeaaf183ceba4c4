import { Controller, Delete, Get, Header, HttpCode, Param, Post, Put, Req, Res } from '@nestjs/common';
import {
  accountCreated,
  federatedAccountLinked,
  FederatedAccountsView,
  federatedAccountUnlinked,
  sessionStarted,
  SessionView,
  WaitingFederationView,
} from '@hv/identity/contracts';
import { Actor, CurrentActor, CurrentOrigin, For, IdPipe, type Origin, Records } from '@hv/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionCookie } from '../sessions/session-cookie';
import { attemptOf } from '../sessions/session.controller';
import { FederatedAccounts } from './federated-accounts.service';
import { FederatedSignIn } from './federated-sign-in.service';
import { SignInCookie } from './sign-in-cookie';

type OwnOrigin = Origin & { readonly actor: Actor };

/** What becomes of a sign-in through an organisation, and the accounts that are used by it. */
@Controller()
export class FederationController {
  constructor(
    private readonly signIns: FederatedSignIn,
    private readonly accounts: FederatedAccounts,
    private readonly sessionCookie: SessionCookie,
    private readonly cookie: SignInCookie,
  ) {}

  /**
   * Signs in by what the organisation said of who came back in this browser.
   * @throws 403 identity.second-factor-required, identity.second-factor-needed: as for a password
   * @throws 403 identity.federation-unknown, identity.federation-mail-unverified, identity.federation-blocked
   * @throws 404 identity.federation-expired
   * @throws 409 identity.federation-link-needed, identity.federation-link-offered
   */
  @Post('session/federated')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @For('anyone')
  @Records(sessionStarted, accountCreated, federatedAccountLinked)
  async finish(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionView> {
    const { view, secret } = await this.signIns.finish(this.cookie.secretOf(request), attemptOf(request));
    this.cookie.clear(reply);
    this.sessionCookie.set(reply, secret);
    return view;
  }

  /** What waits in this browser to be linked to an account. @throws 404 identity.federation-expired */
  @Get('session/federated')
  @Header('cache-control', 'no-store')
  @For('anyone')
  waiting(@Req() request: FastifyRequest): Promise<WaitingFederationView> {
    return this.signIns.waiting(this.cookie.secretOf(request));
  }

  /** The organisations by whose sign-in one's own account may be used. */
  @Get('federated-accounts')
  @For('session')
  list(@CurrentActor() actor: Actor): Promise<FederatedAccountsView> {
    return this.accounts.view(actor);
  }

  /**
   * Lets what waits in this browser lead to one's own account from now on.
   * @throws 403 identity.proof-needed
   * @throws 404 identity.federation-expired
   * @throws 409 identity.federation-taken
   */
  @Put('federated-accounts')
  @HttpCode(204)
  @For('session')
  @Records(federatedAccountLinked)
  async link(
    @CurrentOrigin() origin: OwnOrigin,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.accounts.link(origin, this.cookie.secretOf(request));
    this.cookie.clear(reply);
  }

  /**
   * Ends that.
   * @throws 403 identity.proof-needed
   * @throws 409 identity.last-way-in: one could not sign in any more.
   */
  @Delete('federated-accounts/:id')
  @HttpCode(204)
  @For('session')
  @Records(federatedAccountUnlinked)
  unlink(@CurrentOrigin() origin: OwnOrigin, @Param('id', IdPipe) id: string): Promise<void> {
    return this.accounts.unlink(origin, id);
  }
}
