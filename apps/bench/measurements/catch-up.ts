import { newsAmounts } from '../ground/news';
import type { HttpTasks } from '../load/http-tasks';
import { LoadProcess } from '../load/load-process';
import { median } from '../report/figures';
import type { Finding, Row } from '../report/row';
import { inTurns, withBoth } from '../sides/both';
import type { Side } from '../sides/side';
import type { Bench } from './bench';

const warmUpSeconds = 1;

/** How long a member of many spaces waits for all that is new, in one request. */
export async function catchUp({ ground, programs, others, pace }: Bench): Promise<Finding> {
  const load = new LoadProcess<HttpTasks>('http-load');
  const reader = ground.people[0]!;
  const network = await ground.withNews(reader.id);
  return withBoth(ground, programs, async (sides) => {
    const request = { path: `/api/v1/catch-up?network=${network}` };
    const run = (side: Side, seconds: number) =>
      load.ask('run', { port: side.port, seconds, status: 200, connections: [{ headers: side.headersOf(reader), requests: [request] }] });
    for (const side of Object.values(sides)) await run(side, warmUpSeconds);
    const found = await inTurns(pace.repetitions, others, (side) => run(sides[side], pace.seconds));
    const bytes = (side: 'raw' | 'product'): number => Math.round(median(found[side].map((one) => one.bytes)));
    const { spaces, threads, threadsWithNews } = newsAmounts;
    const rows: Row[] = [
      {
        title: 'all that is new, p50 ms',
        raw: found.raw.map(({ p50 }) => p50),
        product: found.product.map(({ p50 }) => p50),
        aim: 'catchUp',
      },
      { title: 'all that is new, p99 ms', raw: found.raw.map(({ p99 }) => p99), product: found.product.map(({ p99 }) => p99) },
    ];
    return {
      rows,
      notes: [
        `${spaces} spaces, ${threads} threads, ${threadsWithNews} of them with something new; bytes of an answer, head included: raw ${bytes('raw')}, product ${bytes('product')}`,
      ],
    };
  }).finally(() => load.stop());
}
