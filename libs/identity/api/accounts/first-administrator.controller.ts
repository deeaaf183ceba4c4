import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { administratorCreated, CreateAdministrator } from '@hv/identity/contracts';
import { For, Records } from '@hv/platform/api';
import type { FastifyRequest } from 'fastify';
import { FirstAdministratorService } from './first-administrator.service';

/** The first administrator comes by the link that the first start printed. */
@Controller('first-administrator')
export class FirstAdministratorController {
  constructor(private readonly administrators: FirstAdministratorService) {}

  @Post()
  @HttpCode(204)
  @For('anyone')
  @Records(administratorCreated)
  create(@Body() command: CreateAdministrator, @Req() request: FastifyRequest): Promise<void> {
    return this.administrators.create(command, request.id);
  }
}
