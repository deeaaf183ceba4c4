import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import {
  accessChanged,
  ChangeGroup,
  groupArchived,
  groupChanged,
  groupEntered,
  groupLeft,
  groupMade,
  groupOwnerChanged,
  GroupPersonView,
  groupReopened,
  GroupView,
  MakeGroup,
} from '@hv/networks/contracts';
import {
  Actor,
  CurrentActor,
  CurrentOrigin,
  ExpectedVersion,
  For,
  type Idempotency,
  IdempotencyKey,
  IdPipe,
  type Origin,
  PageQuery,
  Records,
} from '@hv/platform/api';
import { type Page } from '@hv/platform/contracts';
import { GroupChangesService } from './group-changes.service';
import { GroupPeopleService } from './group-people.service';
import { GroupsService } from './groups.service';

type BySomeone = Origin & { readonly actor: Actor };

/** Working groups of a network: spaces with a list of people of their own. */
@Controller()
@For('person')
export class GroupsController {
  constructor(
    private readonly groups: GroupsService,
    private readonly people: GroupPeopleService,
    private readonly changes: GroupChangesService,
  ) {}

  /** The groups that one knows of: those one is in first. */
  @Get('networks/:id/groups')
  list(@CurrentActor() actor: Actor, @Param('id', IdPipe) networkId: string, @Query() query: PageQuery): Promise<Page<GroupView>> {
    return this.groups.page(actor, networkId, query);
  }

  /**
   * Makes a group that one owns.
   * @throws 422 networks.group-refused.
   */
  @Post('networks/:id/groups')
  @Records(groupMade, groupEntered)
  make(
    @CurrentOrigin() origin: BySomeone,
    @Param('id', IdPipe) networkId: string,
    @Body() wish: MakeGroup,
    @IdempotencyKey() key: Idempotency | null,
  ): Promise<GroupView> {
    return this.groups.make(origin, networkId, wish, key);
  }

  @Get('groups/:id')
  view(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<GroupView> {
    return this.groups.view(actor, id);
  }

  /**
   * Changes what a group is called, what it is for and who may join; for its owners and the secretariat.
   * @throws 403 networks.may-not-manage-group. @throws 422 networks.group-refused.
   */
  @Patch('groups/:id')
  @Records(groupChanged)
  change(
    @CurrentOrigin() origin: BySomeone,
    @Param('id', IdPipe) id: string,
    @Body() wish: ChangeGroup,
    @ExpectedVersion() version: number,
  ): Promise<GroupView> {
    return this.changes.change(origin, id, wish, version);
  }

  /** From now on it is read and not written; again is no change. @throws 403 networks.may-not-manage-group. */
  @Put('groups/:id/archive')
  @Records(groupArchived, accessChanged)
  archive(@CurrentOrigin() origin: BySomeone, @Param('id', IdPipe) id: string): Promise<GroupView> {
    return this.changes.archive(origin, id, true);
  }

  /** It is written again. @throws 403 networks.may-not-manage-group. */
  @Delete('groups/:id/archive')
  @Records(groupReopened, accessChanged)
  reopen(@CurrentOrigin() origin: BySomeone, @Param('id', IdPipe) id: string): Promise<GroupView> {
    return this.changes.archive(origin, id, false);
  }

  /** Who is in a group, by name; for those who are. */
  @Get('groups/:id/people')
  whoIsIn(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Query() query: PageQuery): Promise<Page<GroupPersonView>> {
    return this.groups.people(actor, id, query);
  }

  /**
   * Joins an open group.
   * @throws 403 networks.may-not-join-group.
   */
  @Put('groups/:id/place')
  @HttpCode(204)
  @Records(groupEntered)
  join(@CurrentOrigin() origin: BySomeone, @Param('id', IdPipe) id: string): Promise<void> {
    return this.people.join(origin, id);
  }

  /**
   * Leaves a group.
   * @throws 409 networks.last-owner.
   */
  @Delete('groups/:id/place')
  @HttpCode(204)
  @Records(groupLeft)
  leave(@CurrentOrigin() origin: BySomeone, @Param('id', IdPipe) id: string): Promise<void> {
    return this.people.leave(origin, id);
  }

  /**
   * Takes someone of the network in.
   * @throws 403 networks.may-not-manage-group. @throws 422 networks.person-unknown.
   */
  @Put('groups/:id/people/:personId')
  @HttpCode(204)
  @Records(groupEntered)
  invite(@CurrentOrigin() origin: BySomeone, @Param('id', IdPipe) id: string, @Param('personId', IdPipe) personId: string): Promise<void> {
    return this.people.invite(origin, id, personId);
  }

  /**
   * Removes someone, at once on open sockets.
   * @throws 403 networks.may-not-manage-group. @throws 409 networks.last-owner.
   */
  @Delete('groups/:id/people/:personId')
  @HttpCode(204)
  @Records(groupLeft)
  remove(@CurrentOrigin() origin: BySomeone, @Param('id', IdPipe) id: string, @Param('personId', IdPipe) personId: string): Promise<void> {
    return this.people.remove(origin, id, personId);
  }

  /**
   * Lets someone in the group own it too.
   * @throws 403 networks.may-not-manage-group.
   */
  @Put('groups/:id/people/:personId/owner')
  @HttpCode(204)
  @Records(groupOwnerChanged)
  own(@CurrentOrigin() origin: BySomeone, @Param('id', IdPipe) id: string, @Param('personId', IdPipe) personId: string): Promise<void> {
    return this.people.own(origin, id, personId, true);
  }

  /**
   * They own it no more, but stay in it.
   * @throws 403 networks.may-not-manage-group. @throws 409 networks.last-owner.
   */
  @Delete('groups/:id/people/:personId/owner')
  @HttpCode(204)
  @Records(groupOwnerChanged)
  disown(@CurrentOrigin() origin: BySomeone, @Param('id', IdPipe) id: string, @Param('personId', IdPipe) personId: string): Promise<void> {
    return this.people.own(origin, id, personId, false);
  }
}
