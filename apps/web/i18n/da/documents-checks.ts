/** Files that the virus scanner has not looked at, or has found something in. */
export const documentsChecks = {
  waiting: {
    short: 'Kontrolleres for virus',
    whole: 'Filen bliver kontrolleret for virus. Den kan åbnes, når det er gjort, som regel inden for et minut.',
  },
  /** Instead of a picture, where it would stand. */
  picture: {
    waiting: 'Billedet bliver undersøgt for virus. Det kommer af sig selv.',
    infected: 'Der er fundet virus i billedet, så ingen kan se det. Har du sat det ind, så vælg et andet.',
  },
  infected: {
    short: 'Virus fundet',
    whole:
      'Der er fundet virus i filen, så ingen kan åbne den, og indholdet bliver slettet om kort tid. Læg den op igen i en udgave uden virus.',
  },
};
