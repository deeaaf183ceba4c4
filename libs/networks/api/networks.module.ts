import { Global, Module } from '@nestjs/common';
import { SecondFactorRule } from '@hv/identity/api';
import { MailModule, SpaceAccess, StorageModule } from '@hv/platform/api';
import { AccessReasonsController } from './access-reasons/access-reasons.controller';
import { AccessReasonsService } from './access-reasons/access-reasons.service';
import { AccessBook, NetworksSpaceAccess, Regrouping } from './access';
import { DirectoryController } from './directory/directory.controller';
import { DirectoryService } from './directory/directory.service';
import { DatedEnds, MembershipEndings, ParticipationEndings } from './endings';
import { FeedbackController } from './feedback/feedback.controller';
import { FeedbackService } from './feedback/feedback.service';
import { GroupPeopleService } from './groups/group-people.service';
import { GroupsController } from './groups/groups.controller';
import { GroupsService } from './groups/groups.service';
import { InvitationAcceptance } from './invitations/invitation-acceptance';
import { InvitationDelivery } from './invitations/invitation-delivery';
import { InvitationLinksController } from './invitations/invitation-links.controller';
import { InvitationLinksService } from './invitations/invitation-links.service';
import { InvitationsController } from './invitations/invitations.controller';
import { InvitationsService } from './invitations/invitations.service';
import { InvitingController } from './invitations/inviting.controller';
import { InvitingService } from './invitations/inviting.service';
import { MapController } from './map/map.controller';
import { MapService } from './map/map.service';
import { MembershipChangesService } from './memberships/membership-changes.service';
import { MembershipStarts } from './memberships/membership-starts';
import { NetworksPersonalData } from './memberships/networks-personal-data';
import { MembershipsController } from './memberships/memberships.controller';
import { MembershipsService } from './memberships/memberships.service';
import { Secretariat } from './memberships/secretariat';
import { SecretariatPeople } from './memberships/secretariat-people';
import { MunicipalityController } from './municipality-page/municipality.controller';
import { MunicipalityService } from './municipality-page/municipality.service';
import { NetworkAuditNames } from './networks/network-audit-names';
import { NetworkNews } from './networks/network-news';
import { NetworkPageService } from './networks/network-page.service';
import { NetworksController } from './networks/networks.controller';
import { NetworksService } from './networks/networks.service';
import { PicturesService } from './profiles/pictures.service';
import { ProfilesController } from './profiles/profiles.controller';
import { ProfilesService } from './profiles/profiles.service';
import { ReferenceData } from './reference/reference-data';
import { SecondFactorRulesController } from './second-factor/second-factor-rules.controller';
import { SecondFactorRules } from './second-factor/second-factor-rules.service';
import { SpaceCalls } from './spaces/space.calls';
import { SpaceMembersService } from './spaces/space-members.service';
import { SpacesController } from './spaces/spaces.controller';
import { SpacesService } from './spaces/spaces.service';
import { SubSpaces } from './spaces/sub-spaces';

const offered = [
  DirectoryService,
  AccessBook,
  NetworksService,
  SpacesService,
  SubSpaces,
  MembershipsService,
  SecretariatPeople,
  DatedEnds,
  NetworkNews,
];

/** Networks, who is in them for whom, and spaces. Global, for every capability asks who sees a space. */
@Global()
@Module({
  imports: [MailModule, StorageModule],
  controllers: [
    NetworksController,
    SpacesController,
    MembershipsController,
    InvitingController,
    InvitationsController,
    InvitationLinksController,
    DirectoryController,
    AccessReasonsController,
    MapController,
    MunicipalityController,
    ProfilesController,
    FeedbackController,
    GroupsController,
    SecondFactorRulesController,
  ],
  providers: [
    ...offered,
    { provide: SpaceAccess, useClass: NetworksSpaceAccess },
    SecondFactorRules,
    { provide: SecondFactorRule, useExisting: SecondFactorRules },
    Regrouping,
    NetworksPersonalData,
    NetworkAuditNames,
    NetworkPageService,
    SpaceCalls,
    SpaceMembersService,
    MembershipStarts,
    MembershipChangesService,
    Secretariat,
    InvitingService,
    InvitationsService,
    InvitationLinksService,
    InvitationAcceptance,
    InvitationDelivery,
    MembershipEndings,
    ParticipationEndings,
    DirectoryService,
    AccessReasonsService,
    MapService,
    MunicipalityService,
    ProfilesService,
    PicturesService,
    FeedbackService,
    GroupsService,
    GroupPeopleService,
    ReferenceData,
  ],
  exports: [...offered, SpaceAccess, SecondFactorRule],
})
export class NetworksModule {}
