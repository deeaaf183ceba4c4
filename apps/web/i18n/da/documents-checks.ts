/** Files that the virus scanner has not looked at, or has found something in. */
export const documentsChecks = {
  waiting: {
    short: 'Kontrolleres for virus',
    whole: 'Filen bliver kontrolleret for virus. Den kan åbnes, når det er gjort, som regel inden for et minut.',
  },
  infected: {
    short: 'Virus fundet',
    whole:
      'Der er fundet virus i filen, så ingen kan åbne den, og indholdet bliver slettet om kort tid. Læg den op igen i en udgave uden virus.',
  },
};
