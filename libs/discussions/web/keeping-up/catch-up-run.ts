import type { CatchUpThreadView } from '@hv/discussions/contracts';

/** A thread of a run through what is new. */
export interface CatchUpEntry extends CatchUpThreadView {
  /** `left`: not dealt with yet, or skipped. */
  readonly state: 'left' | 'done';
}

/** What one goes through, thread by thread, and where one is: behind the last when one is through. */
export interface CatchUpRun {
  readonly entries: readonly CatchUpEntry[];
  readonly at: number;
}

export const begun = (items: readonly CatchUpThreadView[]): CatchUpRun => ({ entries: items.map(asLeft), at: 0 });

const asLeft = (item: CatchUpThreadView): CatchUpEntry => ({ ...item, state: 'left' });

/** Further ones come behind; those that are known stay where they are. */
export function extended(run: CatchUpRun, items: readonly CatchUpThreadView[]): CatchUpRun {
  const known = new Set(run.entries.map(({ thread }) => thread.id));
  return { ...run, entries: [...run.entries, ...items.filter(({ thread }) => !known.has(thread.id)).map(asLeft)] };
}

/** One thread is dealt with: read here or elsewhere, or muted. */
export const dealtWith = (run: CatchUpRun, threadId: string): CatchUpRun => ({
  ...run,
  entries: run.entries.map((entry) => (entry.thread.id === threadId ? { ...entry, state: 'done' } : entry)),
});

/** What the server knows nothing new in any more is dealt with. @param news all threads that have something new */
export const withoutNews = (run: CatchUpRun, news: { has(threadId: string): boolean }): CatchUpRun => ({
  ...run,
  entries: run.entries.map((entry) => (news.has(entry.thread.id) ? entry : { ...entry, state: 'done' })),
});

export const moved = (run: CatchUpRun, by: 1 | -1): CatchUpRun => ({ ...run, at: Math.min(run.entries.length, Math.max(0, run.at + by)) });

/**
 * Takes up what has come meanwhile without moving what is being read: the thread one is at stays there and gets its new posts; what lies
 * behind one stays behind, but for threads that have something new again.
 * @param renewed threads that something came to
 */
export function renewedBy(run: CatchUpRun, items: readonly CatchUpThreadView[], renewed: ReadonlySet<string>): CatchUpRun {
  const current = run.entries[run.at];
  const behind = run.entries.slice(0, run.at).filter(({ thread }) => !renewed.has(thread.id));
  const fresh = items.find(({ thread }) => thread.id === current?.thread.id);
  const here = current ? [fresh ? asLeft(fresh) : current] : [];
  const known = new Set([...behind, ...here].map(({ thread }) => thread.id));
  const ahead = items.filter(({ thread }) => !known.has(thread.id)).map(asLeft);
  return { entries: [...behind, ...here, ...ahead], at: behind.length };
}

/** Once more through what was skipped. */
export const onlyLeft = (run: CatchUpRun): CatchUpRun => ({ entries: run.entries.filter(({ state }) => state === 'left'), at: 0 });

export const countOf = (run: CatchUpRun, state: CatchUpEntry['state']): number =>
  run.entries.filter((entry) => entry.state === state).length;
