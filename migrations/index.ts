import { PlatformCreate20261122080000 } from './20261122080000-platform-create';
import { IdentityCreate20261122080100 } from './20261122080100-identity-create';
import { NetworksCreate20261122080200 } from './20261122080200-networks-create';
import { DiscussionsCreate20261122080300 } from './20261122080300-discussions-create';
import { NotificationsCreate20261122080400 } from './20261122080400-notifications-create';
import { NetworksTellEndedParticipations20261122090000 } from './20261122090000-networks-tell-ended-participations';
import { DiscussionsFindMentions20261122090100 } from './20261122090100-discussions-find-mentions';

/** Every migration in order; a spec holds this list against the folder. */
export const migrations = [
  PlatformCreate20261122080000,
  IdentityCreate20261122080100,
  NetworksCreate20261122080200,
  DiscussionsCreate20261122080300,
  NotificationsCreate20261122080400,
  NetworksTellEndedParticipations20261122090000,
  DiscussionsFindMentions20261122090100,
];
