import { eventType } from '@hv/platform/contracts';

/** Where in a library something happened. `places` are the folders whose lists are another now; a library's own id is its root. */
export interface LibraryFact {
  readonly libraryId: string;
  readonly entryId: string;
  readonly places: readonly string[];
}

interface VersionFact extends LibraryFact {
  readonly number: number;
}

export const folderCreated = eventType<LibraryFact>('documents.folder-created');
export const documentAdded = eventType<VersionFact>('documents.document-added');
export const linkAdded = eventType<LibraryFact>('documents.link-added');
export const linkChanged = eventType<LibraryFact>('documents.link-changed');
export const versionAdded = eventType<VersionFact>('documents.version-added');
/** An old version is the newest again, as a version of its own. */
export const versionRestored = eventType<VersionFact & { readonly restoredFrom: number }>('documents.version-restored');
export const entryRenamed = eventType<LibraryFact>('documents.entry-renamed');
export const entryMoved = eventType<LibraryFact & { readonly fromSpaceId: string; readonly toSpaceId: string }>('documents.entry-moved');
/** In the trash with all that stands in it; for good at `purgeAt`. */
export const entryTrashed = eventType<LibraryFact & { readonly purgeAt: string }>('documents.entry-trashed');
export const entryRestored = eventType<LibraryFact>('documents.entry-restored');
/** Somebody begins to write about it; told beside `threadStarted`. */
export const threadBegun = eventType<LibraryFact & { readonly threadId: string }>('documents.thread-begun');
/** What lay in the trash long enough is gone. */
export const trashEmptied = eventType<{ readonly entries: number; readonly versions: number }>('documents.trash-emptied');
