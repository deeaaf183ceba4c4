import { longAmounts } from '../ground/long-thread';
import type { HttpTasks } from '../load/http-tasks';
import { LoadProcess } from '../load/load-process';
import { median } from '../report/figures';
import type { Finding, Row } from '../report/row';
import { inTurns, withBoth } from '../sides/both';
import type { Side } from '../sides/side';
import type { Bench } from './bench';

const warmUpSeconds = 1;
/** As the web asks: so many posts stand before the one that is opened at. */
const before = 25;
const middles = Array.from({ length: 40 }, (_, turn) => longAmounts.read + ((turn * 17) % 200) - before);

/** What is fetched to open a long thread where one left off, in its middle, and to scroll back from there. */
const steps: Readonly<Record<string, (thread: string) => readonly string[]>> = {
  'its head': (thread) => [thread],
  'the posts around the middle': (thread) => middles.map((seq) => `${thread}/posts?after=${seq}`),
  'the posts before those': (thread) => middles.map((seq) => `${thread}/posts?before=${seq + 1}`),
};

/** How long somebody waits who opens a thread of 10 000 posts at its middle. */
export async function longThread({ ground, programs, others, pace }: Bench): Promise<Finding> {
  const load = new LoadProcess<HttpTasks>('http-load');
  const reader = ground.people[0]!;
  const thread = `/api/v1/threads/${await ground.withLongThread(reader.id)}`;
  return withBoth(ground, programs, async (sides) => {
    const rows: Row[] = [];
    const notes = [`a thread of ${longAmounts.posts} posts, of which ${longAmounts.read} are read`];
    for (const [title, pathsOf] of Object.entries(steps)) {
      const requests = pathsOf(thread).map((path) => ({ path }));
      const run = (side: Side, seconds: number) =>
        load.ask('run', { port: side.port, seconds, status: 200, connections: [{ headers: side.headersOf(reader), requests }] });
      for (const side of Object.values(sides)) await run(side, warmUpSeconds);
      const found = await inTurns(pace.repetitions, others, (side) => run(sides[side], pace.seconds));
      rows.push({ title: `${title}, p50 ms`, raw: found.raw.map(({ p50 }) => p50), product: found.product.map(({ p50 }) => p50) });
      rows.push({ title: `${title}, p99 ms`, raw: found.raw.map(({ p99 }) => p99), product: found.product.map(({ p99 }) => p99) });
      const bytes = (side: 'raw' | 'product'): number => Math.round(median(found[side].map((one) => one.bytes)));
      notes.push(`bytes of an answer, head included, of ${title}: raw ${bytes('raw')}, product ${bytes('product')}`);
    }
    return { rows, notes };
  }).finally(() => load.stop());
}
