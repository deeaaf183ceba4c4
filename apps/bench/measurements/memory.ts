import { setTimeout as pause } from 'node:timers/promises';
import { LoadProcess } from '../load/load-process';
import type { SocketTasks } from '../load/socket-tasks';
import type { Finding, Row } from '../report/row';
import { inTurns } from '../sides/both';
import { startSide } from '../sides/start-side';
import type { Bench } from './bench';

const audiences = [1000, 5000];
/** Opened and closed first, so that what the first sockets load and compile is not counted as theirs. */
const warmUpSockets = 200;

/** How much resident memory a server takes for each joined, idle socket. */
export async function memory(bench: Bench): Promise<Finding> {
  const rows: Row[] = [];
  for (const viewers of audiences) {
    const found = await inTurns(bench.pace.repetitions, bench.others, (side) => perSocket(bench, side, viewers));
    rows.push({ title: `KiB a joined socket, ${viewers} sockets`, raw: found.raw, product: found.product, aim: 'memoryPerSocket' });
  }
  return { rows, notes: ['resident memory after the joins less before, by the number of sockets; a fresh process each time'] };
}

async function perSocket({ ground, programs, pace }: Bench, name: 'raw' | 'product', viewers: number): Promise<number> {
  const side = await startSide(name, ground, programs);
  const load = new LoadProcess<SocketTasks>('socket-load');
  try {
    const [threadId] = await ground.newThreads(1);
    const people = ground.people.map(side.headersOf);
    const audience = { port: side.port, threadId: threadId!, posters: [], texts: [] };
    await load.ask('open', { ...audience, viewers: people.slice(-warmUpSockets) });
    await load.ask('close', {});
    await pause(pace.settleSeconds * 1000);
    const before = side.memory();
    await load.ask('open', { ...audience, viewers: people.slice(0, viewers) });
    await pause(pace.settleSeconds * 1000);
    return (side.memory() - before) / 1024 / viewers;
  } finally {
    await load.stop();
    await side.stop();
  }
}
