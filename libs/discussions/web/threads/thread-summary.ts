import type { ThreadNotice, ThreadSummaryView } from '@hv/discussions/contracts';

/** A thread in a list, after a push told that something came. @param mine whether it is the reader's own doing */
export function afterNotice(thread: ThreadSummaryView, notice: ThreadNotice, mine: boolean): ThreadSummaryView {
  if (notice.lastChange < thread.lastChange) return thread;
  const added = Math.max(0, notice.lastSeq - thread.lastSeq);
  const { state, title, lastSeq, lastChange, lastPostAt } = notice;
  const unread = thread.level === 'mute' ? thread.unread : thread.unread + added;
  const told = state
    ? { kind: state.kind, pinned: state.pinned, closed: state.closed, answered: state.answer !== null, sameHere: state.sameHere }
    : {};
  return { ...thread, title, lastSeq, lastChange, lastPostAt, ...told, unread: mine && added > 0 ? 0 : unread };
}

/** A thread in a list, after its reader has read up to a post, here or on another device. */
export function afterReading(thread: ThreadSummaryView, seq: number): ThreadSummaryView {
  return { ...thread, unread: Math.min(thread.unread, Math.max(0, thread.lastSeq - seq)) };
}
