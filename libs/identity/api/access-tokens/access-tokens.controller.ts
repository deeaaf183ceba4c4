import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { accessTokenCreated, accessTokenEnded, type AccessTokenItemView, AccessTokenView, CreateAccessToken } from '@hv/identity/contracts';
import {
  Actor,
  CurrentActor,
  CurrentOrigin,
  For,
  type Idempotency,
  IdempotencyKey,
  IdPipe,
  type Origin,
  PageQuery,
  Records,
} from '@hv/platform/api';
import type { Page } from '@hv/platform/contracts';
import type { FastifyRequest } from 'fastify';
import { SessionCookie } from '../sessions/session-cookie';
import { AccessTokensService } from './access-tokens.service';

/** One's own access tokens. A token cannot make, see or end tokens: whoever finds one gets no further. */
@Controller('access-tokens')
export class AccessTokensController {
  constructor(
    private readonly tokens: AccessTokensService,
    private readonly cookie: SessionCookie,
  ) {}

  @Post()
  @Header('cache-control', 'no-store')
  @For('session')
  @Records(accessTokenCreated)
  create(
    @CurrentOrigin() origin: Origin & { readonly actor: Actor },
    @Body() command: CreateAccessToken,
    @IdempotencyKey() key: Idempotency | null,
    @Req() request: FastifyRequest,
  ): Promise<AccessTokenView> {
    return this.tokens.create(origin, command, key && { ...key, sessionSecret: this.cookie.secretOf(request)! });
  }

  @Get()
  @Header('cache-control', 'no-store')
  @For('session')
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<AccessTokenItemView>> {
    return this.tokens.list(actor, query);
  }

  @Delete(':id')
  @HttpCode(204)
  @For('session')
  @Records(accessTokenEnded)
  end(@CurrentOrigin() origin: Origin & { readonly actor: Actor }, @Param('id', IdPipe) id: string): Promise<void> {
    return this.tokens.end(origin, id);
  }
}
