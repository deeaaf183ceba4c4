import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until the answer is yes.
 * @param patience milliseconds after which it gives up and answers false
 * @param every milliseconds between two questions
 */
export const until = async (condition: () => boolean | Promise<boolean>, patience: number, every = 20): Promise<boolean> => {
  const end = performance.now() + patience;
  for (;;) {
    if (await condition()) return true;
    if (performance.now() >= end) return false;
    await pause(every);
  }
};

/** Waits `milliseconds`, or until the signal is aborted, whichever comes first. */
export const restFor = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
  });
