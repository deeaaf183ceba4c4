import { Global, Module } from '@nestjs/common';
import { SpaceAccess } from '@hv/platform/api';
import { AccessBook, NetworksSpaceAccess, Regrouping } from './access';
import { DatedEnds, MembershipEndings, ParticipationEndings } from './endings';
import { MembershipStarts } from './memberships/membership-starts';
import { NetworksPersonalData } from './memberships/networks-personal-data';
import { MembershipsController } from './memberships/memberships.controller';
import { MembershipsService } from './memberships/memberships.service';
import { NetworksController } from './networks/networks.controller';
import { NetworksService } from './networks/networks.service';
import { ReferenceData } from './reference/reference-data';
import { SpaceCalls } from './spaces/space.calls';
import { SpaceMembersService } from './spaces/space-members.service';
import { SpacesController } from './spaces/spaces.controller';
import { SpacesService } from './spaces/spaces.service';
import { SubSpaces } from './spaces/sub-spaces';

const offered = [AccessBook, NetworksService, SpacesService, SubSpaces, MembershipsService, DatedEnds];

/** Networks, who is in them for whom, and spaces. Global, for every capability asks who sees a space. */
@Global()
@Module({
  controllers: [NetworksController, SpacesController, MembershipsController],
  providers: [
    ...offered,
    { provide: SpaceAccess, useClass: NetworksSpaceAccess },
    Regrouping,
    NetworksPersonalData,
    SpaceCalls,
    SpaceMembersService,
    MembershipStarts,
    MembershipEndings,
    ParticipationEndings,
    ReferenceData,
  ],
  exports: [...offered, SpaceAccess],
})
export class NetworksModule {}
