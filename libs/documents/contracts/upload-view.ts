/** How far an upload of one's own has come. */
export class UploadView {
  readonly id!: string;
  readonly bytes!: number;
  readonly received!: number;
  /** What it became, when all has been received. */
  readonly documentId!: string | null;
  /** Which version of that. */
  readonly number!: number | null;
}

/** An upload of one's own that has not come to its end. */
export class OpenUploadView {
  readonly id!: string;
  readonly bytes!: number;
  readonly received!: number;
  /** The space whose library it goes to. */
  readonly libraryId!: string;
  readonly folderId!: string | null;
  /** Folders from there on; empty when there are none. */
  readonly path!: string;
  /** The file that gets a new version; null when it is a new one. */
  readonly documentId!: string | null;
  readonly name!: string;
  /** When its owner changed the file last, as it was said; empty when it was not. */
  readonly modified!: string;
  /** ISO 8601. */
  readonly begunAt!: string;
}
