import type { network as danish } from '../da/network';
import type { Words } from '../words';

export const network: Words<typeof danish> = {
  title: 'The network',
  period: 'From {{from}} to {{to}}',
  talk: 'Go to the conversations',
  edit: 'Edit the network',
  again: 'Try again',
  purpose: 'Purpose',
  course: 'Course',
  news: 'New',
  noNews: 'Nobody has written anything yet.',
  dates: 'Next dates',
  happens: {
    phaseBegins: '“{{name}}” begins',
    phaseEnds: '“{{name}}” ends',
    networkEnds: '“{{name}}” ends as a network',
  },
  participants: 'Who takes part',
  nobodyInCluster: 'Nobody is in the cluster now.',
  chair: 'Chair',
  others: 'Consultants, agency and others',
  roles: {
    partner: 'Partnership municipality',
    reference: 'Reference municipality',
    facilitator: 'Process support',
    authority: 'Agency',
    observer: 'Observer',
  },
  newHere: 'New here? See what happened before you came',
  groups: 'Groups',
  groupsAre: 'Working groups in which a few people talk about one subject.',
  seeGroups: 'See the groups',
  missing: {
    heading: 'There is no such network, or you are not in it',
    why: 'Your membership may have ended. Ask the secretariat if you think you should be in it.',
    action: 'Go to the overview',
  },
};
