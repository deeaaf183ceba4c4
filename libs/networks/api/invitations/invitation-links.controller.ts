import { Body, Controller, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import { SessionCookie } from '@hv/identity/api';
import { AcceptedInvitationView, AcceptInvitation, invitationAccepted, InvitationOfLinkView, ReadInvitation } from '@hv/networks/contracts';
import { For, Records, RecordsNothing } from '@hv/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { InvitationLinksService } from './invitation-links.service';

/** For whoever holds the link of an invitation. */
@Controller('invitation-links')
export class InvitationLinksController {
  constructor(
    private readonly links: InvitationLinksService,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('read')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @For('anyone')
  @RecordsNothing('It reads; the token stands in the body so that no address and no log holds it.')
  read(@Body() { token }: ReadInvitation, @Req() { actor }: FastifyRequest): Promise<InvitationOfLinkView> {
    return this.links.read(token, actor);
  }

  @Post('accept')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @For('anyone')
  @Records(invitationAccepted)
  async accept(
    @Body() command: AcceptInvitation,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AcceptedInvitationView> {
    const attempt = { requestId: request.id, address: request.ip, before: request.actor };
    const { view, sessionSecret } = await this.links.accept(command, attempt);
    if (sessionSecret !== undefined) this.cookie.set(reply, sessionSecret);
    return view;
  }
}
