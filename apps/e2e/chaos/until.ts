import { setTimeout as rest } from 'node:timers/promises';

/** Waits until something is so. @returns true @throws when it is not so in time */
export async function until(what: string, isSo: () => boolean | Promise<boolean>, withinMs: number, everyMs = 50): Promise<true> {
  const end = performance.now() + withinMs;
  for (;;) {
    if (await isSo()) return true;
    if (performance.now() > end) throw new Error(`not within ${withinMs} ms: ${what}`);
    await rest(everyMs);
  }
}
