import { Controller, Get, Header, Param, Post, Req, Res } from '@nestjs/common';
import { exportAsked, OwnExportsView, OwnExportView } from '@hv/identity/contracts';
import {
  Actor,
  CurrentActor,
  CurrentOrigin,
  For,
  type Idempotency,
  IdempotencyKey,
  IdPipe,
  Log,
  type Origin,
  Records,
} from '@hv/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Exports } from './exports.service';

type OwnOrigin = Origin & { readonly actor: Actor };

/** Copies of what is known of a person, for themselves. */
@Controller('me/exports')
@For('session')
export class ExportsController {
  constructor(
    private readonly exports: Exports,
    private readonly log: Log,
  ) {}

  /**
   * Asks for a copy of all that is known of oneself; one is told when it can be fetched.
   * @throws 429 identity.export-too-soon: one a day.
   */
  @Post()
  @Header('cache-control', 'no-store')
  @Records(exportAsked)
  ask(@CurrentOrigin() origin: OwnOrigin, @IdempotencyKey() key: Idempotency | null): Promise<OwnExportView> {
    return this.exports.ask(origin, key);
  }

  /** One's own copies, and when another may be asked for. */
  @Get()
  @Header('cache-control', 'no-store')
  list(@CurrentActor() actor: Actor): Promise<OwnExportsView> {
    return this.exports.list(actor);
  }

  /**
   * One's own copy, a ZIP file to be saved.
   * @throws 404 identity.export-not-found
   */
  @Get(':id')
  async fetch(
    @CurrentOrigin() origin: OwnOrigin,
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { bytes, content, readyAt } = await this.exports.fetch(origin, id);
    content.once('error', (error) => this.log.error({ requestId: request.id, error }, 'a copy of somebody’s data could not be read whole'));
    void reply
      .headers({
        'content-type': 'application/zip',
        'content-length': bytes,
        'content-disposition': `attachment; filename="hele-vejen-${readyAt.toISOString().slice(0, 10)}.zip"`,
        'cache-control': 'no-store',
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
      })
      .send(content);
  }
}
