import type { networkSecurity as danish } from '../da/network-security';
import type { Words } from '../words';

export const networkSecurity: Words<typeof danish> = {
  heading: 'Security',
  lead: 'Choose who must sign in by two steps. It holds at once: those who are signed in by one step, you too, are signed out, and the access they gave folders and programs is closed. Those who have not set it up are helped to when they sign in again.',
  legend: 'Two steps at sign-in are needed for',
  save: 'Save',
  saved: 'It is saved and holds from now on.',
  again: 'Try again',
  stale: 'Somebody else has changed it meanwhile. Here is what holds now.',
};
