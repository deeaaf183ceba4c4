import type { ThreadSummaryView } from '@hv/discussions/contracts';
import type { NetworkView, SpaceView } from '@hv/networks/contracts';
import type { GuideView } from './guide';

/** A space with how many of its threads have something new for the reader. */
export class OverviewSpaceView {
  readonly space!: SpaceView;
  readonly unreadThreads!: number;
}

/** What is new and next for the reader, over all their networks or in one. */
export class OverviewView {
  /** All networks of the reader, also when only one was asked for: so that another can be chosen. */
  readonly networks!: NetworkView[];
  readonly spaces!: OverviewSpaceView[];
  /** Threads with something unread, latest first, at most 20. */
  readonly unread!: ThreadSummaryView[];
  /** Threads with the latest activity that are read, at most 10. */
  readonly recent!: ThreadSummaryView[];
  readonly unseenNotifications!: number;
  /** The spaces and threads that the reader has muted: what comes there is nothing new. */
  readonly muted!: string[];
  /** The threads that are not muted though their space is. */
  readonly heard!: string[];
  /** What leads somebody new in; null for all others. */
  readonly guide!: GuideView | null;
}
