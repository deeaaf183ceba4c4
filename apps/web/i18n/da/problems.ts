import type { identityProblems } from '@hv/identity/contracts';
import type { platformProblems } from '@hv/platform/contracts';
import type { connectionProblems } from '@hv/platform/web';
import type { Codes } from '../words';
import type { ownDataProblems } from './own-data-problems';

/** A text for every code that the first page can be given; a code without one does not compile. Those of the pages behind it: inside-problems.ts. */
type ProblemTexts = {
  readonly unknown: string;
  readonly unexpected: string;
  readonly web: Record<Codes<typeof connectionProblems, 'web'>, string>;
  readonly platform: Record<Codes<typeof platformProblems, 'platform'>, string>;
  /** Faults of single fields, by the rule that was broken. */
  readonly field: Record<'isEmail' | 'isLength' | 'maxLength' | 'minLength', string>;
  readonly identity: Record<Exclude<Codes<typeof identityProblems, 'identity'>, keyof typeof ownDataProblems>, string>;
};

export const problems: ProblemTexts = {
  unknown: 'Noget gik galt her på siden. Genindlæs den, og prøv igen.',
  unexpected: 'Noget gik galt hos os. Prøv igen om lidt. Bliver det ved, så fortæl sekretariatet om fejl {{requestId}}.',
  web: {
    offline: 'Du er offline. Prøv igen, når du er på nettet.',
    unreachable: 'Hele Vejen svarer ikke lige nu. Prøv igen om lidt.',
    timeout: 'Det tog for lang tid at få svar. Det kan være gået igennem alligevel: se efter, før du prøver igen.',
  },
  platform: {
    invalid: 'Noget er ikke udfyldt rigtigt.',
    malformed: 'Noget gik galt i det, der blev sendt. Genindlæs siden, og prøv igen.',
    'too-large': 'Det er for stort til at blive sendt. Gør det kortere, eller del det i flere.',
    'too-deep': 'Teksten har for mange lag af punkter i punkter. Gør den enklere.',
    'bad-text': 'Teksten indeholder tegn, der ikke kan gemmes. Slet dem, og prøv igen.',
    'unsupported-type': 'Den slags kan ikke sendes hertil.',
    'not-found': 'Det findes ikke længere, eller du har ikke adgang til det.',
    'foreign-origin': 'Siden er åbnet fra et andet sted, end den plejer. Åbn Hele Vejen på ny, og prøv igen.',
    'sign-in-needed': 'Log ind for at gøre det.',
    forbidden: 'Det har du ikke lov til.',
    'only-looking': 'Du ser som en anden: her kan du ikke ændre noget, og det, der er personens eget, vises ikke.',
    stale: 'En anden har ændret det imens. Se den nye udgave, og prøv igen.',
    'version-needed': 'Noget gik galt i det, der blev sendt. Genindlæs siden, og prøv igen.',
    'idempotency-key-reused': 'Det er allerede sendt med et andet indhold. Genindlæs siden, og se efter.',
    'idempotency-key-invalid': 'Noget gik galt i det, der blev sendt. Genindlæs siden, og prøv igen.',
    'too-many-requests': 'Det gik lidt for hurtigt. Vent et øjeblik, og prøv igen.',
    unavailable: 'Hele Vejen er på vej op igen. Prøv igen om et øjeblik.',
    'storage-full': 'Der er ikke plads til mere lige nu. Sig det til sekretariatet.',
    internal: 'Noget gik galt hos os. Prøv igen om lidt.',
  },
  field: {
    isEmail: 'Skriv en mailadresse som navn@kommune.dk',
    isLength: 'Teksten er for kort eller for lang',
    maxLength: 'Teksten er for lang',
    minLength: 'Teksten er for kort',
  },
  identity: {
    'sign-in-failed': 'Mailadressen og adgangskoden passer ikke sammen. Prøv igen.',
    'second-factor-required': 'Der skal ét trin mere til for at logge ind.',
    'link-expired': 'Linket er brugt eller for gammelt. Start serveren igen for at få et nyt.',
    'address-not-invited': 'Linket er sendt til en anden mailadresse. Skriv den, linket kom til.',
    'address-taken': 'Der er allerede en konto med den mailadresse. Log ind med den, eller brug en anden.',
    'token-shown-once': 'Nøglen er allerede vist og kan ikke vises igen. Lav en ny.',
    'session-needed': 'Det kræver, at du selv er logget ind.',
    'scope-missing': 'Nøglen giver ikke lov til det.',
    'account-not-found': 'Kontoen findes ikke længere.',
    'second-factor-needed': 'Din rolle i et netværk kræver to trin ved login. Sæt en anden måde op, før du fjerner den sidste.',
    'proof-needed': 'Vis først, at det er dig.',
    'proof-wrong': 'Det passer ikke. Prøv igen.',
    'challenge-expired': 'Der gik for lang tid. Begynd forfra.',
    'authenticator-in-use': 'Du har allerede en godkendelsesapp. Fjern den, før du sætter en ny op.',
    'passkey-refused': 'Adgangsnøglen kan ikke bruges her. Prøv en anden.',
    'see-as-refused': 'Den person kan du ikke se som. Det gælder dig selv, administratorer og konti, der er lukket ude.',
    'last-way-in': 'Så kunne du ikke logge ind længere. Opret en adgangsnøgle eller tilknyt en anden organisation først.',
    'too-many-passkeys': 'Du har så mange adgangsnøgler, som du kan have. Fjern en først.',
    'weak-password': 'Adgangskoden er for let at gætte. Vælg en længere, for eksempel flere ord i træk.',
  },
};
