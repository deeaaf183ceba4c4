import type { singleSignOn as da } from '../da/single-sign-on';
import type { Words } from '../words';

/** Signing in through one's organisation. */
export const singleSignOn: Words<typeof da> = {
  title: 'Sign in through your organisation',
  busy: 'Signing in …',
  step: 'Sign in',
  refused: 'You were not signed in',
  again: 'To sign-in',
  retry: 'Try again',
  toSecurity: 'To Security',
  help: 'Get help',
  refusals: {
    expired: 'Signing in was begun in another browser, or it took too long. Begin again.',
    declined: 'Signing in was interrupted at your organisation. Try again, or sign in another way.',
    refused: 'The answer of your organisation could not be used. Try again. If it goes on, tell the secretariat.',
    unreachable: 'Your organisation’s sign-in does not answer right now. Try again in a while, or sign in another way.',
    unknown: 'Your organisation knows you, but you have not been invited to Hele Vejen yet. Ask the secretariat for an invitation.',
    'mail-unverified':
      'Your organisation does not confirm your mail address. If you have an account, sign in to it first, and link your organisation under “Security” on your profile.',
    blocked: 'Your account is closed. Ask the secretariat.',
    taken: 'That sign-in belongs to another account already. Remove it there first, or ask the secretariat.',
  },
  link: {
    heading: 'Link {{label}}',
    needed: 'There is already an account of {{email}}. Sign in to it once, as ever. From then on it is enough to sign in at {{label}}.',
    offered: 'You are signed in here as {{person}}. Do you want to be able to sign in as {{name}} at {{label}}, too?',
    nameless: 'yourself',
    action: 'Yes, link',
    no: 'No, thanks',
  },
  section: {
    heading: 'Sign in through your organisation',
    what: 'If your organisation has a sign-in of its own, you can use it instead of your password here.',
    since: 'Linked',
    used: 'last used',
    add: 'Link {{label}}',
    remove: 'Remove',
    removeLong: 'Remove {{label}}',
    removed: '{{label}} has been removed.',
  },
};
