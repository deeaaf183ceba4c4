import { Controller, Get, Header, HttpCode, Post, Query, Res } from '@nestjs/common';
import { UnsubscribeLink, unsubscribePath } from '@hv/notifications/contracts';
import { For, FromAnywhere, RecordsNothing } from '@hv/platform/api';
import type { FastifyReply } from 'fastify';
import { MailChoices } from './mail-choices.service';

/** The address in the head of a mail (RFC 8058): mail programs send POST to it; people who open it, GET, are asked on a page first. */
@Controller('unsubscribe')
@For('anyone')
export class UnsubscribingController {
  constructor(private readonly choices: MailChoices) {}

  /** Leads to the page; what scans mails opens it too, so nothing is turned off. @returns a redirection */
  @Get()
  @HttpCode(303)
  @Header('cache-control', 'no-store')
  page(@Query() { token }: UnsubscribeLink, @Res({ passthrough: true }) reply: FastifyReply): void {
    reply.header('location', `${unsubscribePath}#${encodeURIComponent(token)}`);
  }

  /**
   * Turns off the mails of one kind of whoever the link was sent to; again is the same as once.
   * @throws 404 platform.not-found when it is no link of ours.
   */
  @Post()
  @HttpCode(204)
  @FromAnywhere()
  @RecordsNothing('which mails somebody wants is theirs alone, and no fact for others')
  async turnOff(@Query() { token }: UnsubscribeLink): Promise<void> {
    await this.choices.turnOff(token);
  }
}
