import { Controller, Get, Query } from '@nestjs/common';
import { type MailView, type Page, pageLimits } from '@hv/platform/contracts';
import { Database } from '../database';
import { cursorOf, For, pageOf, PageQuery, readCursor } from '../http';
import { listMails, type MailRow } from './mails.queries';

/** The mails that went out or wait. */
@Controller('admin/mails')
export class MailsController {
  constructor(private readonly database: Database) {}

  /** Mails, newest first. */
  @Get()
  @For('administrator')
  async list(@Query() { limit = pageLimits.default, after }: PageQuery): Promise<Page<MailView>> {
    const last = after === undefined ? null : readCursor<[string]>(after, ['string'])[0];
    const rows = await this.database.run(listMails, [last, limit + 1]);
    return pageOf(rows, limit, viewOf, ({ id }) => cursorOf([id]));
  }
}

const viewOf = ({ createdAt, sentAt, ...row }: MailRow): MailView => ({
  ...row,
  createdAt: createdAt.toISOString(),
  sentAt: sentAt?.toISOString() ?? null,
});
