import { statement } from '@hv/platform/api';

/** What became of reading a content: `nothing` when it has no words, or none that can be had. */
export type TextState = 'read' | 'nothing' | 'failed' | 'too-large';

/** The words of a content. */
export interface TextRow {
  readonly state: TextState;
  readonly text: string;
  /** Of the whole file; null of what has none. */
  readonly pages: number | null;
  /** Whether all of it was read. */
  readonly whole: boolean;
}

/** No row: it was not read yet. $1 content */
export const textOf = statement<TextRow>('documents_text', `SELECT state, text, pages, whole FROM documents_texts WHERE sha256 = $1`);

/** $1 content, $2 state, $3 text, $4 pages or null, $5 whether all of it, $6 the reader's version */
export const keepText = statement<object>(
  'documents_text_keep',
  `INSERT INTO documents_texts (sha256, state, text, pages, whole, reader_version, read_at) VALUES ($1, $2, $3, $4, $5, $6, now())
   ON CONFLICT (sha256) DO UPDATE SET state = excluded.state, text = excluded.text, pages = excluded.pages, whole = excluded.whole,
     reader_version = excluded.reader_version, read_at = excluded.read_at`,
);

/** What could not be read is unread again, and so is what could not be made of it. No row: it was not so. $1 content */
export const forgetFailed = statement<{ sha256: string }>(
  'documents_text_forget_failed',
  `WITH gone AS (DELETE FROM documents_texts WHERE sha256 = $1 AND state = 'failed' RETURNING sha256),
     unmade AS (DELETE FROM documents_derived d USING gone WHERE d.sha256 = gone.sha256 AND d.state <> 'made')
   SELECT sha256 FROM gone`,
);
