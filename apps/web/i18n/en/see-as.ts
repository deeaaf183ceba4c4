/** Looking as somebody else. */
export const seeAs = {
  dialog: {
    heading: 'See Hele Vejen as {{name}}',
    what: 'You see what the person sees, for 30 minutes at most. You cannot change anything, and drafts, inbox, mails and security are not shown.',
    told: 'The log says when you begin and end, and which spaces you look into. {{name}} can read the same, and your reason.',
    reason: 'Why?',
    reasonHint: '{{name}} can read it. At least 10 characters.',
    short: 'Write why you need to see it. At least 10 characters.',
    action: 'Begin',
  },
  banner: {
    label: 'You see as somebody else',
    as: 'You see as {{name}}.',
    what: 'Nothing can be changed. Ends at {{until}} at the latest.',
    end: 'Stop, and be yourself again',
    said: 'You see Hele Vejen as {{name}}. Nothing can be changed. It ends at {{until}} at the latest.',
    soon: 'In two minutes you will no longer see as {{name}}.',
  },
  list: {
    heading: 'Who has seen as you',
    lead: 'An administrator can for a short while see what you see, without being able to change anything. Each time stands here.',
    until: 'ended',
    now: 'still looking',
    why: 'Reason: {{reason}}',
    whyGone: 'The reason has been deleted.',
    into: 'Looked into: {{spaces}}',
    intoNothing: 'Looked into no space.',
    gone: 'a space that is no longer there',
    none: 'No administrator has seen as you.',
  },
};
