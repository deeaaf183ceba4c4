import type { notifications as danish } from '../da/notifications';
import type { Words } from '../words';

export const notifications: Words<typeof danish> = {
  overview: {
    heading: 'Overview',
    only: 'Only {{network}}.',
    showAll: 'Show all networks',
    new: 'New for you',
    newIn: 'New in {{space}}',
    showNew: 'Show the newest',
    catchUp: 'Go through what is new',
    allRead: 'You have read it all. What is new comes here when somebody writes.',
    recent: 'Latest conversations',
    aside: 'More for you',
    next: 'What comes next',
    spaces: 'My spaces',
    unreadThreads: 'threads with news',
    again: 'Try again',
    none: {
      heading: 'You are not in a network yet',
      what: 'When the secretariat has made you a member, you see here what is new for you and what comes next.',
      example: 'For example: “3 new posts in The first talk after a notification”.',
    },
  },
  next: {
    now: 'You are in the phase “{{phase}}”, which runs until {{to}}.',
    next: 'The next phase is “{{phase}}” from {{from}}.',
    over: 'The network ended on {{to}}.',
  },
  inbox: {
    heading: 'Inbox',
    label: 'Messages to you',
    new: 'New',
    oneNew: '1 new message',
    manyNew: '{{count}} new messages',
    more: 'Show older messages',
    again: 'Try again',
    empty: {
      heading: 'No messages to you yet',
      what: 'Here you are told when somebody mentions you in a thread, or when you come into a network.',
      example: 'For example: “Mette Holm mentioned you in The first talk after a notification”.',
      action: 'Go to the overview',
    },
  },
  kinds: {
    discussions: {
      'persons-mentioned': '{{actor}} mentioned you in “{{thread}}”',
      'post-added': 'Something new is written in “{{thread}}”, which you follow',
      'thread-started': '{{actor}} has started “{{thread}}”',
      'reminder-due': 'You wanted to be reminded of a post in “{{thread}}”',
      'network-asked': '{{actor}} asks you: “{{thread}}”',
      'ask-reminded': '{{actor}} still hopes for your answer in “{{thread}}”',
      'post-reported': 'Something in “{{thread}}” waits to be looked at',
      'child-reported': 'There is something personal about a child in “{{thread}}”. Look at it now',
      'report-handled': 'Your report in “{{thread}}” is answered',
      'post-hidden': 'Your post in “{{thread}}” is hidden. See why, and what you can do',
      'post-shown': 'Everybody can read your post in “{{thread}}” again',
      'scheduled-not-sent': 'Something you scheduled could not be sent. The text is kept',
    },
    networks: { 'membership-started': 'You have come into {{network}}' },
    other: 'There is something new for you',
  },
};
