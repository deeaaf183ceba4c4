import type { ScheduledView } from '@hv/discussions/contracts';

/** Sending takes a moment after its minute has come, ms. */
const sendingMs = 5_000;
/** Nobody keeps a page open longer without coming back to it, ms. */
const longestMs = 24 * 3_600_000;

/** How long until the next of what is planned has been sent, ms; null when nothing is sent within a day. @param now in ms */
export function untilSent(items: readonly ScheduledView[], now: number): number | null {
  const due = items.flatMap(({ state, sendAt }) => (state === 'waiting' ? [Math.max(0, Date.parse(sendAt) - now)] : []));
  const next = Math.min(...due);
  return next <= longestMs ? next + sendingMs : null;
}
