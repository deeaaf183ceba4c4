import type { Work } from '../unit-of-work';

/** What a capability knows of persons. Each registers one with the `PersonalDataBook` when it starts. */
export interface PersonalData {
  /** Its name, under which an export holds its part. */
  readonly capability: string;
  /** Its columns that name a person, as `table.column`; a test finds columns that nobody lists. */
  readonly columns: readonly string[];
  /** All it knows of a person, as it is given to them: what JSON can hold. */
  personalData(personId: string): Promise<object>;
  /** Forgets a person inside the given work, as far as others may still read what they wrote together. */
  erase(work: Work, personId: string): Promise<void>;
}
