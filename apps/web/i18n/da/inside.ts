import { access } from './access';
import { administration } from './administration';
import { directory } from './directory';
import { discussions } from './discussions';
import { feedback } from './feedback';
import { groups } from './groups';
import { insideProblems as problems } from './inside-problems';
import { invitations } from './invitations';
import { map } from './map';
import { municipality } from './municipality';
import { network } from './network';
import { networkSecurity } from './network-security';
import { search } from './search';
import { security } from './security';

/** The Danish texts of the pages behind the first one: fetched with them. */
export const inside = {
  access,
  administration,
  directory,
  discussions,
  feedback,
  groups,
  invitations,
  map,
  municipality,
  network,
  networkSecurity,
  problems,
  search,
  security,
};
