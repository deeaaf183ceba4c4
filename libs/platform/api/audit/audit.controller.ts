import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import { AuditPageView, AuditSealView } from '@hv/platform/contracts';
import type { FastifyReply } from 'fastify';
import type { Origin } from '../actor';
import { CurrentOrigin, For } from '../http';
import { AuditQuery } from './audit-query';
import { AuditService } from './audit.service';

/** What happened on the platform: who did what, when. Never what people wrote. */
@Controller('admin/audit')
@For('administrator')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  /** Events, the latest first; the look itself is recorded. */
  @Get()
  @Header('cache-control', 'no-store')
  page(@CurrentOrigin() origin: Origin, @Query() query: AuditQuery): Promise<AuditPageView> {
    return this.audit.page(origin, query);
  }

  /** The newest 10000 of them as a table for spreadsheets; recorded as `platform.audit-exported`. */
  @Get('csv')
  @Header('cache-control', 'no-store')
  async table(@CurrentOrigin() origin: Origin, @Query() query: AuditQuery, @Res() reply: FastifyReply): Promise<void> {
    const table = await this.audit.export(origin, query);
    void reply
      .headers({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="log.csv"',
        'x-content-type-options': 'nosniff',
      })
      .send(table);
  }

  /** How the log is sealed. */
  @Get('seal')
  @Header('cache-control', 'no-store')
  seal(): Promise<AuditSealView> {
    return this.audit.seal();
  }
}
