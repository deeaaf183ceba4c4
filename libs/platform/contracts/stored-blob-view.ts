/** A file as it was stored: named by its content. */
export class StoredBlobView {
  /** SHA-256 of the content, 64 lower-case hex digits; the file is read at /blobs/<sha256>. */
  readonly sha256!: string;
  readonly bytes!: number;
  /** Found in the content's first bytes, never taken from the sender. */
  readonly mediaType!: string;
}

/** What one upload may hold. */
export const blobLimits = { bytes: 10 * 1024 * 1024 } as const;
