import { statement } from '@hv/platform/api';

/** What was read of a content and made of it. */
export interface PreviewRow {
  /** Null until it was read. */
  readonly state: 'read' | 'nothing' | 'failed' | 'too-large' | null;
  readonly pages: number | null;
  /** The contents that were made of it. */
  readonly pdf: string | null;
  readonly thumbnail: string | null;
}

/** $1 content */
export const previewOf = statement<PreviewRow>(
  'documents_preview',
  `SELECT t.state, t.pages, pdf.derived AS pdf, small.derived AS thumbnail FROM (SELECT $1::text AS sha256) c
   LEFT JOIN documents_texts t USING (sha256)
   LEFT JOIN documents_derived pdf ON pdf.sha256 = c.sha256 AND pdf.kind = 'pdf'
   LEFT JOIN documents_derived small ON small.sha256 = c.sha256 AND small.kind = 'thumbnail'`,
);
