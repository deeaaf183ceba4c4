import type { everywhere as danish } from '../da/all-threads';
import type { Words } from '../words';

export const everywhere: Words<typeof danish> = {
  heading: 'Conversations',
  lead: 'The threads of all your spaces together, the latest first.',
  only: 'Only {{network}}.',
  allNetworks: 'Show all networks',
  catchUp: 'Go through what is new',
  readAll: 'Mark all as read',
  showAll: 'Show all threads',
  none: {
    unread: { heading: 'You have read it all', what: 'When somebody writes in one of your spaces, it will be here.' },
    mine: {
      heading: 'You have not written in any thread yet',
      what: 'The threads you start or write in are gathered here from all your spaces.',
    },
    mentioned: { heading: 'Nobody has mentioned you yet', what: 'When somebody names you in a thread, you find it again here.' },
    followed: {
      heading: 'You follow no threads yet',
      what: 'You follow by yourself the threads you write in. Others you can follow from the top of the thread, or a whole space from its conversations.',
    },
    unanswered: {
      heading: 'All questions are answered',
      what: 'Questions of all your spaces that lack an answer stand here, so that you can help.',
    },
    closed: { heading: 'No threads are closed', what: 'Threads that have ended can still be read, and then they stand here.' },
  },
  empty: {
    heading: 'No conversations yet',
    what: 'What is talked about in your spaces is gathered here. A thread begins in the space it belongs to.',
    example: 'For example: “Who has tried network meetings where the family sets the agenda?” in Cluster West.',
    action: 'See your spaces',
  },
};
