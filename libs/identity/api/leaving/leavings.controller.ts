import { Body, Controller, Delete, Header, HttpCode, Post, Put, Req } from '@nestjs/common';
import { EraseAccount, KeepAccount, leavingAsked, leavingStopped, LeavingView, personErased, StayLink } from '@hv/identity/contracts';
import { Actor, CurrentOrigin, For, type Origin, Records } from '@hv/platform/api';
import type { FastifyRequest } from 'fastify';
import { Leavings } from './leavings.service';

type OwnOrigin = Origin & { readonly actor: Actor };

/** Leaving the platform. */
@Controller()
export class LeavingsController {
  constructor(private readonly leavings: Leavings) {}

  /**
   * Leaves: in some days one is erased. Again is no change.
   * @throws 403 identity.proof-needed
   * @throws 409 identity.last-administrator
   */
  @Put('me/leaving')
  @Header('cache-control', 'no-store')
  @For('session')
  @Records(leavingAsked)
  leave(@CurrentOrigin() origin: OwnOrigin): Promise<LeavingView> {
    return this.leavings.leave(origin);
  }

  /** Stays after all. */
  @Delete('me/leaving')
  @HttpCode(204)
  @For('session')
  @Records(leavingStopped)
  stay(@CurrentOrigin() origin: OwnOrigin): Promise<void> {
    return this.leavings.stay(origin);
  }

  /**
   * Stays by the link of the mail.
   * @throws 404 identity.link-expired
   */
  @Post('leavings/stop')
  @HttpCode(204)
  @For('anyone')
  @Records(leavingStopped)
  stayByLink(@Body() link: StayLink, @Req() request: FastifyRequest): Promise<void> {
    return this.leavings.stayByLink(link, request.id);
  }

  /**
   * Has somebody erased, at once or in some days; why is kept for a year.
   * @throws 403 identity.proof-needed; for one's own.
   * @throws 404 identity.account-not-found
   * @throws 409 identity.last-administrator
   * @throws 422 identity.reason-refused
   */
  @Put('admin/accounts/erasure')
  @For('administrator')
  @Records(leavingAsked, personErased)
  erase(@CurrentOrigin() origin: OwnOrigin, @Body() { accountId, ...command }: EraseAccount): Promise<LeavingView> {
    return this.leavings.erase(origin, { accountId: accountId.toLowerCase(), ...command });
  }

  /**
   * Lets somebody stay who would have been erased.
   * @throws 404 identity.account-not-found
   */
  @Put('admin/accounts/stay')
  @HttpCode(204)
  @For('administrator')
  @Records(leavingStopped)
  keep(@CurrentOrigin() origin: OwnOrigin, @Body() { accountId }: KeepAccount): Promise<void> {
    return this.leavings.keepAccount(origin, accountId.toLowerCase());
  }
}
