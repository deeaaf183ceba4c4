import { setTimeout as rest } from 'node:timers/promises';
import { kill, postmasterOf } from '../../processes';
import type { Fault, Form, Outcome } from '../fault';
import { durations } from '../figures';
import { ProductTarget } from '../product-target';
import { underLoad } from '../under-load';

/** Kills the product again and again while people write, and starts it anew in the same folder. */
export const api: Fault = (form) => killing(form, (target) => target.kill());

/** Kills the product and its PostgreSQL at the same moment. */
export const both: Fault = (form) =>
  killing(form, async (target) => {
    kill(postmasterOf(target.dataDir));
    await target.kill();
  });

async function killing(form: Form, strike: (target: ProductTarget) => Promise<void>): Promise<Outcome> {
  const target = await ProductTarget.start();
  try {
    return await underLoad(target, form, async ({ chance, load }) => {
      const [starts, reconnects]: [number[], number[]] = [[], []];
      for (let round = 0; round < form.rounds; round += 1) {
        await rest(chance.between(500, 3_000));
        await strike(target);
        starts.push(await target.startAgain());
        const ready = performance.now();
        await load.everyoneCatchesUp(60_000);
        reconnects.push(performance.now() - ready);
      }
      return {
        findings: [],
        seen: { 'ready again': durations(starts), 'all clients connected and current after that': durations(reconnects) },
      };
    });
  } finally {
    await target.stop();
  }
}
