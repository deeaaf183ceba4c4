/**
 * The demo's two networks. What public pages tell is kept: the partners Haderslev, Herning and Hvidovre, cluster West with
 * Brønderslev as its chair, Rudersdal's participation, the consortium SUS and Implement. The rest of the list was never published:
 * which other municipalities take part, and the clusters South and East, are invented for the demo.
 */
export interface DemoOrganisation {
  readonly key: string;
  readonly name: string;
  readonly kind: 'municipality' | 'agency' | 'consultancy' | 'research';
  /** The four-digit municipality code as text. */
  readonly code?: string;
}

export interface DemoParticipation {
  readonly organisation: string;
  readonly role: 'partner' | 'reference' | 'facilitator' | 'authority' | 'observer';
  readonly cluster?: string;
  readonly chair?: boolean;
}

export const demoOrganisations: readonly DemoOrganisation[] = [
  { key: 'bronderslev', name: 'Brønderslev Kommune', kind: 'municipality', code: '0810' },
  { key: 'herning', name: 'Herning Kommune', kind: 'municipality', code: '0657' },
  { key: 'jammerbugt', name: 'Jammerbugt Kommune', kind: 'municipality', code: '0849' },
  { key: 'kolding', name: 'Kolding Kommune', kind: 'municipality', code: '0621' },
  { key: 'randers', name: 'Randers Kommune', kind: 'municipality', code: '0730' },
  { key: 'syddjurs', name: 'Syddjurs Kommune', kind: 'municipality', code: '0706' },
  { key: 'vesthimmerland', name: 'Vesthimmerlands Kommune', kind: 'municipality', code: '0820' },
  { key: 'viborg', name: 'Viborg Kommune', kind: 'municipality', code: '0791' },
  { key: 'haderslev', name: 'Haderslev Kommune', kind: 'municipality', code: '0510' },
  { key: 'aabenraa', name: 'Aabenraa Kommune', kind: 'municipality', code: '0580' },
  { key: 'esbjerg', name: 'Esbjerg Kommune', kind: 'municipality', code: '0561' },
  { key: 'fredericia', name: 'Fredericia Kommune', kind: 'municipality', code: '0607' },
  { key: 'nyborg', name: 'Nyborg Kommune', kind: 'municipality', code: '0450' },
  { key: 'odense', name: 'Odense Kommune', kind: 'municipality', code: '0461' },
  { key: 'svendborg', name: 'Svendborg Kommune', kind: 'municipality', code: '0479' },
  { key: 'vejle', name: 'Vejle Kommune', kind: 'municipality', code: '0630' },
  { key: 'hvidovre', name: 'Hvidovre Kommune', kind: 'municipality', code: '0167' },
  { key: 'rudersdal', name: 'Rudersdal Kommune', kind: 'municipality', code: '0230' },
  { key: 'albertslund', name: 'Albertslund Kommune', kind: 'municipality', code: '0165' },
  { key: 'gladsaxe', name: 'Gladsaxe Kommune', kind: 'municipality', code: '0159' },
  { key: 'guldborgsund', name: 'Guldborgsund Kommune', kind: 'municipality', code: '0376' },
  { key: 'holbaek', name: 'Holbæk Kommune', kind: 'municipality', code: '0316' },
  { key: 'koge', name: 'Køge Kommune', kind: 'municipality', code: '0259' },
  { key: 'naestved', name: 'Næstved Kommune', kind: 'municipality', code: '0370' },
  { key: 'roskilde', name: 'Roskilde Kommune', kind: 'municipality', code: '0265' },
  { key: 'sus', name: 'SUS', kind: 'consultancy' },
  { key: 'implement', name: 'Implement Consulting Group', kind: 'consultancy' },
  { key: 'socialstyrelsen', name: 'Socialstyrelsen', kind: 'agency' },
  { key: 'vive', name: 'VIVE', kind: 'research' },
  { key: 'via', name: 'VIA University College', kind: 'research' },
];

export interface DemoCluster {
  readonly key: string;
  readonly name: string;
}

export interface DemoSpace {
  readonly key: string;
  readonly kind: 'network' | 'cluster' | 'organisation' | 'group';
  readonly name: string;
  readonly purpose: string;
  /** The cluster or organisation whose space it is. */
  readonly of?: string;
  /** Members of a group, by e-mail address; owners first, as many as `owners` says. */
  readonly members?: readonly string[];
  readonly owners?: number;
  /** Consultancies with a support agreement for this organisation. */
  readonly supportedBy?: readonly string[];
}

export interface DemoNetwork {
  readonly key: string;
  readonly name: string;
  readonly purpose: string;
  /** First and last day, both inside the period. */
  readonly period: readonly [string, string];
  readonly phases: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  readonly clusters: readonly DemoCluster[];
  readonly participations: readonly DemoParticipation[];
  readonly spaces: readonly DemoSpace[];
}

const west = ['bronderslev', 'herning', 'jammerbugt', 'kolding', 'randers', 'syddjurs', 'vesthimmerland', 'viborg'];
const south = ['haderslev', 'aabenraa', 'esbjerg', 'fredericia', 'nyborg', 'odense', 'svendborg', 'vejle'];
const east = ['hvidovre', 'rudersdal', 'albertslund', 'gladsaxe', 'guldborgsund', 'holbaek', 'koge', 'naestved', 'roskilde'];
const partners = ['haderslev', 'herning', 'hvidovre'];
const chairs = ['bronderslev', 'svendborg', 'roskilde'];

const municipalities = (keys: readonly string[], cluster: string): DemoParticipation[] =>
  keys.map((organisation) => ({
    organisation,
    role: partners.includes(organisation) ? 'partner' : 'reference',
    cluster,
    chair: chairs.includes(organisation),
  }));

const advisers: readonly DemoParticipation[] = [
  { organisation: 'sus', role: 'facilitator' },
  { organisation: 'implement', role: 'facilitator' },
  { organisation: 'socialstyrelsen', role: 'authority' },
  { organisation: 'vive', role: 'observer' },
  { organisation: 'via', role: 'observer' },
];

export const demoNetworks: readonly DemoNetwork[] = [
  {
    key: 'tidlig',
    name: 'Forebyggelse hele vejen rundt',
    purpose: 'Partnerskabsnetværk om en tidligere forebyggende indsats for udsatte børn og unge. Demo: deltagelsen er delvist opdigtet.',
    period: ['2015-10-01', '2017-12-31'],
    phases: [
      { name: 'Køreplan', from: '2015-10-01', to: '2016-01-31' },
      { name: 'Indledende analyse', from: '2016-02-01', to: '2016-08-31' },
      { name: 'Udviklingsforløb', from: '2016-09-01', to: '2017-12-31' },
    ],
    clusters: [
      { key: 'vest', name: 'Klynge Vest' },
      { key: 'syd', name: 'Klynge Syd' },
      { key: 'ost', name: 'Klynge Øst' },
    ],
    participations: [...municipalities(west, 'vest'), ...municipalities(south, 'syd'), ...municipalities(east, 'ost'), ...advisers],
    spaces: [
      {
        key: 'net',
        kind: 'network',
        name: 'Hele netværket',
        purpose: 'Her deler alle kommuner, konsulenter og styrelsen det, der gælder os alle.',
      },
      {
        key: 'vest',
        kind: 'cluster',
        of: 'vest',
        name: 'Klynge Vest',
        purpose: 'Otte kommuner i Jylland, med Brønderslev som formandskommune.',
      },
      {
        key: 'syd',
        kind: 'cluster',
        of: 'syd',
        name: 'Klynge Syd',
        purpose: 'Otte kommuner i Syd- og Sønderjylland og på Fyn, med Svendborg som formandskommune.',
      },
      {
        key: 'ost',
        kind: 'cluster',
        of: 'ost',
        name: 'Klynge Øst',
        purpose: 'Ni kommuner på Sjælland og Lolland-Falster, med Roskilde som formandskommune.',
      },
      {
        key: 'herning',
        kind: 'organisation',
        of: 'herning',
        name: 'Herning Kommune',
        purpose: 'Vores eget rum: hjem og arbejde mellem seminarerne.',
        supportedBy: ['sus'],
      },
      {
        key: 'hvidovre',
        kind: 'organisation',
        of: 'hvidovre',
        name: 'Hvidovre Kommune',
        purpose: 'Vores eget rum: hjem og arbejde mellem seminarerne.',
        supportedBy: ['sus', 'implement'],
      },
      {
        key: 'haderslev',
        kind: 'organisation',
        of: 'haderslev',
        name: 'Haderslev Kommune',
        purpose: 'Vores eget rum: hjem og arbejde mellem seminarerne.',
        supportedBy: ['implement'],
      },
      {
        key: 'underretning',
        kind: 'group',
        name: 'Arbejdsgruppe om underretninger',
        purpose: 'Vi prøver dialogbaserede underretninger af og samler op til temaseminaret.',
        owners: 2,
        members: [
          'projektleder@herning.example',
          'konsulent@sus.example',
          'projektleder@hvidovre.example',
          'projektleder@odense.example',
          'deltager1@herning.example',
          'deltager2@syddjurs.example',
          'deltager1@gladsaxe.example',
          'deltager3@esbjerg.example',
          'monitor@socialstyrelsen.example',
        ],
      },
      {
        key: 'konference',
        kind: 'group',
        name: 'Planlægning af konferencen',
        purpose: 'Formandskommuner, sekretariat og konsulenter forbereder den fælles konference.',
        owners: 2,
        members: [
          'sekretariat@bronderslev.example',
          'konsulent@implement.example',
          'projektleder@bronderslev.example',
          'projektleder@svendborg.example',
          'projektleder@roskilde.example',
          'konsulent2@sus.example',
          'monitor@socialstyrelsen.example',
        ],
      },
    ],
  },
  {
    key: 'efterværn',
    name: 'Partnerskab om efterværn',
    purpose: 'Fem kommuner om en god overgang til voksenlivet for unge, der har været anbragt. Demo: deltagelsen er opdigtet.',
    period: ['2017-05-01', '2019-12-31'],
    phases: [
      { name: 'Køreplan', from: '2017-05-01', to: '2017-09-30' },
      { name: 'Indledende analyse', from: '2017-10-01', to: '2018-03-31' },
      { name: 'Udviklingsforløb', from: '2018-04-01', to: '2019-12-31' },
    ],
    clusters: [],
    participations: [
      { organisation: 'herning', role: 'partner' },
      { organisation: 'odense', role: 'partner' },
      { organisation: 'randers', role: 'partner' },
      { organisation: 'gladsaxe', role: 'partner' },
      { organisation: 'naestved', role: 'partner' },
      { organisation: 'sus', role: 'facilitator' },
      { organisation: 'socialstyrelsen', role: 'authority' },
    ],
    spaces: [
      { key: 'efterværn', kind: 'network', name: 'Efterværn: alle', purpose: 'Her deler de fem kommuner erfaringer med efterværn.' },
    ],
  },
];

/** Who of the people is also in the second network: the same persons, with memberships of their own. */
export const demoAftercareMembers: readonly string[] = [
  'projektleder@herning.example',
  'deltager2@herning.example',
  'deltager4@herning.example',
  'projektleder@odense.example',
  'deltager1@odense.example',
  'projektleder@randers.example',
  'deltager3@randers.example',
  'projektleder@gladsaxe.example',
  'deltager2@gladsaxe.example',
  'projektleder@naestved.example',
  'deltager1@naestved.example',
  'konsulent3@sus.example',
  'monitor2@socialstyrelsen.example',
  'sekretariat@socialstyrelsen.example',
];
