import type { Texts } from './da';
import { directory } from './en/directory';
import { access } from './en/access';
import { administration } from './en/administration';
import { discussions } from './en/discussions';
import { feedback } from './en/feedback';
import { groups } from './en/groups';
import { identity } from './en/identity';
import { invitations } from './en/invitations';
import { map } from './en/map';
import { municipality } from './en/municipality';
import { networkSecurity } from './en/network-security';
import { network } from './en/network';
import { networks } from './en/networks';
import { notifications } from './en/notifications';
import { problems } from './en/problems';
import { search } from './en/search';
import { security } from './en/security';
import { shell } from './en/shell';
import { threadRows } from './en/thread-rows';
import type { Words } from './words';

const steering = { ...discussions.steering, ...threadRows.steering };

/** All the English texts: fetched when somebody reads English. */
export const en: Words<Texts> = {
  access,
  administration,
  directory,
  discussions: { ...discussions, ...threadRows, steering },
  feedback,
  groups,
  identity,
  invitations,
  map,
  municipality,
  networkSecurity,
  network,
  networks,
  notifications,
  problems,
  search,
  security,
  shell,
};
