import type { BelongingView, DirectoryPersonView, DirectoryView, PersonView, ProfileView } from '@hv/networks/contracts';

export const aBelonging = (change: Partial<BelongingView> = {}): BelongingView => ({
  networkId: 'n',
  network: 'Forebyggelse hele vejen rundt',
  organisationId: 'o1',
  organisation: 'Herning Kommune',
  organisationKind: 'municipality',
  organisationCode: '0657',
  roles: ['project-lead'],
  cluster: 'Klynge Vest',
  ...change,
});

export const aPersonRow = (name = 'Anne Hedegaard', change: Partial<DirectoryPersonView> = {}): DirectoryPersonView => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  title: 'Afdelingsleder',
  pictureId: null,
  awayUntil: null,
  areas: ['authority'],
  subjects: ['skolefravær'],
  belongings: [aBelonging()],
  ...change,
});

export const aPerson = (change: Partial<PersonView> = {}): PersonView => ({
  ...aPersonRow(),
  telephone: '+45 96 28 28 28',
  email: 'anne@herning.example',
  languages: ['da', 'de'],
  worksWith: 'Tidlig opsporing i dagtilbud.',
  ask: { spaceId: 'rum', name: 'Klynge Vest', network: 'Forebyggelse hele vejen rundt', people: 41 },
  ...change,
});

export const aDirectory = (items: readonly DirectoryPersonView[], change: Partial<DirectoryView> = {}): DirectoryView => ({
  items,
  next: null,
  count: items.length,
  alike: false,
  exportOf: null,
  choices: {
    organisations: [{ id: 'o1', name: 'Herning Kommune' }],
    clusters: [{ id: 'c1', name: 'Klynge Vest' }],
    subjects: ['skolefravær'],
  },
  ...change,
});

export const aProfile = (change: Partial<ProfileView> = {}): ProfileView => ({
  personId: 'mette',
  name: 'Mette Holm',
  title: 'Projektleder',
  areas: ['general'],
  subjects: ['skolefravær'],
  telephone: '',
  email: 'mette@herning.example',
  showEmail: false,
  languages: ['da'],
  awayUntil: null,
  worksWith: '',
  pictureId: null,
  version: 3,
  ...change,
});
