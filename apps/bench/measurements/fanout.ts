import { median, short } from '../report/figures';
import type { Finding, Row } from '../report/row';
import { inTurns, withBoth } from '../sides/both';
import type { Side, Sides } from '../sides/side';
import { withAudiences } from './audiences';
import type { Bench } from './bench';

const audiences = [100, 500, 1000];
/** Posts a second, and how many times as long as usual they are measured: few posts need more time. */
const rates = [
  { postsPerSecond: 1, longer: 2 },
  { postsPerSecond: 10, longer: 1 },
];
const posters = 4;

/** How long it takes from sending a post until its viewers hear it. */
export function fanout(bench: Bench): Promise<Finding> {
  return withBoth(bench.ground, bench.programs, async (sides) => {
    const [rows, notes]: [Row[], string[]] = [[], []];
    for (const viewers of audiences) {
      const found = await measure(bench, sides, viewers);
      rows.push(...found.rows);
      notes.push(...found.notes);
    }
    return { rows, notes };
  });
}

function measure({ ground, others, pace }: Bench, sides: Sides<Side>, viewers: number): Promise<Finding> {
  return withAudiences(sides, ground, { viewers, posters }, async (loads) => {
    const [rows, notes]: [Row[], string[]] = [[], []];
    for (const { postsPerSecond, longer } of rates) {
      const found = await inTurns(pace.repetitions, others, (side) =>
        loads[side].ask('steady', { postsPerSecond, seconds: pace.seconds * longer }),
      );
      const [raw, product] = [found.raw, found.product];
      const title = `post → ${viewers} sockets, ${postsPerSecond}/s`;
      rows.push({ title: `${title}, p50 ms`, raw: raw.map(({ p50 }) => p50), product: product.map(({ p50 }) => p50), aim: 'fanoutMedian' });
      rows.push({ title: `${title}, p99 ms`, raw: raw.map(({ p99 }) => p99), product: product.map(({ p99 }) => p99), aim: 'fanoutTail' });
      const lost = [...raw, ...product].filter(({ deliveredPercent }) => deliveredPercent !== 100);
      if (lost.length > 0)
        notes.push(`${title}: ${lost.length} repetitions delivered ${lost.map((one) => short(one.deliveredPercent)).join(', ')} %`);
      const bytes = [raw, product].map((runs) => Math.round(median(runs.map(({ bytesPerDelivery }) => bytesPerDelivery))));
      if (viewers === audiences[0] && postsPerSecond === rates[0]!.postsPerSecond)
        notes.push(`bytes of a delivery: raw ${bytes[0]}, product ${bytes[1]}`);
    }
    return { rows, notes };
  });
}
