import type { networksProblems } from '@hv/networks/contracts';
import type { Codes } from '../words';

type DirectoryCode = Extract<
  Codes<typeof networksProblems, 'networks'>,
  | 'person-not-found'
  | 'picture-not-found'
  | 'not-a-picture'
  | 'picture-too-large'
  | 'profile-refused'
  | 'cpr-number'
  | 'may-not-export'
  | 'feedback-not-found'
  | 'feedback-refused'
  | 'may-not-read-feedback'
>;

/** What can be wrong when one looks somebody up, tells of oneself or writes to the secretariat. */
export const directoryProblems: Record<DirectoryCode, string> = {
  'person-not-found': 'Personen er ikke i et netværk sammen med dig.',
  'picture-not-found': 'Billedet findes ikke længere.',
  'not-a-picture': 'Vælg et billede i formatet JPEG, PNG eller WebP.',
  'picture-too-large': 'Billedet er for stort. Det må højst fylde 2 MB.',
  'profile-refused': 'Profilen kan ikke gemmes sådan. Se, hvad der skal rettes.',
  'cpr-number': 'Her står et CPR-nummer. Fjern det: personnumre må ikke skrives på Hele Vejen.',
  'may-not-export': 'Det er kun netværkets sekretariat, der kan hente listen.',
  'feedback-not-found': 'Henvendelsen findes ikke længere.',
  'feedback-refused': 'Det er ikke sendt: der er noget, der skal rettes først.',
  'may-not-read-feedback': 'Det er kun netværkets sekretariat, der kan læse henvendelserne.',
};
