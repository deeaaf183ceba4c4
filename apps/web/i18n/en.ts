import type { Texts } from './da';
import { directory } from './en/directory';
import { access } from './en/access';
import { administration } from './en/administration';
import { discussions } from './en/discussions';
import { documents } from './en/documents';
import { documentsApproving } from './en/documents-approving';
import { documentsChecks } from './en/documents-checks';
import { documentsFinding } from './en/documents-finding';
import { documentsReading } from './en/documents-reading';
import { documentsTalking } from './en/documents-talking';
import { documentsWorking } from './en/documents-working';
import { feedback } from './en/feedback';
import { groups } from './en/groups';
import { handOver, welcome } from './en/hand-over';
import { identity } from './en/identity';
import { invitations } from './en/invitations';
import { map } from './en/map';
import { municipality } from './en/municipality';
import { networkEditing } from './en/network-editing';
import { networkSecurity } from './en/network-security';
import { network } from './en/network';
import { networks } from './en/networks';
import { notifications } from './en/notifications';
import { ownData } from './en/own-data';
import { problems } from './en/problems';
import { search } from './en/search';
import { secretariats } from './en/secretariats';
import { security } from './en/security';
import { seeAs } from './en/see-as';
import { singleSignOn } from './en/single-sign-on';
import { shell } from './en/shell';
import { threadRows } from './en/thread-rows';
import { unsubscribe } from './en/unsubscribe';
import type { Words } from './words';

const steering = { ...discussions.steering, ...threadRows.steering };

/** All the English texts: fetched when somebody reads English. */
export const en: Words<Texts> = {
  access,
  administration,
  directory,
  discussions: { ...discussions, ...threadRows, steering },
  documents,
  documentsApproving,
  documentsChecks,
  documentsTalking,
  documentsWorking,
  documentsFinding,
  documentsReading,
  feedback,
  groups,
  handOver,
  identity,
  invitations,
  map,
  municipality,
  networkEditing,
  networkSecurity,
  network,
  networks,
  notifications,
  ownData,
  problems,
  search,
  secretariats,
  security,
  seeAs,
  shell,
  singleSignOn,
  unsubscribe,
  welcome,
};
