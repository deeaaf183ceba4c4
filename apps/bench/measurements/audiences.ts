import type { Ground } from '../ground/ground';
import { textOf } from '../ground/texts';
import { LoadProcess } from '../load/load-process';
import type { SocketTasks } from '../load/socket-tasks';
import { sideNames } from '../sides/both';
import type { Side, Sides } from '../sides/side';

const texts = Array.from({ length: 50 }, (_, number) => textOf(number));

/** Opens an audience of one new thread on each side, in a process for each; closes them after the task. */
export async function withAudiences<Result>(
  sides: Sides<Side>,
  ground: Ground,
  { viewers, posters }: { viewers: number; posters: number },
  task: (loads: Sides<LoadProcess<SocketTasks>>) => Promise<Result>,
): Promise<Result> {
  const [threadId] = await ground.newThreads(1);
  const loads = { raw: new LoadProcess<SocketTasks>('socket-load'), product: new LoadProcess<SocketTasks>('socket-load') };
  try {
    for (const name of sideNames) {
      const { port, headersOf } = sides[name];
      const people = ground.people.map(headersOf);
      await loads[name].ask('open', {
        port,
        threadId: threadId!,
        texts,
        viewers: people.slice(0, viewers),
        posters: people.slice(-posters),
      });
    }
    return await task(loads);
  } finally {
    await Promise.all([loads.raw.stop(), loads.product.stop()]);
  }
}
