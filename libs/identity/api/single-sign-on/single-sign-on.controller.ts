import { Controller, Get, HttpCode, Param, Query, Req, Res } from '@nestjs/common';
import { BeginSingleSignOn, IssuersView } from '@hv/identity/contracts';
import { For, type OidcIssuer } from '@hv/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IssuerConversation } from './issuer-conversation';
import { IssuerPipe } from './issuer.pipe';
import { Issuers } from './issuers';
import { SignInCookie } from './sign-in-cookie';
import { SingleSignOn } from './single-sign-on.service';

/** The way to organisations' sign-in and back: addresses that browsers go to, not that scripts ask. */
@Controller('sign-in/oidc')
export class SingleSignOnController {
  constructor(
    private readonly issuers: Issuers,
    private readonly signOn: SingleSignOn,
    private readonly conversation: IssuerConversation,
    private readonly cookie: SignInCookie,
  ) {}

  /** The organisations whose sign-in may be used. */
  @Get()
  @For('anyone')
  list(): IssuersView {
    return this.issuers.view;
  }

  /** Leads to an organisation's sign-in. @returns a redirection */
  @Get(':issuer')
  @HttpCode(302)
  @For('anyone')
  async begin(
    @Param('issuer', IssuerPipe) issuer: OidcIssuer,
    @Query() { place, anew }: BeginSingleSignOn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { address, secret } = await this.signOn.begin(issuer, place, anew === 'yes');
    if (secret) this.cookie.set(reply, secret);
    reply.header('location', address);
  }

  /** Where it leads back to. What stands in the address is the organisation's to say. @returns a redirection to the page of the return */
  @Get(':issuer/return')
  @HttpCode(302)
  @For('anyone')
  async comeBack(
    @Param('issuer', IssuerPipe) issuer: OidcIssuer,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const start = request.url.indexOf('?');
    const query = start < 0 ? '' : request.url.slice(start);
    reply.header('location', await this.signOn.comeBack(issuer, this.cookie.secretOf(request), query));
  }

  /** Leads to where one signs out of the organisation too; without such a place, to the sign-in page. @returns a redirection */
  @Get(':issuer/sign-out')
  @HttpCode(302)
  @For('anyone')
  async signOut(@Param('issuer', IssuerPipe) issuer: OidcIssuer, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    reply.header('location', await this.conversation.signOutAddress(issuer));
  }
}
