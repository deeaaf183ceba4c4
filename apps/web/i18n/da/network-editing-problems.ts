import type { networksProblems } from '@hv/networks/contracts';
import type { Codes } from '../words';

type EditingCode = Extract<
  Codes<typeof networksProblems, 'networks'>,
  | 'may-not-edit-network'
  | 'network-refused'
  | 'days-turned'
  | 'phases-overlap'
  | 'phase-outside'
  | 'organisation-unclear'
  | 'cluster-not-found'
  | 'cluster-name-taken'
  | 'cluster-in-use'
  | 'participation-not-found'
  | 'already-participates'
  | 'group-is-archived'
>;

/** What can be wrong when a network or one of its groups is changed. */
export const networkEditingProblems: Record<EditingCode, string> = {
  'may-not-edit-network': 'Det er sekretariatet, der retter netværket.',
  'network-refused': 'Det kan ikke gemmes sådan. Se, hvad der skal rettes.',
  'days-turned': 'Slutdatoen skal ligge efter startdatoen.',
  'phases-overlap': 'Fasen overlapper en anden fase.',
  'phase-outside': 'Fasen ligger uden for netværkets periode.',
  'organisation-unclear': 'Vælg en kommune, eller skriv navn og art på en anden organisation.',
  'cluster-not-found': 'Klyngen findes ikke længere.',
  'cluster-name-taken': 'En anden klynge hedder allerede sådan.',
  'cluster-in-use': 'Der er organisationer i klyngen. Flyt dem til en anden, før du fjerner den.',
  'participation-not-found': 'Organisationen er ikke med i netværket.',
  'already-participates': 'Organisationen er allerede med i netværket.',
  'group-is-archived': 'Gruppen er arkiveret.',
};
