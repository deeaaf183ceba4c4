import type { HttpTasks } from '../load/http-tasks';
import { LoadProcess } from '../load/load-process';
import { median } from '../report/figures';
import type { Finding, Row } from '../report/row';
import { inTurns, withBoth } from '../sides/both';
import type { Side } from '../sides/side';
import type { Bench } from './bench';

/** What is typed, as the raw side is asked it: one beginning of a word to each pattern. */
const questions = {
  'nobody in particular': '',
  'the beginning of everybody’s word': 'hede',
  'a subject of some': 'emne 17',
  'one number': '4711',
  'a name and an organisation': 'person organisation 7',
} as const;
const warmUpSeconds = 1;

/** How long somebody waits for the first page of a directory of 5 000 people, as they type. */
export async function directory({ ground, programs, others, pace }: Bench): Promise<Finding> {
  const load = new LoadProcess<HttpTasks>('http-load');
  const reader = ground.people[0]!;
  const { network, people } = await ground.withDirectory();
  return withBoth(ground, programs, async (sides) => {
    const rows: Row[] = [];
    const bytes = { raw: 0, product: 0 };
    for (const [title, q] of Object.entries(questions)) {
      const run = (side: Side, seconds: number) => {
        const path = `/api/v1/networks/${network}/people?${new URLSearchParams(q ? { q } : {})}`;
        return load.ask('run', {
          port: side.port,
          seconds,
          status: 200,
          connections: [{ headers: side.headersOf(reader), requests: [{ path }] }],
        });
      };
      for (const side of Object.values(sides)) await run(side, warmUpSeconds);
      const found = await inTurns(pace.repetitions, others, (side) => run(sides[side], pace.seconds));
      rows.push({
        title: `${title}, p50 ms`,
        raw: found.raw.map(({ p50 }) => p50),
        product: found.product.map(({ p50 }) => p50),
        aim: 'directory',
      });
      for (const side of ['raw', 'product'] as const) bytes[side] = Math.round(median(found[side].map((one) => one.bytes)));
    }
    return { rows, notes: [`${people} people; bytes of the last answer, head included: raw ${bytes.raw}, product ${bytes.product}`] };
  }).finally(() => load.stop());
}
