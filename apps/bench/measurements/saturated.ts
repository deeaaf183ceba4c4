import { short } from '../report/figures';
import type { Finding, Row } from '../report/row';
import { inTurns, sideNames, withBoth } from '../sides/both';
import { withAudiences } from './audiences';
import type { Bench } from './bench';

const audiences = [100, 1000];
const posters = 8;
const warmUpSeconds = 1;

/** How many deliveries a second are made when eight people write as fast as they are answered. */
export function saturated({ ground, programs, others, pace }: Bench): Promise<Finding> {
  return withBoth(ground, programs, async (sides) => {
    const [rows, notes]: [Row[], string[]] = [[], []];
    for (const viewers of audiences)
      await withAudiences(sides, ground, { viewers, posters }, async (loads) => {
        for (const side of sideNames) await loads[side].ask('saturate', { seconds: warmUpSeconds });
        const found = await inTurns(pace.repetitions, others, async (side) => {
          const before = sides[side].cpuSeconds();
          const figures = await loads[side].ask('saturate', { seconds: pace.seconds });
          return { ...figures, cpu: ((sides[side].cpuSeconds() - before) * 1e6) / (figures.deliveriesPerSecond * pace.seconds) };
        });
        const title = `${viewers} sockets, ${posters} posters`;
        const column = (of: (one: (typeof found.raw)[number]) => number): Pick<Row, 'raw' | 'product'> => ({
          raw: found.raw.map(of),
          product: found.product.map(of),
        });
        rows.push({
          title: `${title}, deliveries/s`,
          ...column((one) => one.deliveriesPerSecond),
          ...(viewers === 1000 ? { aim: 'saturated' } : {}),
        });
        rows.push({ title: `${title}, server CPU µs a delivery`, ...column((one) => one.cpu) });
        for (const side of sideNames)
          for (const { deliveredPercent, closed } of found[side])
            if (deliveredPercent !== 100 || closed > 0)
              notes.push(`${title}, ${side}: ${short(deliveredPercent)} % delivered, ${closed} sockets closed`);
      });
    return { rows, notes };
  });
}
