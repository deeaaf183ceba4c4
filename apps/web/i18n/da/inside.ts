import { access } from './access';
import { administration } from './administration';
import { directory } from './directory';
import { discussions } from './discussions';
import { documents } from './documents';
import { documentsApproving } from './documents-approving';
import { documentsChecks } from './documents-checks';
import { documentsFinding } from './documents-finding';
import { documentsReading } from './documents-reading';
import { documentsTalking } from './documents-talking';
import { documentsWorking } from './documents-working';
import { feedback } from './feedback';
import { groups } from './groups';
import { handOver, welcome } from './hand-over';
import { insideProblems as problems } from './inside-problems';
import { invitations } from './invitations';
import { map } from './map';
import { municipality } from './municipality';
import { network } from './network';
import { networkEditing } from './network-editing';
import { networkSecurity } from './network-security';
import { ownData } from './own-data';
import { search } from './search';
import { secretariats } from './secretariats';
import { security } from './security';
import { seeAs } from './see-as';
import { singleSignOn } from './single-sign-on';
import { unsubscribe } from './unsubscribe';

/** The Danish texts of the pages behind the first one: fetched with them. */
export const inside = {
  access,
  administration,
  directory,
  discussions,
  documents,
  documentsApproving,
  documentsChecks,
  documentsFinding,
  documentsReading,
  documentsTalking,
  documentsWorking,
  feedback,
  groups,
  handOver,
  invitations,
  map,
  municipality,
  network,
  networkEditing,
  networkSecurity,
  ownData,
  problems,
  search,
  secretariats,
  security,
  seeAs,
  singleSignOn,
  unsubscribe,
  welcome,
};
