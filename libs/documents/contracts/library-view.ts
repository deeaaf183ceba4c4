import type { ApprovalStateView } from './approval';
import type { ContentCheck } from './content-check';
import type { LockView } from './lock-view';
import type { TagView } from './tag-view';

export const entryKinds = ['folder', 'file', 'link'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What the reader may do with something in a library. */
export class EntryAbilitiesView {
  /** Rename it, move it, and for a file bring a new version or restore an old one; in a folder: add. */
  readonly change!: boolean;
  /** Put it in the trash, and take it out again. */
  readonly remove!: boolean;
  /** Take away a lock of somebody else. */
  readonly breakLock!: boolean;
}

/** A folder, a file or a link, as it stands in a list. */
export class LibraryEntryView {
  readonly id!: string;
  readonly kind!: EntryKind;
  readonly name!: string;
  /** The space whose library it stands in. */
  readonly libraryId!: string;
  /** Who sees this space sees it: the library's own, or a sub-space for what is narrowed. */
  readonly spaceId!: string;
  /** The folder it stands in; null at the root. */
  readonly folderId!: string | null;
  /** Send it as If-Match with a change. */
  readonly version!: number;
  /** Only of a link. */
  readonly url!: string | null;
  /** The newest version's number, of a file only. */
  readonly number!: number | null;
  /** Found in the content, never taken from the sender; of a file only. */
  readonly mediaType!: string | null;
  readonly bytes!: number | null;
  /** What holds its content back, so that nobody gets it; null when nothing does. */
  readonly check!: ContentCheck | null;
  /** Whether there is a small picture of the newest version, at `/documents/:id/versions/:number/thumbnail`. */
  readonly thumbnail!: boolean;
  /** Of a folder: whether it is for some of those who see the library. */
  readonly narrowed!: boolean;
  /** When its content, its name or its place changed last, ISO 8601. */
  readonly changedAt!: string;
  readonly changedById!: string;
  readonly changedBy!: string;
  /** Who works on it; null when nobody does. */
  readonly lock!: LockView | null;
  /** How far the approval has come that was asked for last; null when none was, or it was withdrawn. */
  readonly approval!: ApprovalStateView | null;
  /** By name; none of a folder. */
  readonly tags!: TagView[];
  /** Whether it is one of the reader's favourites. */
  readonly favourite!: boolean;
  /** Whether others brought or changed it since the reader looked. */
  readonly isNew!: boolean;
  readonly abilities!: EntryAbilitiesView;
}

/** A folder above another. */
export class FolderStepView {
  readonly id!: string;
  readonly name!: string;
}

/** A folder and the way to it, from the root. */
export class FolderView extends LibraryEntryView {
  readonly path!: FolderStepView[];
}

/** Something in the trash. */
export class TrashedEntryView extends LibraryEntryView {
  /** ISO 8601. */
  readonly trashedAt!: string;
  readonly trashedBy!: string;
  /** When it goes for good, ISO 8601. */
  readonly purgeAt!: string;
}
