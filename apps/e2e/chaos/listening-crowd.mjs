// Many listeners in a process of their own, which can be stopped and continued. Told what to do by messages of its parent.
import { createHash } from 'node:crypto';
import { registerHooks } from 'node:module';

// Node strips the types itself; what it lacks is our habit of importing without an extension.
registerHooks({
  resolve: (specifier, context, next) =>
    next(/^\.\.?\//.test(specifier) && context.parentURL?.endsWith('.ts') ? `${specifier}.ts` : specifier, context),
});
const { Client } = await import('../client.ts');
const { Listener } = await import('./listener.ts');
const { ThreadView } = await import('./thread-view.ts');

const listeners = [];

/** Only what tells two states of a post apart: a thousand clients that kept every text would need more memory than the server. */
const mark = ({ id, seq, change }) => `${id} ${seq} ${change}`;
const digest = (view) => createHash('sha1').update(JSON.stringify(view.facts())).digest('hex');

process.on('message', ({ people, threadId, count, heartbeatMs }) => {
  if (count) {
    for (let number = 0; number < count; number += 1) {
      const { address, cookie, personId } = people[number % people.length];
      const listener = new Listener(new Client(address, cookie, personId), new Map([[threadId, new ThreadView(mark)]]), heartbeatMs);
      listeners.push(listener);
      // A handful at a time, as people come.
      setTimeout(() => listener.open(), number * 3);
    }
  }
  const endings = {};
  for (const listener of listeners) for (const [ending, times] of listener.endings) endings[ending] = (endings[ending] ?? 0) + times;
  const views = listeners.map((listener) => digest(listener.views.get(threadId)));
  process.send({ current: listeners.filter((listener) => listener.isCurrent).length, endings, digests: [...new Set(views)] });
});
process.on('disconnect', () => process.exit());
