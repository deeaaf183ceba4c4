/**
 * How a version of a file is shown: `pdf` and `image` by their `content`, `text` and `markdown` by their `text`; `waiting` until it has been
 * read, `failed` when that could not be done, `too-large` when it would be too much, `none` when there is nothing to show.
 */
export const previewKinds = ['pdf', 'image', 'text', 'markdown', 'none', 'waiting', 'failed', 'too-large'] as const;
export type PreviewKind = (typeof previewKinds)[number];

/** What there is of a version of a file to be shown. */
export class PreviewView {
  readonly kind!: PreviewKind;
  /** Pages, slides or sheets, where they are known. */
  readonly pages!: number | null;
  /** Whether it is shown as another form than its own. */
  readonly converted!: boolean;
  /** Where its pages or its picture are read; null when it has none. */
  readonly content!: string | null;
  /** Where its words are read; null when there are none. */
  readonly text!: string | null;
  /** Where a small picture of it is; null when there is none. */
  readonly thumbnail!: string | null;
  /** Whether it could not be read, and the reader may have it read again. */
  readonly again!: boolean;
}

/** The words of a version of a file. */
export class PreviewTextView {
  readonly text!: string;
  /** Whether these are all of them. */
  readonly whole!: boolean;
}
