import type { identity as danish } from '../da/identity';
import type { Words } from '../words';

export const identity: Words<typeof danish> = {
  signIn: {
    title: 'Sign in',
    email: 'Mail address',
    password: 'Password',
    showPassword: 'Show',
    hidePassword: 'Hide',
    showPasswordLong: 'Show the password',
    action: 'Sign in',
    emailMissing: 'Write your mail address',
    emailWrong: 'Write a mail address like name@kommune.dk',
    passwordMissing: 'Write your password',
    help: 'Can you not sign in?',
    demoHeading: 'This is a demo',
    demo: 'All persons are invented. Choose one to sign in as:',
    demoPeople: {
      herning: 'Project lead in Herning',
      sus: 'Consultant at SUS',
      monitor: 'The national agency',
      secretariat: 'The secretariat in Brønderslev',
    },
  },
  formerMember: { alone: 'Former member', from: 'Former member of {{organisation}}' },
  ended: {
    heading: 'Sign in again',
    what: 'You have been signed out because a long time has passed, or because you signed out somewhere else. What you were doing is still here.',
  },
  firstAdministrator: {
    title: 'Create the first administrator',
    lead: 'The link works once. You create the account that runs the system. It gives no access to what the networks write.',
    name: 'Your name',
    email: 'Mail address',
    password: 'Password',
    passwordHint: 'At least {{min}} characters. Several ordinary words in a row are both strong and easy to remember.',
    action: 'Create administrator',
    nameMissing: 'Write your name',
    emailMissing: 'Write your mail address',
    emailWrong: 'Write a mail address like name@kommune.dk',
    passwordMissing: 'Choose a password',
    passwordShort: 'The password must have at least {{min}} characters',
    noToken: 'The address lacks its one-time link. Open the whole link that the server printed when it first started.',
    done: 'The account has been created. Sign in with it now.',
    signIn: 'Sign in',
  },
};
