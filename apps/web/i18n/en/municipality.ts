import type { municipality as danish } from '../da/municipality';
import type { Words } from '../words';

export const municipality: Words<typeof danish> = {
  title: 'Municipality',
  map: 'Map',
  toMap: 'Go to the map',
  again: 'Try again',
  networks: 'In the network',
  roles: {
    partner: 'Partnership municipality',
    reference: 'Reference municipality',
    facilitator: 'Process support',
    authority: 'Authority',
    observer: 'Observer',
  },
  chair: 'Chair municipality',
  space: 'Go to the municipality’s space',
  people: 'People',
  personRoles: {
    'project-lead': 'Project lead',
    participant: 'Participant',
    consultant: 'Consultant',
    monitor: 'Agency',
    secretariat: 'Secretariat',
    guest: 'Guest',
  },
  allPeople: 'Show all {{count}}',
  nobody: 'The municipality has nobody in the network yet.',
  threads: {
    heading: 'Conversations',
    what: 'Threads that people of the municipality have started, and threads in its own space. You see those that you have access to.',
    none: 'There are no threads here that you can see.',
    failed: 'The threads could not be fetched.',
    more: 'Show more',
  },
  documents: {
    heading: 'Documents',
    what: 'Documents that people of the municipality have uploaded, and documents in the municipality’s own space. You see those you have access to.',
    list: 'Documents of the municipality',
    none: 'There are no documents here that you can see.',
    failed: 'The documents could not be fetched.',
    more: 'Show more',
  },
  outside: {
    heading: 'Not in your network',
    what: '{{name}} is in no network that you are in. So there is no more to see here.',
  },
  missing: {
    heading: 'There is no such municipality',
    what: 'There is no municipality here',
    why: 'No Danish municipality has the code “{{code}}”. The link may be misspelt.',
  },
};
