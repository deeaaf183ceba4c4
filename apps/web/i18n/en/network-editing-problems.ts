import type { networkEditingProblems as danish } from '../da/network-editing-problems';

export const networkEditingProblems: Record<keyof typeof danish, string> = {
  'may-not-edit-network': 'The secretariat edits the network.',
  'network-refused': 'It cannot be kept like that. See what to correct.',
  'days-turned': 'The last day must come after the first.',
  'phases-overlap': 'The phase overlaps another one.',
  'phase-outside': 'The phase is outside the period of the network.',
  'organisation-unclear': 'Choose a municipality, or write the name and kind of another organisation.',
  'cluster-not-found': 'The cluster is no longer there.',
  'cluster-name-taken': 'Another cluster is called so already.',
  'cluster-in-use': 'Organisations are in the cluster. Move them to another one before you remove it.',
  'participation-not-found': 'The organisation does not take part in the network.',
  'already-participates': 'The organisation takes part in the network already.',
  'group-is-archived': 'The group is archived.',
};
