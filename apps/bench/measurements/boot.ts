import type { Finding } from '../report/row';
import { inTurns } from '../sides/both';
import { startSide } from '../sides/start-side';
import type { Bench } from './bench';

const moreRepetitions = 2;

/** How long a server takes from process start until it is ready, its database being there. */
export async function boot({ ground, programs, others, pace }: Bench): Promise<Finding> {
  const found = await inTurns(pace.repetitions + moreRepetitions, others, async (name) => {
    const side = await startSide(name, ground, programs);
    await side.stop();
    return side.readyAfterMs;
  });
  return { rows: [{ title: 'process start → ready, ms', ...found, aim: 'readyMs' }], notes: [] };
}
