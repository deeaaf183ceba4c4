import type { LibraryStanding } from '../library.policy';

/** Who writes in the space of a document writes about it. */
export const mayTalk = ({ writes }: LibraryStanding): boolean => writes;
