import { Body, Controller, Delete, Get, Header, Param, Post, Query } from '@nestjs/common';
import {
  HandOverChoiceView,
  HandOverMembership,
  HandOverPlanView,
  handOverPlanned,
  HandOverView,
  handOverWithdrawn,
  membershipChanged,
  membershipEnded,
  membershipEndSet,
  membershipStarted,
} from '@hv/networks/contracts';
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
import { HandOverPlans } from './hand-over-plans';
import { HandOversService } from './hand-overs.service';

type BySomeone = Origin & { readonly actor: Actor };

/** Work that changes hands when somebody leaves. */
@Controller()
@For('person')
export class HandOversController {
  constructor(
    private readonly plans: HandOverPlans,
    private readonly handOvers: HandOversService,
  ) {}

  /** The memberships whose work one may hand over: one's own, and those of the people one leads. */
  @Get('me/hand-overs')
  choices(@CurrentActor() actor: Actor, @Query() page: PageQuery): Promise<Page<HandOverChoiceView>> {
    return this.plans.choices(actor, page);
  }

  /** What there is to hand over of a membership, and to whom it can be; for its person, their project lead and the secretariat. */
  @Get('memberships/:id/hand-over')
  @Header('cache-control', 'no-store')
  plan(@CurrentActor() actor: Actor, @Param('id', IdPipe) membershipId: string): Promise<HandOverPlanView> {
    return this.plans.of(actor, membershipId);
  }

  /** Ends a membership, and hands its work over then. */
  @Post('memberships/:id/hand-over')
  @Records(handOverPlanned, membershipEnded, membershipEndSet)
  handOver(
    @CurrentOrigin() origin: BySomeone,
    @Param('id', IdPipe) membershipId: string,
    @Body() wish: HandOverMembership,
    @IdempotencyKey() key: Idempotency | null,
  ): Promise<HandOverView> {
    return this.handOvers.plan(origin, membershipId, wish, key);
  }

  /** Takes it back, while it is not due. */
  @Delete('hand-overs/:id')
  @Records(handOverWithdrawn, membershipStarted, membershipChanged)
  withdraw(@CurrentOrigin() origin: BySomeone, @Param('id', IdPipe) id: string): Promise<HandOverView> {
    return this.handOvers.withdraw(origin, id);
  }
}
