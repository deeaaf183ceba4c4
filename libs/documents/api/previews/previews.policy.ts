import type { LibraryStanding } from '../library.policy';

/** Whoever brought a version has it read again when that could not be done, and who moderates: it takes the reader from others for a while. */
export const mayReadAgain = (standing: LibraryStanding, { createdById }: { readonly createdById: string }): boolean =>
  standing.moderates || standing.personId === createdById;
