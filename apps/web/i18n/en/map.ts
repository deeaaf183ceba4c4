import type { map as danish } from '../da/map';
import type { Words } from '../words';

export const map: Words<typeof danish> = {
  title: 'Map',
  heading: 'Map of the municipalities',
  again: 'Try again',
  network: 'Network',
  by: { label: 'Show the municipalities by', rolle: 'Role', klynge: 'Cluster', personer: 'Number of people', traade: 'Open threads' },
  form: { label: 'Show as', map: 'Map', table: 'Table' },
  label: 'The municipalities of {{network}} by {{by}}',
  caption: 'The municipalities of {{network}}. Press a heading to sort.',
  municipalities: { one: '1 municipality', many: '{{count}} municipalities' },
  partners: { one: '1 partnership municipality', many: '{{count}} partnership municipalities' },
  columns: { name: 'Municipality', role: 'Role', cluster: 'Cluster', people: 'People' },
  roles: {
    partner: 'Partnership municipality',
    reference: 'Reference municipality',
    facilitator: 'Process support',
    authority: 'Authority',
    observer: 'Observer',
  },
  chair: 'Chair municipality',
  noCluster: 'No cluster',
  outside: 'Not in the network',
  people: { one: '1 person', many: '{{count}} people', range: '{{from}}–{{to}} people' },
  number: { one: '{{what}}: {{count}}', many: '{{what}}: {{count}}', range: '{{what}}: {{from}}–{{to}}' },
  empty: {
    heading: 'No municipalities on the map yet',
    what: 'When the secretariat takes municipalities into {{network}}, they stand here with role and cluster.',
    nowhere: 'You are in no network right now. Ask the secretariat if you think you should be in one.',
  },
};
