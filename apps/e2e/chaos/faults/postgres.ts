import { setTimeout as rest } from 'node:timers/promises';
import pg from 'pg';
import { kill, postmasterOf } from '../../processes';
import type { Chance } from '../chance';
import type { Fault } from '../fault';
import { durations, milliseconds } from '../figures';
import { Probe } from '../probe';
import { ProductTarget } from '../product-target';
import { underLoad } from '../under-load';
import { until } from '../until';

const backWithinMs = 2_000;
/** After so many good answers nobody will notice any more. */
const unnoticedAfter = 50;

/** Kills PostgreSQL, or one of its backends, again and again under a living product. */
export const postgres: Fault = async (form) => {
  const target = await ProductTarget.start();
  try {
    return await underLoad(target, form, async ({ load, chance }) => {
      const probe = new Probe(load.clients[0]!, `/threads/${load.threadIds[0]}`);
      for (let round = 0; round < form.rounds && target.lives; round += 1) {
        await rest(chance.between(500, 2_500));
        const [away, answered] = [probe.outages.length, probe.answered];
        kill(round % 2 === 0 ? postmasterOf(target.dataDir) : await aBackend(target, chance));
        // It may be back before anybody has met that it was away.
        const isBack = (): boolean => probe.outages.length > away || probe.answered > answered + unnoticedAfter;
        await until('the database answers again', () => !target.lives || isBack(), 60_000, 10);
      }
      const findings = await probe.stop();
      if (!target.lives) findings.push(`the product ended when its database did: ${target.lastWords}`);
      findings.push(...target.loggedFaults);
      for (const outage of probe.outages)
        if (form.timed && outage > backWithinMs) findings.push(`the database was away for ${milliseconds(outage)}`);
      return {
        findings,
        seen: {
          'away, seen through the product': durations(probe.outages),
          'slowest answer meanwhile': milliseconds(probe.slowestMs),
          'reads meanwhile': probe.summary,
        },
      };
    });
  } finally {
    await target.stop();
  }
};

/** The process behind one of the product's connections; when one dies PostgreSQL ends them all. */
function aBackend(target: ProductTarget, chance: Chance): Promise<number> {
  return target.withDatabase(async (connectionString) => {
    const client = new pg.Client({ connectionString });
    await client.connect();
    const { rows } = await client.query<{ pid: number }>(`SELECT pid FROM pg_stat_activity WHERE application_name = 'helevejen'`);
    await client.end();
    return chance.pick(rows)!.pid;
  });
}
