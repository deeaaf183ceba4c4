/** How a content is read: by what it is, never by what it is called. The older forms of office files are only read by the converter, but for mails of Outlook. */
export type ContentKind = 'pdf' | 'image' | 'office' | 'old-office' | 'plain';

/** What the reader is asked: it knows a path and nothing else. */
export interface ReadingWish {
  readonly kind: ContentKind;
  readonly path: string;
  /** Where a small picture of it goes, as WebP. */
  readonly thumbnail: string;
}

/** What the reader found. */
export interface Reading {
  readonly state: 'read' | 'nothing' | 'failed' | 'too-large';
  readonly text: string;
  /** Of the whole file; null of what has none. */
  readonly pages: number | null;
  /** Whether all of its words are in the text. */
  readonly whole: boolean;
  readonly thumbnail: boolean;
}

/** Written with the text, so that what a later reader does better can be told. */
export const readerVersion = 2;

export const readingLimits = {
  /** A content that is larger is not read. */
  bytes: 100_000_000,
  /** Characters of text that are kept. */
  text: 1_000_000,
  /** Pages that are read. */
  pages: 2_000,
  /** A reader that goes on for longer is ended, ms. */
  timeMs: 20_000,
  /** When it has gone on for so long it hands in the pages it has, ms. */
  pagesMs: 12_000,
  /** What a converter may take, ms. */
  convertMs: 60_000,
  /** The longer side of a small picture. */
  thumbnail: 400,
  /** Pixels that a picture may have, to be made small. */
  pixels: 60_000_000,
  /** Of a ZIP: its entries, what one of them and what all that are read unpack to, and how many times its size. */
  zip: { entries: 10_000, entryBytes: 64_000_000, bytes: 200_000_000, ratio: 300, ratioFrom: 5_000_000 },
} as const;
