import { PlatformCreate20261122080000 } from './20261122080000-platform-create';
import { IdentityCreate20261122080100 } from './20261122080100-identity-create';
import { NetworksCreate20261122080200 } from './20261122080200-networks-create';
import { DiscussionsCreate20261122080300 } from './20261122080300-discussions-create';
import { NotificationsCreate20261122080400 } from './20261122080400-notifications-create';
import { NetworksTellEndedParticipations20261122090000 } from './20261122090000-networks-tell-ended-participations';
import { DiscussionsFindMentions20261122090100 } from './20261122090100-discussions-find-mentions';
import { DiscussionsEnrich20261122090200 } from './20261122090200-discussions-enrich';
import { SearchCreate20261122093000 } from './20261122093000-search-create';
import { DiscussionsWrite20261122094000 } from './20261122094000-discussions-write';
import { DiscussionsRemember20261122101000 } from './20261122101000-discussions-remember';
import { DiscussionsSteer20261122102000 } from './20261122102000-discussions-steer';
import { DiscussionsKeepUp20261122105000 } from './20261122105000-discussions-keep-up';
import { NotificationsFollow20261122105100 } from './20261122105100-notifications-follow';
import { DiscussionsTogether20261122106000 } from './20261122106000-discussions-together';
import { DiscussionsModerate20261122107000 } from './20261122107000-discussions-moderate';
import { DiscussionsFindLinks20261122108000 } from './20261122108000-discussions-find-links';
import { DiscussionsRoundOff20261122111000 } from './20261122111000-discussions-round-off';
import { NotificationsMail20261122112000 } from './20261122112000-notifications-mail';
import { IdentityInvitePeople20261122120000 } from './20261122120000-identity-invite-people';
import { NetworksInvitePeople20261122120100 } from './20261122120100-networks-invite-people';
import { IdentityRecover20261122130000 } from './20261122130000-identity-recover';
import { IdentityTellSessionsApart20261122130100 } from './20261122130100-identity-tell-sessions-apart';
import { IdentityProveTwice20261122130200 } from './20261122130200-identity-prove-twice';
import { IdentityChangeAddress20261122130300 } from './20261122130300-identity-change-address';
import { IdentitySetUpAtSignIn20261122130400 } from './20261122130400-identity-set-up-at-sign-in';
import { NetworksAskForSecondFactors20261122130500 } from './20261122130500-networks-ask-for-second-factors';
import { NetworksKeepProfiles20261122132000 } from './20261122132000-networks-keep-profiles';
import { NetworksGatherGroups20261122133000 } from './20261122133000-networks-gather-groups';
import { PlatformSealEvents20261122135000 } from './20261122135000-platform-seal-events';
import { PlatformRememberErasures20261122136000 } from './20261122136000-platform-remember-erasures';
import { NetworksHearFeedback20261122136100 } from './20261122136100-networks-hear-feedback';
import { NotificationsMailOfFeedback20261122136200 } from './20261122136200-notifications-mail-of-feedback';
import { IdentityFederate20261122137000 } from './20261122137000-identity-federate';
import { NetworksFederate20261122137100 } from './20261122137100-networks-federate';
import { NetworksHandOver20261122137200 } from './20261122137200-networks-hand-over';
import { DiscussionsHandOver20261122137210 } from './20261122137210-discussions-hand-over';
import { IdentitySeeAs20261122137300 } from './20261122137300-identity-see-as';
import { IdentityKeepOwnData20261122137400 } from './20261122137400-identity-keep-own-data';
import { PlatformKeepToRetention20261122137500 } from './20261122137500-platform-keep-to-retention';
import { NetworksEdit20261122137600 } from './20261122137600-networks-edit';
import { NotificationsGuide20261122137700 } from './20261122137700-notifications-guide';
import { PlatformSayHowToStop20261122137800 } from './20261122137800-platform-say-how-to-stop';
import { NotificationsUnsubscribe20261122137900 } from './20261122137900-notifications-unsubscribe';
import { DiscussionsLogUnmerges20261122138000 } from './20261122138000-discussions-log-unmerges';
import { NetworksFindPeople20261122138100 } from './20261122138100-networks-find-people';

import { DocumentsCreate20261122140000 } from './20261122140000-documents-create';
import { DocumentsRead20261122140100 } from './20261122140100-documents-read';
import { DocumentsLock20261122140200 } from './20261122140200-documents-lock';
import { DocumentsShareAsFolders20261122140210 } from './20261122140210-documents-share-as-folders';
import { DocumentsNameVersions20261122140220 } from './20261122140220-documents-name-versions';
import { DocumentsKeepAside20261122140230 } from './20261122140230-documents-keep-aside';
import { SearchFindDocuments20261122140300 } from './20261122140300-search-find-documents';
import { DocumentsKeepMarks20261122140310 } from './20261122140310-documents-keep-marks';
import { DiscussionsTalkOfDocuments20261122140400 } from './20261122140400-discussions-talk-of-documents';
import { DocumentsFollow20261122140410 } from './20261122140410-documents-follow';
import { DocumentsApprove20261122140420 } from './20261122140420-documents-approve';
import { PlatformTellBlobsApart20261122140500 } from './20261122140500-platform-tell-blobs-apart';
import { DocumentsCheckContents20261122140510 } from './20261122140510-documents-check-contents';
import { IdentityAssureTokens20261122140600 } from './20261122140600-identity-assure-tokens';
import { DocumentsIndexTrash20261122140620 } from './20261122140620-documents-index-trash';

/** Every migration in order; a spec holds this list against the folder. */
export const migrations = [
  PlatformCreate20261122080000,
  IdentityCreate20261122080100,
  NetworksCreate20261122080200,
  DiscussionsCreate20261122080300,
  NotificationsCreate20261122080400,
  NetworksTellEndedParticipations20261122090000,
  DiscussionsFindMentions20261122090100,
  DiscussionsEnrich20261122090200,
  SearchCreate20261122093000,
  DiscussionsWrite20261122094000,
  DiscussionsRemember20261122101000,
  DiscussionsSteer20261122102000,
  DiscussionsKeepUp20261122105000,
  NotificationsFollow20261122105100,
  DiscussionsTogether20261122106000,
  DiscussionsModerate20261122107000,
  DiscussionsFindLinks20261122108000,
  DiscussionsRoundOff20261122111000,
  NotificationsMail20261122112000,
  IdentityInvitePeople20261122120000,
  NetworksInvitePeople20261122120100,
  IdentityRecover20261122130000,
  IdentityTellSessionsApart20261122130100,
  IdentityProveTwice20261122130200,
  IdentityChangeAddress20261122130300,
  IdentitySetUpAtSignIn20261122130400,
  NetworksAskForSecondFactors20261122130500,
  NetworksKeepProfiles20261122132000,
  NetworksGatherGroups20261122133000,
  PlatformSealEvents20261122135000,
  PlatformRememberErasures20261122136000,
  NetworksHearFeedback20261122136100,
  NotificationsMailOfFeedback20261122136200,
  IdentityFederate20261122137000,
  NetworksFederate20261122137100,
  NetworksHandOver20261122137200,
  DiscussionsHandOver20261122137210,
  IdentitySeeAs20261122137300,
  IdentityKeepOwnData20261122137400,
  PlatformKeepToRetention20261122137500,
  NetworksEdit20261122137600,
  NotificationsGuide20261122137700,
  PlatformSayHowToStop20261122137800,
  NotificationsUnsubscribe20261122137900,
  DiscussionsLogUnmerges20261122138000,
  NetworksFindPeople20261122138100,
  DocumentsCreate20261122140000,
  DocumentsRead20261122140100,
  DocumentsLock20261122140200,
  DocumentsShareAsFolders20261122140210,
  DocumentsNameVersions20261122140220,
  DocumentsKeepAside20261122140230,
  SearchFindDocuments20261122140300,
  DocumentsKeepMarks20261122140310,
  DiscussionsTalkOfDocuments20261122140400,
  DocumentsFollow20261122140410,
  DocumentsApprove20261122140420,
  PlatformTellBlobsApart20261122140500,
  DocumentsCheckContents20261122140510,
  IdentityAssureTokens20261122140600,
  DocumentsIndexTrash20261122140620,
];
