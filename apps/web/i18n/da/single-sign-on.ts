/** Signing in through one's organisation. */
export const singleSignOn = {
  title: 'Log ind gennem din organisation',
  busy: 'Logger ind …',
  step: 'Log ind',
  refused: 'Du blev ikke logget ind',
  again: 'Til login',
  retry: 'Prøv igen',
  toSecurity: 'Til Sikkerhed',
  help: 'Få hjælp',
  refusals: {
    expired: 'Login blev begyndt i en anden browser, eller der gik for lang tid. Begynd forfra.',
    declined: 'Login blev afbrudt hos din organisation. Prøv igen, eller log ind på en anden måde.',
    refused: 'Svaret fra din organisation kunne ikke bruges. Prøv igen. Bliver det ved, så sig det til sekretariatet.',
    unreachable: 'Din organisations login svarer ikke lige nu. Prøv igen om lidt, eller log ind på en anden måde.',
    unknown: 'Din organisation kender dig, men du er ikke inviteret til Hele Vejen endnu. Bed sekretariatet om en invitation.',
    'mail-unverified':
      'Din organisation bekræfter ikke din mailadresse. Har du en konto, så log ind med den først, og tilknyt din organisation under »Sikkerhed« på din profil.',
    blocked: 'Din konto er lukket. Spørg sekretariatet.',
    taken: 'Det login hører allerede til en anden konto. Fjern det dér først, eller spørg sekretariatet.',
  },
  link: {
    heading: 'Tilknyt {{label}}',
    needed:
      'Der er allerede en konto med {{email}}. Log ind på den én gang, som du plejer. Bagefter kan du nøjes med at logge ind hos {{label}}.',
    offered: 'Du er logget ind her som {{person}}. Vil du fremover også kunne logge ind som {{name}} hos {{label}}?',
    nameless: 'dig selv',
    action: 'Ja, tilknyt',
    no: 'Nej tak',
  },
  section: {
    heading: 'Log ind gennem din organisation',
    what: 'Har din organisation sit eget login, kan du bruge det i stedet for din adgangskode her.',
    since: 'Tilknyttet',
    used: 'sidst brugt',
    add: 'Tilknyt {{label}}',
    remove: 'Fjern',
    removeLong: 'Fjern {{label}}',
    removed: '{{label}} er fjernet.',
  },
};
