import type { invitationProblems as danish } from '../da/invitation-problems';
import type { Words } from '../words';

export const invitationProblems: Words<typeof danish> = {
  'may-not-invite': 'It is the secretariat that invites to the network.',
  'invitation-not-found': 'The invitation no longer exists.',
  'invitation-used': 'The person has accepted the invitation already.',
  'too-many-resends': 'The link was sent many times today. Call the person, or wait until tomorrow.',
  'rows-refused': 'Nobody is invited yet: something has to be put right first.',
  'name-dangerous': 'The name begins like a formula in a spreadsheet. Write the name alone.',
  'name-too-long': 'The name is too long.',
  'address-missing': 'The mail address is missing.',
  'address-wrong': 'That is not a mail address. Write it as name@municipality.dk.',
  'address-twice': 'The mail address stands there twice.',
  'organisation-missing': 'The organisation is missing.',
  'organisation-unknown': 'The organisation is not in the network.',
  'role-unknown': 'That role is not known. Write for example project lead or participant.',
  'cluster-other': 'The organisation is not in that cluster.',
  'already-invited': 'The person is invited already and has not answered yet.',
  'may-not-change-roles': 'It is the secretariat that changes roles and end dates, and your own place in it is changed by another.',
};
