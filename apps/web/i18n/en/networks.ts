import type { networks as danish } from '../da/networks';
import type { Words } from '../words';

export const networks: Words<typeof danish> = {
  tabs: { threads: 'Conversations', documents: 'Documents', about: 'About' },
  kinds: { network: 'Network', cluster: 'Cluster', organisation: 'Organisation', event: 'Event', group: 'Group' },
  audience: {
    seenBy: 'Seen by {{space}} ({{who}})',
    oneOrganisation: '1 organisation',
    organisations: '{{count}} organisations',
    onePerson: '1 person',
    people: '{{count}} people',
  },
  roles: {
    'project-lead': 'Project lead',
    participant: 'Participant',
    consultant: 'Consultant',
    monitor: 'Agency',
    secretariat: 'Secretariat',
    guest: 'Guest',
  },
  about: {
    purpose: 'Purpose',
    course: 'Course',
    network: '{{network}} runs from {{from}} to {{to}}.',
    people: 'Who is here',
    manage: 'Invite and change members',
    groups: 'See the network’s groups',
    page: 'See the network’s page',
    why: 'Who sees the space, and why',
    everybodyHere: 'Everyone here can read what is shared in the space.',
    find: 'Find a person or an organisation',
    nobody: 'Nobody here is called anything with “{{text}}”.',
    peopleFailed: 'The people could not be fetched.',
    empty: {
      heading: 'Nobody is here yet',
      what: 'When the secretariat or the owner of the space lets somebody in, they stand here with role and organisation.',
      example: 'For example: “Mette Holm, project lead in Herning Kommune”.',
    },
  },
  phases: { now: 'Now', next: 'Next', period: '{{from}} – {{to}}' },
  missing: {
    heading: 'The space is not here',
    what: 'There is no such space, or you are not in it',
    why: 'Your membership may have ended, or the link is to someone else’s space. Ask the secretariat if you think you should be in it.',
    action: 'Go to the overview',
  },
  failed: { heading: 'The space could not be fetched', again: 'Try again' },
};
