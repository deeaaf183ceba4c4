import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import type { Fault } from '../fault';
import { milliseconds } from '../figures';
import { Probe } from '../probe';
import { ProductTarget } from '../product-target';
import { SmallDisk } from '../small-disk';
import { underLoad } from '../under-load';
import { until } from '../until';

/** What a write is answered when there is no room. */
const noRoom = 507;

/** The disk of the data folder is full for a while: reading goes on, nothing that was acknowledged is lost, and writing goes on once there is room. Needs the right to mount. */
export const disk: Fault = async (form) => {
  const small = new SmallDisk('500m');
  let target: ProductTarget | undefined;
  try {
    target = await ProductTarget.start({ dataDir: join(small.folder, 'data') });
    return await underLoad(
      target,
      form,
      async ({ load, chance }) => {
        const probe = new Probe(load.clients[0]!, `/threads/${load.threadIds[0]}`);
        const recoveries: number[] = [];
        for (let round = 0; round < Math.min(form.rounds, 5); round += 1) {
          await rest(1_000);
          small.fill();
          await rest(chance.between(4_000, 8_000));
          small.free();
          const freed = performance.now();
          const before = load.journal.acknowledged;
          await until('writing goes on', () => load.journal.acknowledged > before, 60_000, 20);
          recoveries.push(performance.now() - freed);
        }
        const findings = await probe.stop();
        if (!target!.lives) findings.push(`the product ended when its disk was full: ${target!.lastWords}`);
        if (!load.journal.statuses().has(noRoom)) findings.push('no write was refused for want of room: the disk was not full');
        return { findings, seen: { 'reads meanwhile': probe.summary, 'writing again after': recoveries.map(milliseconds).join(', ') } };
      },
      [noRoom],
    );
  } finally {
    await target?.stop();
    small.remove();
  }
};
