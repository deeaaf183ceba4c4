import type { Readable } from 'node:stream';

/** What a store answers about content it holds. */
export interface StoredBlob {
  /** SHA-256 of the content, 64 lower-case hex digits: its name. */
  readonly sha256: string;
  readonly bytes: number;
}

/** Content on its way out. */
export interface OpenBlob {
  readonly bytes: number;
  /** Ends with an error, before its last bytes, when the content is not what its name says. Read or destroy it. */
  readonly content: Readable;
}

/** What a store held under a name is no longer what was put there. */
export class BlobDamaged extends Error {
  constructor(sha256: string) {
    super(`the blob ${sha256} is damaged`);
  }
}

/** Keeps files under the SHA-256 of their content, for ever the same. */
export abstract class BlobStore {
  /** Makes ready what it needs; Nest calls it at start. @throws CannotStart when it cannot be used */
  abstract onModuleInit(): Promise<void>;
  /**
   * Stores content whole or not at all; once this resolves it survives a power cut. The same content again changes nothing.
   * @throws StorageFull when there is no room; whatever the content's stream fails with
   */
  abstract put(content: Readable | Buffer, mediaType: string): Promise<StoredBlob>;
  /** Opens content for reading, or answers undefined when it is not there. */
  abstract open(sha256: string): Promise<OpenBlob | undefined>;
  /** Opens a part for reading, unverified: only the whole has a name. @param last of its bytes, itself among them */
  abstract openPart(sha256: string, first: number, last: number): Readable;
  /**
   * Stores a file that was written and hashed elsewhere, whole or not at all, as `put` does. The file stays, for its owner to remove.
   * @throws StorageFull
   */
  abstract adopt(path: string, sha256: string): Promise<void>;
  abstract has(sha256: string): Promise<boolean>;
  /** Removes content; nothing happens when it is not there. */
  abstract delete(sha256: string): Promise<void>;

  /** Resolves when files can be read and stored now; a store of this machine's own can whenever it runs. @throws Unavailable */
  async reach(): Promise<void> {}
}

/** Whether a text can be the name of a blob. */
export const isSha256 = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);
