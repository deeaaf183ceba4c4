import type { networkSecurity as danish } from '../da/network-security';
import type { Words } from '../words';

export const networkSecurity: Words<typeof danish> = {
  heading: 'Security',
  lead: 'Choose who must sign in by two steps. It holds from the next time they sign in. Those who have not set it up are helped to, before they are let in.',
  legend: 'Two steps at sign-in are needed for',
  save: 'Save',
  saved: 'It is saved. It holds from the next sign-in, in 7 days at the latest.',
  failed: 'It could not be fetched.',
  again: 'Try again',
  stale: 'Somebody else has changed it meanwhile. Here is what holds now.',
};
