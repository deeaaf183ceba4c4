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
];
