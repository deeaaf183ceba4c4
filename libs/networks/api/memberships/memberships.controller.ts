import { Body, Controller, Delete, Param, Post } from '@nestjs/common';
import { membershipEnded, membershipStarted, MembershipView, StartMembership } from '@hv/networks/contracts';
import { CurrentOrigin, For, type Idempotency, IdempotencyKey, IdPipe, type Origin, Records } from '@hv/platform/api';
import { MembershipsService } from './memberships.service';

/** The list of a network's members, kept by its secretariat. */
@Controller('memberships')
export class MembershipsController {
  constructor(private readonly memberships: MembershipsService) {}

  @Post()
  @For('person')
  @Records(membershipStarted)
  start(
    @CurrentOrigin() origin: Origin,
    @Body() wish: StartMembership,
    @IdempotencyKey() key: Idempotency | null,
  ): Promise<MembershipView> {
    return this.memberships.start(origin, wish, key);
  }

  @Delete(':id')
  @For('person')
  @Records(membershipEnded)
  end(@CurrentOrigin() origin: Origin, @Param('id', IdPipe) id: string): Promise<MembershipView> {
    return this.memberships.end(origin, id);
  }
}
