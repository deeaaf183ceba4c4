import type { ContentCheck } from './content-check';

/** One version of a file. */
export class VersionView {
  readonly number!: number;
  readonly bytes!: number;
  readonly mediaType!: string;
  /** SHA-256 of the content. */
  readonly sha256!: string;
  /** What holds it back, so that nobody gets it; null when nothing does. */
  readonly check!: ContentCheck | null;
  /** What it is called; null when it has no name. */
  readonly label!: string | null;
  /** What its author said about it; empty when nothing. */
  readonly note!: string;
  /** The version it is the content of, when it was restored; else null. */
  readonly restoredFrom!: number | null;
  /** ISO 8601. */
  readonly createdAt!: string;
  readonly createdById!: string;
  readonly createdBy!: string;
}
