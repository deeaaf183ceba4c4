import { setTimeout as pause } from 'node:timers/promises';
import type { Finding } from '../report/row';
import { withBoth } from '../sides/both';
import type { Bench } from './bench';

const mebibyte = 2 ** 20;

/** How much resident memory a server holds some time after it became ready, when nobody asks it anything. */
export async function idle({ ground, programs, pace }: Bench): Promise<Finding> {
  const [raw, product]: [number[], number[]] = [[], []];
  for (let repetition = 0; repetition < pace.repetitions; repetition++)
    await withBoth(ground, programs, async (sides) => {
      await pause(pace.idleSeconds * 1000);
      raw.push(sides.raw.memory() / mebibyte);
      product.push(sides.product.memory() / mebibyte);
    });
  return { rows: [{ title: `MiB resident, ${pace.idleSeconds} s after ready`, raw, product, aim: 'idleMemory' }], notes: [] };
}
