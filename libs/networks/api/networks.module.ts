import { Global, Module } from '@nestjs/common';
import { FederatedArrivals, SecondFactorRule } from '@hv/identity/api';
import { MailModule, SpaceAccess, StorageModule } from '@hv/platform/api';
import { AccessReasonsController } from './access-reasons/access-reasons.controller';
import { AccessReasonsService } from './access-reasons/access-reasons.service';
import { AccessBook, NetworksSpaceAccess, Regrouping } from './access';
import { DirectoryController } from './directory/directory.controller';
import { DirectoryService } from './directory/directory.service';
import { DatedEnds, MembershipEndings, ParticipationEndings } from './endings';
import { FederatedMemberships } from './federated-memberships/federated-memberships.service';
import { FeedbackController } from './feedback/feedback.controller';
import { FeedbackService } from './feedback/feedback.service';
import { GroupChangesService } from './groups/group-changes.service';
import { GroupPeopleService } from './groups/group-people.service';
import { GroupsController } from './groups/groups.controller';
import { GroupsService } from './groups/groups.service';
import { HandOverCounts } from './hand-over/hand-over-counts';
import { HandOverPlans } from './hand-over/hand-over-plans';
import { HandOversController } from './hand-over/hand-overs.controller';
import { HandOversService } from './hand-over/hand-overs.service';
import { HandingOver } from './hand-over/handing-over';
import { InvitationAcceptance } from './invitations/invitation-acceptance';
import { InvitationDelivery } from './invitations/invitation-delivery';
import { InvitationLinksController } from './invitations/invitation-links.controller';
import { InvitationLinksService } from './invitations/invitation-links.service';
import { InvitationsController } from './invitations/invitations.controller';
import { InvitationsService } from './invitations/invitations.service';
import { MakingWithRows } from './invitations/making-with-rows';
import { InvitingController } from './invitations/inviting.controller';
import { InvitingService } from './invitations/inviting.service';
import { MapController } from './map/map.controller';
import { MapService } from './map/map.service';
import { MembershipBroadcast } from './memberships/membership.broadcast';
import { MembershipChangesService } from './memberships/membership-changes.service';
import { MembershipStarts } from './memberships/membership-starts';
import { NetworksPersonalData } from './memberships/networks-personal-data';
import { MembershipsController } from './memberships/memberships.controller';
import { MembershipsService } from './memberships/memberships.service';
import { Secretariat } from './memberships/secretariat';
import { SecretariatPeople } from './memberships/secretariat-people';
import { MunicipalityController } from './municipality-page/municipality.controller';
import { MunicipalityService } from './municipality-page/municipality.service';
import { ClustersService } from './network-editing/clusters.service';
import { Editing } from './network-editing/editing';
import { JoiningOrganisations } from './network-editing/joining';
import { NetworkChangesService } from './network-editing/network-changes.service';
import { NetworkEditingController } from './network-editing/network-editing.controller';
import { NetworkSetup } from './network-editing/network-setup.service';
import { ParticipationsService } from './network-editing/participations.service';
import { NetworkMakingController } from './network-making/network-making.controller';
import { NetworkMaking } from './network-making/network-making.service';
import { NetworkAuditNames } from './networks/network-audit-names';
import { NetworkNews } from './networks/network-news';
import { NetworkPageService } from './networks/network-page.service';
import { NetworksController } from './networks/networks.controller';
import { NetworksService } from './networks/networks.service';
import { NetworksRetention } from './networks-retention';
import { PicturesService } from './profiles/pictures.service';
import { ProfilesController } from './profiles/profiles.controller';
import { ProfilesService } from './profiles/profiles.service';
import { ReferenceData } from './reference/reference-data';
import { SecondFactorRulesController } from './second-factor/second-factor-rules.controller';
import { SecondFactorRules } from './second-factor/second-factor-rules.service';
import { SecretariatsController } from './secretariats/secretariats.controller';
import { SpaceCalls } from './spaces/space.calls';
import { SpaceMembersService } from './spaces/space-members.service';
import { SpacesController } from './spaces/spaces.controller';
import { SpacesService } from './spaces/spaces.service';
import { SubSpaces } from './spaces/sub-spaces';
import { WelcomeController } from './welcome/welcome.controller';
import { WelcomeService } from './welcome/welcome.service';

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
  HandOverCounts,
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
    SecretariatsController,
    GroupsController,
    NetworkEditingController,
    NetworkMakingController,
    SecondFactorRulesController,
    HandOversController,
    WelcomeController,
  ],
  providers: [
    ...offered,
    { provide: SpaceAccess, useClass: NetworksSpaceAccess },
    SecondFactorRules,
    { provide: SecondFactorRule, useExisting: SecondFactorRules },
    FederatedMemberships,
    { provide: FederatedArrivals, useExisting: FederatedMemberships },
    Regrouping,
    MembershipBroadcast,
    NetworksPersonalData,
    NetworksRetention,
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
    Editing,
    NetworkSetup,
    NetworkChangesService,
    ClustersService,
    ParticipationsService,
    JoiningOrganisations,
    MakingWithRows,
    NetworkMaking,
    GroupPeopleService,
    GroupChangesService,
    HandOverPlans,
    HandOversService,
    HandingOver,
    WelcomeService,
    ReferenceData,
  ],
  exports: [...offered, SpaceAccess, SecondFactorRule, FederatedArrivals],
})
export class NetworksModule {}
