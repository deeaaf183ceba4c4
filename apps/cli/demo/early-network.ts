import type { DemoNetwork, DemoParticipation } from './demo-types';

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

/** Early prevention, between what public pages tell and what is invented: `network.ts` says which is which. */
export const earlyNetwork: DemoNetwork = {
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
};
