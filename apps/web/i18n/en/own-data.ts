import type { Texts } from '../da';
import type { Words } from '../words';

export const ownData: Words<Texts['ownData']> = {
  title: 'Your data',
  lead: 'What Hele Vejen keeps of you and for how long, how you take it along, and how you leave Hele Vejen.',
  copies: {
    heading: 'Get a copy',
    what: 'You get a ZIP file with all that Hele Vejen knows of you, and the pictures you sent. A page in it explains each part. Only you can fetch it.',
    ask: 'Ask for a copy',
    next: 'You can ask for the next one',
    of: 'Asked for on {{day}}',
    making: 'Being made. You are told in your inbox and by mail when it is ready.',
    until: 'Can be fetched until {{day}}',
    fetch: 'Fetch the copy (ZIP, {{size}})',
    again: 'Try again',
  },
  retention: {
    title: 'What is kept, and for how long',
    heading: 'What is kept, and for how long',
    lead: 'These are the rules by which the system itself clears up every night. Hele Vejen does not track you and passes nothing on to others.',
    backups:
      'Backups are kept by those who run Hele Vejen. When one is put back, those are erased again who were erased since it was made.',
    own: 'See your own data',
    failed: 'The rules could not be fetched.',
    again: 'Try again',
  },
  leaving: {
    heading: 'Leave Hele Vejen',
    what: 'Your account is erased after {{days}} days. Until then you can think better of it here or by the link you get by mail.',
    action: 'Leave Hele Vejen',
    soon: 'You will be erased on {{day}}. Until then everything is as it was.',
    stay: 'Stay in Hele Vejen',
    stayed: 'You stay. Nothing was erased.',
    sure: 'Do you want to leave Hele Vejen?',
    then: 'In {{days}} days this is erased and cannot be brought back:',
    goes: {
      name: 'your name, mail address, password and profile',
      memberships: 'your memberships: you are no longer in networks, spaces and groups',
      drafts: 'your drafts, saved posts, notifications and settings',
    },
    stays:
      'What you wrote to others stays, so that the conversations can be read. “Former member” and your organisation stand there instead of your name.',
  },
  banner: {
    label: 'You are leaving Hele Vejen',
    what: 'You will be erased from Hele Vejen on {{day}}.',
    stay: 'Stay in Hele Vejen',
  },
  stay: {
    title: 'Stay in Hele Vejen',
    lead: 'Then you are not erased. Everything is as it was.',
    action: 'I stay',
    doneHeading: 'You stay',
    done: 'You are not erased. Everything is as it was.',
    on: 'Go to Hele Vejen',
    deadHeading: 'The link no longer works',
    dead: 'It was used or is too old, or you stay already. Sign in to see how things stand.',
  },
  erase: {
    heading: 'Erase {{name}}',
    what: 'Name, mail address, profile, memberships and drafts are erased and cannot be brought back. What the person wrote to others stays, without a name.',
    reason: 'Why',
    reasonHint: 'Kept for a year. The person can see it in a copy of their data. Write nothing sensitive.',
    missing: 'Write why the person shall be erased',
    when: 'When',
    later: 'In {{days}} days. The person gets a mail and can think better of it',
    atOnce: 'Now. It cannot be undone',
    action: 'Erase',
  },
};
