import type { EntryAbilitiesView } from '@hv/documents/contracts';

/** How someone stands to the space of something in a library; undefined when they do not see it. */
export interface LibraryStanding {
  readonly personId: string;
  readonly writes: boolean;
  readonly moderates: boolean;
}

interface Made {
  readonly createdBy: string;
}

/** Who writes in the space adds to its library. */
export const mayAdd = (standing: LibraryStanding): boolean => standing.writes;

/** Who writes there renames and moves what stands there, brings new versions and restores old ones: every one of them is kept. */
export const mayChange = (standing: LibraryStanding): boolean => standing.writes;

/** What one brought oneself goes to the trash and comes back by oneself; all else by those who moderate. */
export const mayRemove = (standing: LibraryStanding, { createdBy }: Made): boolean =>
  standing.moderates || (standing.writes && standing.personId === createdBy);

/** Takes away a lock of somebody else. */
export const mayBreakLock = (standing: LibraryStanding): boolean => standing.moderates;

/** What someone may do with something that they see. */
export const entryAbilities = (standing: LibraryStanding, entry: Made): EntryAbilitiesView => ({
  change: mayChange(standing),
  remove: mayRemove(standing, entry),
  breakLock: mayBreakLock(standing),
});
