import { textOf } from '../ground/texts';
import type { Connection, HttpTasks } from '../load/http-tasks';
import { LoadProcess } from '../load/load-process';
import { median } from '../report/figures';
import type { Finding, Row } from '../report/row';
import { inTurns, sideNames, withBoth } from '../sides/both';
import type { Side } from '../sides/side';
import type { Bench } from './bench';

const spreads = [1, 20];
const writers = [1, 16, 64];
const warmUpSeconds = 1;
const bodies = Array.from({ length: 50 }, (_, number) => JSON.stringify({ body: { text: textOf(number) } }));

/** How many posts a second are acknowledged after their commit. */
export function posts({ ground, programs, others, pace }: Bench): Promise<Finding> {
  const load = new LoadProcess<HttpTasks>('http-load');
  return withBoth(ground, programs, async (sides) => {
    const rows: Row[] = [];
    const bytes = { raw: 0, product: 0 };
    for (const threads of spreads)
      for (const amount of writers) {
        const threadIds = await ground.newThreads(threads);
        const run = async (side: Side, seconds: number) => {
          const connections = ground.people.slice(0, amount).map((person, writer): Connection => {
            const own = Array.from({ length: bodies.length }, (_, turn) => ({
              path: `/api/v1/threads/${threadIds[(writer * 7 + turn) % threads]}/posts`,
              body: bodies[turn]!,
            }));
            return { headers: side.headersOf(person), requests: own };
          });
          const before = side.cpuSeconds();
          const figures = await load.ask('run', { port: side.port, seconds, connections, status: 201 });
          return { ...figures, cpu: ((side.cpuSeconds() - before) / figures.answers) * 1e6 };
        };
        for (const side of sideNames) await run(sides[side], warmUpSeconds);
        const found = await inTurns(pace.repetitions, others, (side) => run(sides[side], pace.seconds));
        const title = `${threads === 1 ? '1 thread' : `${threads} threads`}, ${amount === 1 ? '1 writer' : `${amount} writers`}`;
        const column = (of: (one: (typeof found.raw)[number]) => number): Pick<Row, 'raw' | 'product'> => ({
          raw: found.raw.map(of),
          product: found.product.map(of),
        });
        rows.push({
          title: `${title}, posts/s`,
          ...column((one) => one.perSecond),
          ...(threads === 20 && amount === 16 ? { aim: 'posts' } : {}),
        });
        rows.push({ title: `${title}, p50 ms`, ...column((one) => one.p50) });
        rows.push({ title: `${title}, p99 ms`, ...column((one) => one.p99) });
        rows.push({ title: `${title}, server CPU µs a post`, ...column((one) => one.cpu) });
        for (const side of sideNames) bytes[side] = Math.round(median(found[side].map((one) => one.bytes)));
      }
    return { rows, notes: [`bytes of an answer, head included: raw ${bytes.raw}, product ${bytes.product}`] };
  }).finally(() => load.stop());
}
