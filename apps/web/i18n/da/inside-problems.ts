import type { discussionProblems } from '@hv/discussions/contracts';
import type { networksProblems } from '@hv/networks/contracts';
import type { Codes } from '../words';
import { directoryProblems } from './directory-problems';
import { documentsProblems } from './documents-problems';
import { handOverProblems } from './hand-over-problems';
import { invitationProblems } from './invitation-problems';
import { ownDataProblems } from './own-data-problems';
import { networkEditingProblems } from './network-editing-problems';

/** A text for every code that only the pages behind the first one can be given; a code without one does not compile. */
type InsideProblemTexts = {
  readonly identity: typeof ownDataProblems;
  readonly networks: Record<Codes<typeof networksProblems, 'networks'>, string>;
  readonly documents: typeof documentsProblems;
  readonly discussions: Record<Codes<typeof discussionProblems, 'discussions'>, string>;
};

export const insideProblems: InsideProblemTexts = {
  identity: ownDataProblems,
  networks: {
    ...directoryProblems,
    ...handOverProblems,
    ...invitationProblems,
    ...networkEditingProblems,
    'network-not-found': 'Netværket findes ikke, eller du er ikke med i det.',
    'space-not-found': 'Rummet findes ikke, eller du er ikke med i det.',
    'membership-not-found': 'Medlemskabet findes ikke længere.',
    'may-not-start-membership': 'Du kan ikke gøre nogen til medlem her.',
    'may-not-end-membership': 'Det medlemskab kan du ikke afslutte.',
    'already-member': 'Personen er allerede med i netværket for den organisation.',
    'group-not-found': 'Gruppen findes ikke, eller du kan ikke se den.',
    'group-refused': 'Gruppen kan ikke laves sådan. Se, hvad der skal rettes.',
    'may-not-join-group': 'I den gruppe er man med efter invitation.',
    'may-not-manage-group': 'Det kan kun de, der ejer gruppen.',
    'last-owner': 'Gruppen skal have en ejer. Gør en anden til ejer først.',
    'membership-refused': 'Medlemskabet kan ikke oprettes sådan. Se, hvad der skal rettes.',
    'person-unknown': 'Vi kender ikke den person.',
    'organisation-not-in-network': 'Organisationen er ikke med i netværket.',
    'period-empty': 'Medlemskabet skal slutte, efter at det begynder.',
  },
  documents: documentsProblems,
  discussions: {
    'may-not-moderate': 'Det kan kun de, der styrer rummet.',
    'thread-closed': 'Tråden er lukket. Kun de, der styrer rummet, kan skrive i den.',
    'merge-stands': 'Det kan ikke længere fortrydes. Skil indlæggene ud i stedet.',
    'thread-merged': 'Tråden er lagt sammen med en anden. Skriv der i stedet.',
    'not-to-same-here': 'Det kan man kun sige til andres åbne spørgsmål.',
    'posts-not-there': 'Nogle af indlæggene står ikke længere i tråden. Luk vinduet, og vælg igen.',
    'nothing-left': 'Der skal blive mindst ét indlæg i tråden.',
    'other-network': 'Tråde og indlæg bliver i deres eget netværk.',
    'too-many-posts': 'Tråden har for mange indlæg til at blive lagt sammen på én gang.',
    'subject-taken': 'Der er allerede en tråd om det samme i rummet.',
    'stays-with-subject': 'En tråd om et dokument bliver, hvor dokumentet er.',
    'poll-not-found': 'Indlægget har ingen afstemning.',
    'poll-closed': 'Afstemningen er lukket.',
    'poll-has-votes': 'Nogen har allerede stemt, så mulighederne kan ikke ændres.',
    'bad-poll': 'Der er noget galt med mulighederne i afstemningen. Se dem efter.',
    'template-not-found': 'Skabelonen findes ikke længere.',
    'too-many-templates': 'Rummet har så mange skabeloner, som det kan have. Fjern en, før du laver en ny.',
    'bad-template': 'En skabelon kan ikke vise billeder eller nævne nogen.',
    'may-not-keep-templates': 'Det er dem, der styrer rummet, der laver skabeloner.',
    'may-not-ask': 'Her kan du ikke spørge bestemte kommuner. Du kan stadig starte en tråd.',
    'not-askable': 'En af dem, du spørger, har ingen projektleder, der ser rummet.',
    'may-not-remind': 'Det er den, der har spurgt, der kan minde om det.',
    'already-reminded': 'De er mindet om det inden for det sidste døgn, eller alle har svaret.',
    'read-all-not-found': 'Det er for sent at fortryde.',
    'may-not-report': 'Dit eget indlæg kan du rette eller fjerne.',
    'report-not-found': 'Anmeldelsen findes ikke, eller du styrer ikke rummet.',
    'report-handled': 'En anden har allerede svaret på anmeldelsen.',
    'bad-outcome': 'Sådan kan anmeldelsen ikke besvares. Vælg noget andet.',
    'may-not-ask-to-show': 'Det kan kun den, der har skrevet indlægget, mens det er skjult.',
    'too-soon': 'Her er roligt tempo. Vent lidt, og prøv igen.',
    'bad-rules': 'Rummets regler skal være korte og kan ikke vise billeder eller nævne nogen.',
    'image-not-found': 'Et af billederne findes ikke længere. Sæt det ind igen.',
    'not-an-image': 'Filen er ikke et billede, der kan vises her. Brug PNG, JPEG, GIF, WebP eller AVIF.',
    'too-many-mentioned': 'Så mange kan ikke få besked på én gang. Nævn færre.',
    'scheduled-not-found': 'Det planlagte findes ikke længere.',
    'bad-time': 'Vælg et tidspunkt, der ligger senere end nu, og højst et år frem.',
    'too-many-scheduled': 'Du har allerede mange indlæg, der venter på at blive sendt. Vent, til nogle af dem er sendt.',
    'already-sent': 'Det er for sent: det er sendt, eller er ved at blive det.',
    'thread-not-found': 'Tråden findes ikke, eller du har ikke adgang til den.',
    'post-not-found': 'Indlægget findes ikke længere.',
    'may-not-write': 'Du kan læse med her, men ikke skrive.',
    'may-not-edit': 'Du kan ikke rette det indlæg.',
    'may-not-remove': 'Du kan ikke fjerne det indlæg.',
    'may-not-restore': 'Kun de, der styrer rummet, kan se fjernede indlæg og sætte dem tilbage.',
    'post-moved': 'Indlægget står i en anden tråd nu.',
    'reaction-unknown': 'Den reaktion findes ikke.',
    'too-many-bookmarks': 'Du har gemt rigtig mange indlæg. Fjern nogle af dem, før du gemmer flere.',
    'cpr-number': 'Der står et CPR-nummer i teksten. Slet det, før du sender: her hører ingen sager om børn hjemme.',
    empty: 'Skriv noget, før du sender.',
    'post-removed': 'Indlægget er fjernet imens.',
  },
};
