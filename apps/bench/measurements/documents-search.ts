import type { HttpTasks } from '../load/http-tasks';
import { LoadProcess } from '../load/load-process';
import { median } from '../report/figures';
import type { Finding, Row } from '../report/row';
import { inTurns, withBoth } from '../sides/both';
import type { Side } from '../sides/side';
import type { Bench } from './bench';

/** What is asked, each with how it is said to PostgreSQL. */
const questions = {
  'a word in most documents': ['skole ', 'skole'],
  'a word in some documents': ['aabenraa ', 'aabenraa'],
  'two words': ['tidlig indsats ', 'tidlig & indsats'],
  'a common and a rare word': ['indsats viborg ', 'indsats & viborg'],
  'the beginning of a word': ['forebyg', 'forebyg:*'],
  'a name, and the beginning of a number': ['referat 47', 'referat & 47:*'],
} as const;
const orders = ['rank', 'recent'] as const;
const warmUpSeconds = 1;

/** How long somebody waits who searches what 100 000 documents say. */
export async function documentsSearch({ ground, programs, others, pace }: Bench): Promise<Finding> {
  const load = new LoadProcess<HttpTasks>('http-load');
  const documents = await ground.withDocuments();
  return withBoth(ground, programs, async (sides) => {
    const rows: Row[] = [];
    const bytes = { raw: 0, product: 0 };
    for (const order of orders)
      for (const [title, [q, tsquery]] of Object.entries(questions)) {
        const run = (side: Side, seconds: number) => {
          const query: Record<string, string> = side.name === 'raw' ? { tsquery, order } : { q, order, in: 'documents', limit: '20' };
          const path = `/api/v1/${side.name === 'raw' ? 'documents' : 'search'}?${new URLSearchParams(query)}`;
          const connections = [{ headers: side.headersOf(ground.people[0]!), requests: [{ path }] }];
          return load.ask('run', { port: side.port, seconds, status: 200, connections });
        };
        for (const side of Object.values(sides)) await run(side, warmUpSeconds);
        const found = await inTurns(pace.repetitions, others, (side) => run(sides[side], pace.seconds));
        rows.push({
          title: `${title}, ${order}, p50 ms`,
          raw: found.raw.map(({ p50 }) => p50),
          product: found.product.map(({ p50 }) => p50),
          aim: 'search',
        });
        for (const side of ['raw', 'product'] as const) bytes[side] = Math.round(median(found[side].map((one) => one.bytes)));
      }
    return { rows, notes: [`${documents} documents; bytes of the last answer, head included: raw ${bytes.raw}, product ${bytes.product}`] };
  }).finally(() => load.stop());
}
