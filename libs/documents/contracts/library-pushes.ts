/** What has changed in a library, as ids: who shows one of these places asks for it again. */
export interface LibraryNotice {
  readonly libraryId: string;
  readonly spaceId: string;
  readonly entryId: string;
  /** Folders; a library's own id is its root. */
  readonly places: readonly string[];
  readonly byPersonId: string | null;
}

/** A tag of a library is called otherwise, or is one with another: wherever it is shown. Not which: not everybody sees what has it. */
export interface TagsNotice {
  readonly libraryId: string;
  readonly byPersonId: string | null;
}

/** Server → client, to whoever hears the space of what has changed. */
export interface LibraryPushes {
  'library.changed': (notice: LibraryNotice) => void;
  'library.tags-changed': (notice: TagsNotice) => void;
}
