import type { BothLanguages } from '@hv/platform/contracts';
import type { Work } from '../unit-of-work';

/** A file that somebody sent, for their own copy of it. */
export interface PersonalFile {
  /** What it is called in the copy; of each file another. */
  readonly name: string;
  /** Of its content, in the blob store. */
  readonly sha256: string;
}

/** What a capability knows of persons. Each registers one with the `PersonalDataBook` when it starts. */
export interface PersonalData {
  /** Its name, under which an export holds its part. */
  readonly capability: string;
  /** What its part of an export holds, said to the person. */
  readonly about: BothLanguages;
  /** Its columns that name a person, as `table.column`; a test finds columns that nobody lists. */
  readonly columns: readonly string[];
  /** All it knows of a person, as it is given to them: what JSON can hold. */
  personalData(personId: string): Promise<object>;
  /** The files they sent; a capability that takes none has no such method. */
  personalFiles?(personId: string): Promise<readonly PersonalFile[]>;
  /** Forgets a person inside the given work, as far as others may still read what they wrote together. */
  erase(work: Work, personId: string): Promise<void>;
}
