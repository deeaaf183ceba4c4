import type { HitPart } from './pdf-hits';
import type { PageHit } from './pdf-search';

interface Marked extends HitPart {
  readonly isCurrent: boolean;
}

/** Marks what was found in the runs of a page's words, and brings the one that one is at into view. */
export function mark(runs: readonly HTMLElement[], hits: readonly PageHit[], current: PageHit | undefined): void {
  const byRun = new Map<number, Marked[]>();
  for (const found of hits)
    for (const part of found.hit) {
      const marked = { ...part, isCurrent: found === current };
      byRun.set(part.run, [...(byRun.get(part.run) ?? []), marked]);
    }
  runs.forEach((run, index) => {
    const parts = byRun.get(index);
    if (!parts && !run.querySelector('mark')) return;
    run.replaceChildren(...pieces(run.textContent ?? '', parts ?? [], run.ownerDocument));
  });
  if (current) runs[current.hit[0]?.run ?? -1]?.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function pieces(text: string, parts: readonly Marked[], page: Document): (Node | string)[] {
  const all: (Node | string)[] = [];
  let at = 0;
  for (const { from, to, isCurrent } of parts) {
    const marked = page.createElement('mark');
    marked.textContent = text.slice(from, to);
    marked.toggleAttribute('data-current', isCurrent);
    all.push(text.slice(at, from), marked);
    at = to;
  }
  return [...all, text.slice(at)];
}
