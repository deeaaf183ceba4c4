import type { Browser, Page } from 'playwright-core';

/** What a page did while it was watched. */
export interface PageWork {
  /** The longest work the page did in one go, ms of its processor's time: what others do on the machine meanwhile does not count. */
  readonly longestTask: number;
  /** How many took longer than 50 ms by the clock, as the browser counts long tasks. */
  readonly longTasks: number;
  /** How far things moved that nobody moved. */
  readonly shift: number;
  /** The most posts that stood in the page at once. */
  readonly mostPosts: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

interface Watch {
  longTasks: number;
  shift: number;
  mostPosts: number;
  readonly moved: string[];
}

/** Watches what a page does, and how its posts stand, while something happens. */
export async function workOf(
  browser: Browser,
  page: Page,
  happens: () => Promise<void>,
): Promise<PageWork & { readonly moved: readonly string[] }> {
  await page.evaluate(beginWatch);
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] });
  await happens();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const watched = await page.evaluate(() => (globalThis as unknown as { watch: Watch }).watch);
  return { ...watched, longestTask: longestOf(trace.traceEvents) };
}

/**
 * The least that this browser needs, on this machine, to show what stands in a list of posts, ms of its processor's time: copies put beside
 * the list in one go, and nothing else done. The smallest of several times.
 */
export async function leastToShow(browser: Browser, page: Page): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < 5; time += 1) times.push((await workOf(browser, page, () => page.evaluate(showCopies))).longestTask);
  return Math.min(...times);
}

/** Runs in the page. */
async function showCopies(): Promise<void> {
  const list = document.querySelector('hv-post-list li')!.parentElement!;
  const beside = list.cloneNode(false) as Element;
  list.after(beside);
  await new Promise((shown) => setTimeout(shown));
  beside.append(...[...list.children].map((child) => child.cloneNode(true)));
  await new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)));
  beside.remove();
}

/** Runs in the page. */
function beginWatch(): void {
  const watch: Watch = { longTasks: 0, shift: 0, mostPosts: 0, moved: [] };
  Object.assign(globalThis, { watch });
  const count = (): void => {
    watch.mostPosts = Math.max(watch.mostPosts, document.querySelectorAll('hv-post-list article').length);
  };
  new MutationObserver(count).observe(document.querySelector('main')!, { childList: true, subtree: true });
  count();
  new PerformanceObserver((list) => (watch.longTasks += list.getEntries().length)).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { value: number; sources: { node: Element | null }[] }[]) {
      watch.shift += entry.value;
      watch.moved.push(entry.sources.map(({ node }) => `${node?.nodeName} ${(node as Element | null)?.id ?? ''}`).join(', '));
    }
  }).observe({ type: 'layout-shift' });
}

function longestOf(events: readonly TraceEvent[]): number {
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(({ name, ph, pid, tid }) => ph === 'X' && /RunTask$/.test(name) && mains.has(`${pid} ${tid}`));
  if (tasks.length === 0) throw new Error('the browser has told nothing of its tasks');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1_000));
}
