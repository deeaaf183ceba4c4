import type { feedback as danish } from '../da/feedback';
import type { Words } from '../words';

export const feedback: Words<typeof danish> = {
  write: {
    heading: 'Write to the secretariat',
    lead: 'Is there something you cannot find or use, or something that could be better? Only the secretariat of the network can read it.',
    network: 'Network',
    text: 'What do you want to say?',
    textHint: 'Never write about a child or a family that can be recognised.',
    missing: 'Write what you want to say',
    about: 'It is about the page {{place}}',
    action: 'Send',
    sent: 'Thank you. It was sent to the secretariat of {{network}}. Your inbox will tell you when they have looked at it.',
    back: 'Back to the page',
    again: 'Try again',
    none: {
      heading: 'You are not in a network yet',
      what: 'When you are in a network, you can write to its secretariat here.',
      action: 'See where else help is',
    },
  },
  list: {
    heading: 'Messages',
    show: 'Show',
    states: { open: 'Waiting', done: 'Done' },
    all: 'All',
    again: 'Try again',
    more: 'Show older ones',
    about: 'About the page',
    done: 'Done: {{by}}',
    finish: 'Done',
    finishOf: 'Done with the message from {{author}}',
    finished: '{{author}} is told that you have looked at it.',
    reopen: 'Not done',
    reopenOf: 'Not done with the message from {{author}}',
    empty: {
      heading: 'No messages here',
      what: 'Members can write to you from every page, under their name. What they write comes here.',
      example: 'For example: “I cannot find the minutes of the cluster meeting”.',
    },
  },
};
