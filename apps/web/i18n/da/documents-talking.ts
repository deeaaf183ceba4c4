/** What people say about documents. */
export const documentsTalking = {
  heading: 'Samtale',
  newest: 'De nyeste indlæg',
  hidden: 'Indlægget er skjult.',
  none: 'Ingen har skrevet om dokumentet endnu.',
  ofVersion: 'Om version {{number}}',
  open: 'Åbn samtalen ({{count}} indlæg)',
  openOne: 'Åbn samtalen (1 indlæg)',
  oneNew: '1 nyt',
  manyNew: '{{count}} nye',
  write: 'Skriv om dokumentet',
  writeVersion: 'Skriv om version {{number}}',
  label: 'Hvad vil du sige om dokumentet?',
  labelVersion: 'Hvad vil du sige om version {{number}}?',
  send: 'Send',
  again: 'Prøv igen',
  about: {
    document: 'Om dokumentet »{{name}}«',
    version: 'Om version {{number}} af »{{name}}«',
    trashed: 'Dokumentet »{{name}}« ligger i papirkurven. Samtalen kan stadig læses.',
    gone: 'Dokumentet findes ikke længere. Samtalen kan stadig læses.',
  },
};
