import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import {
  ChangeMembership,
  membershipChanged,
  membershipEnded,
  membershipEndSet,
  membershipStarted,
  MembershipView,
  StartMembership,
} from '@hv/networks/contracts';
import {
  Actor,
  CurrentOrigin,
  ExpectedVersion,
  For,
  type Idempotency,
  IdempotencyKey,
  IdPipe,
  type Origin,
  Records,
} from '@hv/platform/api';
import { MembershipChangesService } from './membership-changes.service';
import { MembershipsService } from './memberships.service';

type BySomeone = Origin & { readonly actor: Actor };

/** The list of a network's members, kept by its secretariat. */
@Controller('memberships')
export class MembershipsController {
  constructor(
    private readonly memberships: MembershipsService,
    private readonly changes: MembershipChangesService,
  ) {}

  @Get(':id')
  @For('person')
  view(@CurrentOrigin() origin: BySomeone, @Param('id', IdPipe) id: string): Promise<MembershipView> {
    return this.changes.view(origin, id);
  }

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

  @Patch(':id')
  @For('person')
  @Records(membershipChanged, membershipEndSet)
  change(
    @CurrentOrigin() origin: BySomeone,
    @Param('id', IdPipe) id: string,
    @Body() wish: ChangeMembership,
    @ExpectedVersion() version: number,
  ): Promise<MembershipView> {
    return this.changes.change(origin, id, wish, version);
  }

  @Delete(':id')
  @For('person')
  @Records(membershipEnded)
  end(@CurrentOrigin() origin: Origin, @Param('id', IdPipe) id: string): Promise<MembershipView> {
    return this.memberships.end(origin, id);
  }
}
