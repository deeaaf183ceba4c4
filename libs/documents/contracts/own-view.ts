import { LibraryEntryView } from './library-view';

/** Something in a library, in a list over several. */
export class OwnEntryView extends LibraryEntryView {
  /** The space whose library it stands in. */
  readonly libraryName!: string;
  /** The folder it stands in; null at the root. */
  readonly folderName!: string | null;
  /** When one marked it, opened it, or others changed it, ISO 8601. */
  readonly at!: string;
}

/** Which lists of one's own there are: what one marked, what one opened last, and what others changed since one looked. */
export const ownLists = ['favourites', 'opened', 'new'] as const;
export type OwnList = (typeof ownLists)[number];

export const ownLimits = {
  /** Documents that are remembered as opened. */
  opened: 50,
  /** What is older is nothing new, days. */
  newDays: 30,
  /** After so long without a look one comes anew, minutes. */
  visitMinutes: 30,
} as const;
