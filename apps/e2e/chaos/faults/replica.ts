import { setTimeout as rest } from 'node:timers/promises';
import type { Fault } from '../fault';
import { durations } from '../figures';
import { ReplicasTarget } from '../replicas-target';
import { underLoad } from '../under-load';

/** One of two instances is killed again and again; the other goes on, and whoever was at the first comes to it. */
export const replica: Fault = async (form) => {
  const target = await ReplicasTarget.start();
  try {
    return await underLoad(target, form, async ({ load, chance }) => {
      const rejoined: number[] = [];
      for (let round = 0; round < form.rounds; round += 1) {
        const instance = target.replicas.instances[round % 2]!;
        await rest(chance.between(500, 2_500));
        await instance.end('SIGKILL');
        const killed = performance.now();
        await load.everyoneCatchesUp(60_000);
        rejoined.push(performance.now() - killed);
        await instance.start();
      }
      return { findings: target.ended, seen: { 'everyone current at the other after': durations(rejoined) } };
    });
  } finally {
    await target.stop();
  }
};
