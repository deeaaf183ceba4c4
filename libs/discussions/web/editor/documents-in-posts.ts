import { InjectionToken, type ProviderToken } from '@angular/core';

/** A document that a post may name. */
export interface KnownDocument {
  readonly id: string;
  readonly label: string;
  /** Where it stands, in words. */
  readonly place: string;
}

/** A document as its reader sees it now. */
export interface DocumentNow {
  readonly name: string;
  readonly trashed: boolean;
}

/** A file was not taken; the message is a sentence for who sent it. */
export class NotAttached extends Error {}

/** What posts ask of the documents of libraries. */
export interface DocumentsInPosts {
  /** Gives links to documents in what is shown their titles of now, and leads to those that are clicked. */
  entitle(shown: HTMLElement): Promise<void>;
  /** @returns nothing for those that the reader does not see, or that are gone */
  now(ids: readonly string[]): Promise<ReadonlyMap<string, DocumentNow>>;
  /** Documents of a space by a part of their name. */
  find(spaceId: string, words: string): Promise<readonly KnownDocument[]>;
  /** The id of the document that an address of ours leads to; null when it leads elsewhere. */
  addressed(address: string): string | null;
  /** Puts a file into the space's library. @param told how much of it is there, 0 to 1 @throws NotAttached */
  attach(spaceId: string, file: File, told: (part: number) => void): Promise<KnownDocument>;
}

/** Fetches who answers for documents. Without it posts name none. */
export const DOCUMENTS_IN_POSTS = new InjectionToken<() => Promise<ProviderToken<DocumentsInPosts>>>('what posts ask of documents');
