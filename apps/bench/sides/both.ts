import type { Ground } from '../ground/ground';
import type { Others } from '../report/others';
import type { Side, SideName, Sides } from './side';
import { type Programs, startSide } from './start-side';

export const sideNames = ['raw', 'product'] as const satisfies readonly SideName[];

/** Runs a task with both servers up, and stops them after it. */
export async function withBoth<Result>(ground: Ground, programs: Programs, task: (sides: Sides<Side>) => Promise<Result>): Promise<Result> {
  const raw = await startSide('raw', ground, programs);
  try {
    const product = await startSide('product', ground, programs);
    try {
      return await task({ raw, product });
    } finally {
      await product.stop();
    }
  } finally {
    await raw.stop();
  }
}

/** Takes turns, A B A B, so that whatever else happens on the machine meets both. */
export async function inTurns<Value>(
  repetitions: number,
  others: Others,
  task: (side: SideName) => Promise<Value>,
): Promise<Sides<Value[]>> {
  const found = { raw: [] as Value[], product: [] as Value[] };
  for (let repetition = 0; repetition < repetitions; repetition++)
    for (const side of sideNames) {
      await others.quiet();
      found[side].push(await task(side));
      others.note();
    }
  return found;
}
