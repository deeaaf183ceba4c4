import { aLetter } from './a-letter';
import { aPaper } from './a-paper';
import { aSheet } from './a-sheet';

interface Common {
  /** The key of a space of a network. */
  readonly space: string;
  /** The name of a folder at the root of its library. */
  readonly folder?: string;
  readonly name: string;
}

/** One content of a file. */
export interface DemoVersion {
  /** The e-mail address of a person in people.ts. */
  readonly by: string;
  /** ISO 8601 with Copenhagen offset, within the network's period. */
  readonly at: string;
  readonly note?: string;
  readonly content: () => Promise<Buffer> | Buffer;
}

export interface DemoFile extends Common {
  readonly mediaType: string;
  readonly versions: readonly DemoVersion[];
}

export interface DemoLink extends Common {
  readonly url: string;
  readonly by: string;
  readonly at: string;
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const secretariat = 'sekretariat@bronderslev.example';
const sus = 'konsulent@sus.example';
const herning = 'projektleder@herning.example';

const programme = (lunch: string): string => `
# Program for temaseminar om skolefravær
Seminaret er for projektledere og deltagere fra alle kommuner i netværket. Tag gerne en kollega fra PPR med.
# Formiddag
- 9.30 Kaffe og navneskilte
- 10.00 Velkomst ved formandskommunerne
- 10.15 Fravær som tidligt tegn: hvad ser skolen, og hvornår siger den til?
- 11.15 Bordrunde: én ting, vi har prøvet, og én, vi ikke kan få til at virke
- ${lunch} Frokost
# Eftermiddag
- 13.00 Værksteder: fraværsopgørelser, hjemmebesøg, samtaler med forældre
- 14.30 Hver kommune skriver sit næste skridt ned
- 15.15 Opsamling og tak for i dag
`;

/** The demo's documents. All of it is invented; nobody in it exists. */
export const demoFiles: readonly DemoFile[] = [
  {
    space: 'net',
    folder: 'Temaseminarer',
    name: 'Program for temaseminar om skolefravær.docx',
    mediaType: word,
    versions: [
      { by: sus, at: '2016-10-03T10:12:00+02:00', content: () => aLetter(programme('11.45')) },
      { by: sus, at: '2016-10-12T14:40:00+02:00', note: 'Frokosten er flyttet et kvarter', content: () => aLetter(programme('12.00')) },
    ],
  },
  {
    space: 'net',
    folder: 'Temaseminarer',
    name: 'Øvelse – fra bekymring til handling.docx',
    mediaType: word,
    versions: [
      {
        by: 'konsulent@implement.example',
        at: '2016-10-14T09:05:00+02:00',
        content: () =>
          aLetter(`
# Øvelse: fra bekymring til handling
Arbejd sammen tre og tre, gerne fra hver sin kommune. Brug en opdigtet situation, aldrig et barn, I kender.
- Hvad var det første tegn, og hvem så det?
- Hvem talte med forældrene, og hvad spurgte de om?
- Hvad kunne være sket to måneder tidligere?
Skriv ét svar på hver seddel, og hæng dem op, så de andre grupper kan bygge videre.
`),
      },
    ],
  },
  {
    space: 'net',
    folder: 'Skabeloner',
    name: 'Køreplan, skabelon.docx',
    mediaType: word,
    versions: [
      {
        by: secretariat,
        at: '2015-11-09T13:20:00+01:00',
        content: () =>
          aLetter(`
# Køreplan for vores kommune
Udfyld højst to sider. Den deles med klyngen, og konsulenterne læser den før første møde.
# Hvor står vi i dag?
Beskriv, hvordan en bekymring bliver til hjælp hos jer, fra den første undren til det første møde.
# Hvad vil vi ændre?
- Et mål, der kan tælles
- Hvem der gør hvad inden jul
- Hvad vi har brug for fra netværket
# Hvordan ser vi, om det virker?
Vælg to tal, I allerede har, og ét, I må spørge familierne om.
`),
      },
    ],
  },
  {
    space: 'net',
    folder: 'Skabeloner',
    name: 'Samtaleark til dialogbaseret underretning.docx',
    mediaType: word,
    versions: [
      {
        by: sus,
        at: '2016-03-17T08:55:00+01:00',
        content: () =>
          aLetter(`
# Samtaleark til dialogbaseret underretning
Arket bruges sammen med forældrene, før underretningen sendes. Skriv det, I er enige om, og det, I ser forskelligt på.
- Hvad går godt for barnet lige nu?
- Hvad er vi bekymrede for, og hvad har vi set?
- Hvad vil forældrene selv gøre, og hvad har de brug for?
- Hvornår taler vi sammen igen?
`),
      },
    ],
  },
  {
    space: 'net',
    name: 'Kontaktpersoner og mødedage.xlsx',
    mediaType: excel,
    versions: [
      {
        by: secretariat,
        at: '2016-01-21T11:30:00+01:00',
        content: () =>
          aSheet('Mødedage', [
            ['Klynge', 'Formandskommune', 'Fast mødedag', 'Sted'],
            ['Klynge Vest', 'Brønderslev', 'Første tirsdag i måneden', 'På skift'],
            ['Klynge Syd', 'Svendborg', 'Anden torsdag i måneden', 'Odense'],
            ['Klynge Øst', 'Roskilde', 'Tredje onsdag i måneden', 'Roskilde'],
          ]),
      },
    ],
  },
  {
    space: 'net',
    name: 'Sådan deler vi dokumenter.pdf',
    mediaType: 'application/pdf',
    versions: [
      {
        by: secretariat,
        at: '2015-10-19T09:00:00+02:00',
        content: () =>
          aPaper(
            'Sådan deler vi dokumenter',
            `
Alt, der gælder hele netværket, ligger her. Klynger, kommuner og grupper har deres egne dokumenter i deres egne rum, og kun de, der er i rummet, kan se dem.
Læg en ny version op i stedet for en ny fil: så er der kun én, og den gamle kan hentes frem igen.
Lås filen, mens du skriver i den på din egen computer, så ingen andre når at gemme oven i.
Her hører ingen sager om børn hjemme. Skriv aldrig om et barn eller en familie, så de kan kendes.
`,
          ),
      },
    ],
  },
  {
    space: 'vest',
    name: 'Referat af klyngemøde i Viborg.docx',
    mediaType: word,
    versions: [
      {
        by: 'projektleder@viborg.example',
        at: '2016-05-04T15:10:00+02:00',
        content: () =>
          aLetter(`
# Referat af klyngemøde i Viborg
Til stede var alle otte kommuner og konsulenterne fra SUS.
# Vi aftalte
- Herning deler sit skema til fraværsopgørelser, når det er prøvet på to skoler
- Kolding og Randers besøger hinandens modtagelse i juni
- Næste møde er i Jammerbugt, og temaet er samtaler med forældre
# Det, vi ikke nåede
Spørgsmålet om sundhedsplejens plads i de tidlige møder tages op igen efter sommerferien.
`),
      },
    ],
  },
  {
    space: 'herning',
    name: 'Vores køreplan.docx',
    mediaType: word,
    versions: [
      {
        by: herning,
        at: '2015-12-08T12:45:00+01:00',
        content: () =>
          aLetter(`
# Hernings køreplan
Vi begynder på to skoler og i to daginstitutioner, og vi samler op hver sjette uge.
- Skolerne ringer efter tredje fraværsdag uden besked
- Modtagelsen svarer den, der har underrettet, inden for en uge
- Sundhedsplejersken er med til det første møde, når familien siger ja
`),
      },
    ],
  },
];

export const demoLinks: readonly DemoLink[] = [
  {
    space: 'net',
    name: 'Retsinformation',
    url: 'https://www.retsinformation.dk/',
    by: secretariat,
    at: '2015-10-20T10:00:00+02:00',
  },
];
