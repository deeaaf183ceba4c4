import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { AskPasswordReset, passwordChanged, passwordResetAsked, ResetPassword } from '@hv/identity/contracts';
import { For, Records } from '@hv/platform/api';
import type { FastifyRequest } from 'fastify';
import { PasswordResets } from './password-resets.service';

/** For those who have forgotten their password. */
@Controller('password-resets')
export class PasswordResetsController {
  constructor(private readonly resets: PasswordResets) {}

  /** Asks for a link by mail; the answer is the same whether or not somebody has the address. @throws 429 asked for too often */
  @Post()
  @HttpCode(202)
  @For('anyone')
  @Records(passwordResetAsked)
  ask(@Body() command: AskPasswordReset, @Req() request: FastifyRequest): Promise<void> {
    return this.resets.ask(command, request.id, request.ip);
  }

  /**
   * Sets a new password by the link, and signs out everywhere.
   * @throws 404 identity.link-expired
   * @throws 422 identity.weak-password
   */
  @Post('use')
  @HttpCode(204)
  @For('anyone')
  @Records(passwordChanged)
  use(@Body() command: ResetPassword, @Req() request: FastifyRequest): Promise<void> {
    return this.resets.use(command, request.id);
  }
}
