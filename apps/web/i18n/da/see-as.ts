/** At se som en anden. */
export const seeAs = {
  dialog: {
    heading: 'Se Hele Vejen som {{name}}',
    what: 'Du ser det, personen ser, i højst 30 minutter. Du kan ikke ændre noget, og kladder, indbakke, mails og sikkerhed vises ikke.',
    told: 'Det står i loggen, hvornår du begynder og slutter, og hvilke rum du ser i. {{name}} kan se det samme og din begrundelse.',
    reason: 'Hvorfor?',
    reasonHint: '{{name}} kan læse det. Mindst 10 tegn.',
    short: 'Skriv, hvorfor du har brug for at se det. Mindst 10 tegn.',
    action: 'Begynd',
  },
  banner: {
    label: 'Du ser som en anden',
    as: 'Du ser som {{name}}.',
    what: 'Intet kan ændres. Slutter senest kl. {{until}}.',
    end: 'Stop, og bliv dig selv igen',
    said: 'Du ser Hele Vejen som {{name}}. Intet kan ændres. Det slutter senest kl. {{until}}.',
    soon: 'Om to minutter ser du ikke længere som {{name}}.',
  },
  list: {
    heading: 'Hvem har set som dig',
    lead: 'En administrator kan for en kort stund se det, du ser, uden at kunne ændre noget. Hver gang står her.',
    until: 'slut',
    now: 'ser stadig',
    why: 'Begrundelse: {{reason}}',
    whyGone: 'Begrundelsen er slettet.',
    into: 'Så i: {{spaces}}',
    intoNothing: 'Så ikke i noget rum.',
    gone: 'et rum, der ikke findes længere',
    none: 'Ingen administrator har set som dig.',
  },
};
