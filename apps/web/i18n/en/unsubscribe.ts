import type { unsubscribe as danish } from '../da/unsubscribe';
import type { Words } from '../words';

export const unsubscribe: Words<typeof danish> = {
  title: 'Turn mails off',
  heading: 'Do you not want these mails?',
  what: {
    reminders: 'You get mails when you wanted to be reminded of a post that you saved.',
    reports: 'You get mails when something is reported in spaces that you moderate, or somebody writes to a secretariat that you are in.',
  },
  action: 'Turn them off',
  doneHeading: 'The mails are turned off',
  done: {
    reminders: 'You get no more mails about posts that you wanted to be reminded of.',
    reports: 'You get no more mails about reports and messages.',
  },
  undo: 'You are still told in your inbox in Hele Vejen. At its foot you can turn the mails on again.',
  inbox: 'Go to the inbox',
  deadHeading: 'The link does not work',
  dead: 'Perhaps only half of it came along from the mail. You can always turn mails on and off at the foot of your inbox in Hele Vejen.',
};
