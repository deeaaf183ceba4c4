import type { FileKind } from './file-kinds';

/** From where to where a word that was searched for stands, in characters (UTF-16 units) of the text it goes with. */
export class MarkView {
  readonly start!: number;
  /** After its last character. */
  readonly end!: number;
}

/** Text with the words that were searched for. It is text, never html. */
export class MarkedTextView {
  readonly text!: string;
  readonly marks!: MarkView[];
}

/** Who wrote what was found, with the organisation they wrote it for. */
export class SearchAuthorView {
  readonly id!: string;
  readonly name!: string;
  readonly organisation!: string;
}

/** Where what was found stands. */
export class SearchPlaceView {
  readonly networkId!: string;
  readonly spaceId!: string;
  readonly spaceName!: string;
  readonly spaceKind!: string;
  /** Of the web. */
  readonly path!: string;
}

/** What is known of a folder, a file or a link besides. */
export class FoundDocumentView {
  readonly kind!: FileKind;
  /** The folders it stands in, from the root. */
  readonly folders!: string[];
  /** The page of the file where most of what was asked for stands, from 1; null where it has none, or nothing stands in it. */
  readonly page!: number | null;
}

/** One thing that was found. `thread`: its title or its first post. `post`: one of those after it. `document`: a folder, a file or a link. */
export class SearchHitView {
  readonly kind!: 'thread' | 'post' | 'document';
  readonly id!: string;
  /** Null of a document. */
  readonly threadId!: string | null;
  /** The number of the post in its thread; null of a document. */
  readonly seq!: number | null;
  /** Null of all else. */
  readonly document!: FoundDocumentView | null;
  /** Of a document its name. */
  readonly title!: MarkedTextView;
  /** The place of the text where most of it stands. */
  readonly snippet!: MarkedTextView;
  /** Of a document who changed it last. */
  readonly author!: SearchAuthorView;
  /** Of a document the space of its library. */
  readonly place!: SearchPlaceView;
  /** When it was written, or changed last, ISO 8601. */
  readonly at!: string;
}

/** Somebody who is called so, or who tells that they know about it. */
export class SearchPersonView {
  readonly id!: string;
  readonly name!: string;
  readonly title!: string;
  /** Those they are in a network with the reader for, with commas between. */
  readonly organisation!: string;
  /** Of the web. */
  readonly path!: string;
}

/** What was found. */
export class SearchPageView {
  readonly items!: SearchHitView[];
  /** On the first page of a question that nothing but a network narrows: the first of the people who fit. */
  readonly people!: readonly SearchPersonView[];
  /** The cursor of the following page, or null at the end. */
  readonly next!: string | null;
  /** When little was found: the same question with words that are written here and are much like those asked for; else null. */
  readonly meant!: string | null;
}

/** A thread that may be about the same as one that is about to be started. */
export class SimilarThreadView {
  readonly id!: string;
  readonly title!: string;
  readonly spaceName!: string;
  /** Of the web. */
  readonly path!: string;
  /** How many posts it has. */
  readonly posts!: number;
  /** ISO 8601. */
  readonly lastPostAt!: string;
  /** Whether one of its posts is marked as the answer. */
  readonly answered!: boolean;
}

/** The threads most like a title, the most alike first. */
export class SimilarThreadsView {
  readonly items!: SimilarThreadView[];
}
