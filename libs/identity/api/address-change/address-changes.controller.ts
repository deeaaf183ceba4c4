import { Body, Controller, HttpCode, Post, Put, Req } from '@nestjs/common';
import { addressChangeAsked, addressChanged, AddressChangeLink, addressChangeStopped, ChangeAddress } from '@hv/identity/contracts';
import { Actor, CurrentOrigin, For, type Origin, Records } from '@hv/platform/api';
import type { FastifyRequest } from 'fastify';
import { AddressChanges } from './address-changes.service';

/** Another address to sign in by. */
@Controller()
export class AddressChangesController {
  constructor(private readonly changes: AddressChanges) {}

  /**
   * Asks for it: the new address gets a link that confirms it, the old one a link that stops it.
   * @throws 403 identity.proof-needed
   * @throws 409 identity.address-taken: it is one's own already.
   */
  @Put('me/address')
  @HttpCode(202)
  @For('session')
  @Records(addressChangeAsked)
  ask(
    @CurrentOrigin() origin: Origin & { readonly actor: Actor },
    @Body() command: ChangeAddress,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.changes.ask(origin, command, request.ip);
  }

  /**
   * Confirms it from the new address.
   * @throws 404 identity.link-expired
   * @throws 409 identity.address-taken
   */
  @Post('address-changes/confirm')
  @HttpCode(204)
  @For('anyone')
  @Records(addressChanged)
  confirm(@Body() command: AddressChangeLink, @Req() request: FastifyRequest): Promise<void> {
    return this.changes.confirm(command, request.id);
  }

  /**
   * Stops or undoes it from the old address, and signs out everywhere.
   * @throws 404 identity.link-expired
   * @throws 409 identity.address-taken
   */
  @Post('address-changes/stop')
  @HttpCode(204)
  @For('anyone')
  @Records(addressChangeStopped)
  stop(@Body() command: AddressChangeLink, @Req() request: FastifyRequest): Promise<void> {
    return this.changes.stop(command, request.id);
  }
}
