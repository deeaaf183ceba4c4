import type { ownDataProblems as danish } from '../da/own-data-problems';
import type { Words } from '../words';

export const ownDataProblems: Words<typeof danish> = {
  'export-too-soon': 'You can have one copy a day. The one you asked for comes soon, or is ready here.',
  'export-not-found': 'The copy is no longer here. Ask for a new one.',
  'last-administrator': 'Hele Vejen needs an administrator. Make somebody else one first.',
  'reason-refused': 'A CPR number stands in the reason. Write it without.',
};
