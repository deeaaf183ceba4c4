import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  accessChanged,
  InvitationPreviewView,
  InvitationView,
  InvitedPeopleView,
  InvitePerson,
  membershipStarted,
  participationsStarted,
  peopleInvited,
} from '@hv/networks/contracts';
import {
  Actor,
  CurrentOrigin,
  For,
  type Idempotency,
  IdempotencyKey,
  IdPipe,
  type Origin,
  Records,
  RecordsNothing,
} from '@hv/platform/api';
import type { Page } from '@hv/platform/contracts';
import { InvitationsQuery } from './invitations-query';
import { InvitationsService } from './invitations.service';
import { InvitePeople } from './invite-people';
import { InvitingService } from './inviting.service';

type BySomeone = Origin & { readonly actor: Actor };

/** Asking people into a network, for its secretariat. */
@Controller('networks/:id/invitations')
export class InvitingController {
  constructor(
    private readonly inviting: InvitingService,
    private readonly invitations: InvitationsService,
  ) {}

  @Get()
  @For('person')
  list(
    @CurrentOrigin() origin: BySomeone,
    @Param('id', IdPipe) networkId: string,
    @Query() query: InvitationsQuery,
  ): Promise<Page<InvitationView>> {
    return this.invitations.list(origin, networkId, query);
  }

  @Post()
  @For('person')
  @Records(peopleInvited, membershipStarted)
  invite(
    @CurrentOrigin() origin: BySomeone,
    @Param('id', IdPipe) networkId: string,
    @Body() wish: InvitePerson,
    @IdempotencyKey() key: Idempotency | null,
  ): Promise<InvitationView> {
    return this.inviting.inviteOne(origin, networkId, wish, key);
  }

  @Post('batch')
  @For('person')
  @Records(peopleInvited, participationsStarted, accessChanged)
  inviteMany(
    @CurrentOrigin() origin: BySomeone,
    @Param('id', IdPipe) networkId: string,
    @Body() people: InvitePeople,
    @IdempotencyKey() key: Idempotency | null,
  ): Promise<InvitedPeopleView> {
    return this.inviting.inviteMany(origin, networkId, people, key);
  }

  /** Takes a key as every POST does; since nothing is made, it binds nothing. */
  @Post('preview')
  @HttpCode(200)
  @For('person')
  @RecordsNothing('It only says what is wrong with rows; nothing of them is stored.')
  preview(
    @CurrentOrigin() origin: BySomeone,
    @Param('id', IdPipe) networkId: string,
    @Body() people: InvitePeople,
    @IdempotencyKey() _key: Idempotency | null,
  ): Promise<InvitationPreviewView> {
    return this.inviting.preview(origin, networkId, people);
  }
}
