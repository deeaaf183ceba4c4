/** What has changed in a library, as ids: who shows one of these places asks for it again. */
export interface LibraryNotice {
  readonly libraryId: string;
  readonly spaceId: string;
  readonly entryId: string;
  /** Folders; a library's own id is its root. */
  readonly places: readonly string[];
  readonly byPersonId: string | null;
}

/** Server → client, to whoever hears the space of what has changed. */
export interface LibraryPushes {
  'library.changed': (notice: LibraryNotice) => void;
}
