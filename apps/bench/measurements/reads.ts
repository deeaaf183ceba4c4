import { request } from 'node:http';
import type { Ground } from '../ground/ground';
import type { Connection, HttpFigures, HttpTasks } from '../load/http-tasks';
import { LoadProcess } from '../load/load-process';
import { median } from '../report/figures';
import type { Finding, Row } from '../report/row';
import { withBoth } from '../sides/both';
import type { Side, Sides } from '../sides/side';
import type { Bench } from './bench';

const connections = [1, 16, 64];
const hotThreads = 20;
const warmUpSeconds = 1;

const pathOf = (threadId: string): string => `/api/v1/threads/${threadId}/posts`;

/** The kinds of reading, each with the program that is asked. */
const kinds = { coldRaw: 'raw', cold: 'product', notModified: 'product', repeated: 'product' } as const;
type Kind = keyof typeof kinds;

/** How many times a second the newest 50 posts of a thread are read. */
export function reads(bench: Bench): Promise<Finding> {
  const load = new LoadProcess<HttpTasks>('http-load');
  return withBoth(bench.ground, bench.programs, async (sides) => {
    const rows: Row[] = [];
    let note = '';
    for (const amount of connections) {
      const found = await measure(bench, sides, load, amount);
      const title = (what: string): string => `${what}, ${amount} connection${amount === 1 ? '' : 's'}`;
      const raw = found.coldRaw.map(({ perSecond }) => perSecond);
      const per = (kind: Kind): number[] => found[kind].map(({ perSecond }) => perSecond);
      rows.push({ title: title('cold, reads/s'), raw, product: per('cold'), aim: 'coldReads' });
      rows.push({ title: title('cold, p99 ms'), raw: found.coldRaw.map(({ p99 }) => p99), product: found.cold.map(({ p99 }) => p99) });
      rows.push({ title: title('hot, 304, reads/s against cold raw'), raw, product: per('notModified'), aim: 'hotReads' });
      rows.push({ title: title('hot, repeated, reads/s against cold raw'), raw, product: per('repeated'), aim: 'hotReads' });
      const bytes = (kind: Kind): number => Math.round(median(found[kind].map((one) => one.bytes)));
      note = `bytes of an answer, head included: raw ${bytes('coldRaw')}, product ${bytes('cold')}, not modified ${bytes('notModified')}`;
    }
    return { rows, notes: [note] };
  }).finally(() => load.stop());
}

async function measure(
  { ground, others, pace }: Bench,
  sides: Sides<Side>,
  load: LoadProcess<HttpTasks>,
  amount: number,
): Promise<Record<Kind, HttpFigures[]>> {
  const found: Record<Kind, HttpFigures[]> = { coldRaw: [], cold: [], notModified: [], repeated: [] };
  for (let repetition = -1; repetition < pace.repetitions; repetition++)
    for (const kind of Object.keys(kinds) as Kind[]) {
      const side = sides[kinds[kind]];
      const [seconds, status] = [repetition < 0 ? warmUpSeconds : pace.seconds, kind === 'notModified' ? 304 : 200];
      if (repetition >= 0) await others.quiet();
      const figures = await load.ask('run', {
        port: side.port,
        seconds,
        status,
        connections: await connectionsOf(kind, side, ground, amount),
      });
      if (repetition < 0) continue;
      others.note();
      found[kind].push(figures);
    }
  return found;
}

/** Cold reading goes through all threads before it comes to one again; hot reading stays with a few. */
async function connectionsOf(kind: Kind, side: Side, ground: Ground, amount: number): Promise<Connection[]> {
  const cold = kind === 'cold' || kind === 'coldRaw';
  const threads = cold ? shuffled(ground.threadIds) : ground.threadIds.slice(0, hotThreads);
  const readers = ground.people.slice(0, amount);
  const etags = kind === 'notModified' ? await etagsOf(side, side.headersOf(readers[0]!), threads) : undefined;
  return readers.map((person, reader) => {
    const own = cold ? threads.filter((_, number) => number % amount === reader) : threads;
    return {
      headers: side.headersOf(person),
      requests: own.map((id) => ({ path: pathOf(id), ...(etags ? { etag: etags.get(id)! } : {}) })),
    };
  });
}

async function etagsOf({ port }: Side, headers: Record<string, string>, threadIds: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const id of threadIds) {
    const etag = await new Promise<string | undefined>((answer, failed) => {
      request({ host: '127.0.0.1', port, path: pathOf(id), headers }, (response) => answer(response.resume().headers.etag))
        .once('error', failed)
        .end();
    });
    if (!etag) throw new Error('the product gave no entity tag');
    found.set(id, etag);
  }
  return found;
}

/** In an order that follows no index, and is the same every time. */
function shuffled(ids: readonly string[]): string[] {
  const mixed = [...ids];
  let state = 1;
  for (let last = mixed.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (last + 1);
    [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
  }
  return mixed;
}
