/** What a key does while one goes through what is new. */
export type CatchUpAction = 'next' | 'previous' | 'done' | 'reply';

const actions: Readonly<Record<string, CatchUpAction>> = { j: 'next', n: 'next', k: 'previous', e: 'done', r: 'reply' };

const writing = 'input, textarea, select, [contenteditable], [role=menu], [role=dialog]';

/** Nothing while somebody writes, and nothing for keys that belong to the browser. */
export function keyActions({ key, ctrlKey, metaKey, altKey, defaultPrevented, target }: KeyboardEvent): CatchUpAction | undefined {
  if (defaultPrevented || ctrlKey || metaKey || altKey) return undefined;
  if (target instanceof Element && target.closest(writing)) return undefined;
  return actions[key.toLowerCase()];
}
