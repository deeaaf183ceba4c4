import { setTimeout as rest } from 'node:timers/promises';
import { kill, postmasterOf } from '../../processes';
import { Chance } from '../chance';
import { Deeds } from '../deeds/deeds';
import type { Fault } from '../fault';
import { durations, milliseconds } from '../figures';
import { ProductTarget } from '../product-target';

/** The product, its PostgreSQL, and both. */
const strikes = [
  async (target: ProductTarget): Promise<void> => {
    await target.kill();
    await target.startAgain();
  },
  async (target: ProductTarget): Promise<void> => kill(postmasterOf(target.dataDir)),
  async (target: ProductTarget): Promise<void> => {
    kill(postmasterOf(target.dataDir));
    await target.kill();
    await target.startAgain();
  },
];

/** Everything that people do beside posting, while the product and its PostgreSQL are killed in turn: reacting, voting, moving, planning … */
export const deeds: Fault = async (form) => {
  const target = await ProductTarget.start();
  const chance = new Chance(form.seed);
  const doing = new Deeds(target, form.load, chance.branch(1));
  try {
    await doing.start();
    const away: number[] = [];
    for (let round = 0; round < form.rounds; round += 1) {
      await rest(chance.between(500, 2_000));
      await doing.sendWhatWaits();
      await rest(chance.between(0, 1_500));
      const struck = performance.now();
      await strikes[round % strikes.length]!(target);
      await doing.goesOn(60_000);
      away.push(performance.now() - struck);
    }
    const findings = await doing.settle();
    if (!target.lives) findings.push(`the product ended: ${target.lastWords}`);
    const { log, listeners } = doing;
    const seen = {
      acknowledged: `${log.acknowledged}: ${log.summary}`,
      'sent more than once': log.resent,
      'longest way to an acknowledgement': milliseconds(log.longestWayMs),
      answers: [...log.answers].map(([status, times]) => `${times} × ${status || 'none'}`).join(', '),
      'everyone at it again after a kill': durations(away),
      'threads followed by each who listens': listeners[0]!.views.size,
    };
    return { findings, seen };
  } finally {
    doing.close();
    await target.stop();
  }
};
