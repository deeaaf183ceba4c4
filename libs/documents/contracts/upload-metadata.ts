/** Where uploads are sent to by tus 1.0. */
export const uploadsPath = '/api/v1/uploads';

/** What is said in `Upload-Metadata` when an upload begins: a new file, or a new version of one. */
export interface UploadMetadata {
  /** The space whose library it goes to. Left out for a new version. */
  readonly spaceId?: string;
  /** The folder it goes to; the root without it. */
  readonly folderId?: string;
  /** Folders from there on, made as far as they are missing: `Referater/2026`. */
  readonly path?: string;
  /** The file that gets a new version; else a new file is made. */
  readonly documentId?: string;
  /** The number of the version that a new one is built upon: refused when another has come since. Without it nobody is asked. */
  readonly basedOn?: string;
  /** The file's name. */
  readonly name?: string;
  /** What is said about the version. */
  readonly note?: string;
  /** When its owner changed it last, ms since 1970: tells whether a file of the same name and size is the one that was begun to be sent. */
  readonly modified?: string;
}
