import { ThreadSummaryView } from './thread-view';

/** What was talked about in a network before somebody came; a few of each. */
export class NewcomerThreadsView {
  /** What those followed who had the reader's work before, latest activity first. */
  readonly followed!: ThreadSummaryView[];
  /** What most has been said in during the last 90 days in which anything was. */
  readonly active!: ThreadSummaryView[];
  /** Questions that wait for an answer of the reader's organisation. */
  readonly asked!: ThreadSummaryView[];
}
