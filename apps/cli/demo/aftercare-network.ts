import type { DemoNetwork } from './demo-types';

/** Aftercare, wholly invented: a second network, with some of the same people. */
export const aftercareNetwork: DemoNetwork = {
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
  spaces: [{ key: 'efterværn', kind: 'network', name: 'Efterværn: alle', purpose: 'Her deler de fem kommuner erfaringer med efterværn.' }],
};

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
