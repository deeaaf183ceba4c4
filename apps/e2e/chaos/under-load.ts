import { Chance } from './chance';
import type { Form, Outcome } from './fault';
import { milliseconds } from './figures';
import { Load, type Target } from './load';

/** What a fault may use while people write. */
export interface UnderLoad {
  readonly load: Load;
  readonly chance: Chance;
}

/**
 * Lets people write and listen, does something to the product meanwhile, and checks afterwards.
 * @param hurt returns its own findings and measurements
 * @param allowed statuses that only this fault explains
 */
export async function underLoad(
  target: Target,
  form: Form,
  hurt: (surroundings: UnderLoad) => Promise<Outcome>,
  allowed: readonly number[] = [],
): Promise<Outcome> {
  const chance = new Chance(form.seed);
  const load = new Load(target, form.load, chance.branch(1));
  try {
    await load.start();
    const { findings, seen } = await hurt({ load, chance: chance.branch(2) });
    const unmet = await load.settle(allowed).catch((error: Error) => [`it could not be checked: ${error.message}`]);
    return { findings: [...findings, ...unmet], seen: { ...seen, ...measured(load) } };
  } finally {
    load.close();
  }
}

function measured({ journal, listeners }: Load): Outcome['seen'] {
  const done = (kind: string): number => journal.changes.filter((change) => change.kind === kind && change.outcome === 'done').length;
  const resent = journal.changes.filter(({ statuses }) => statuses.length > 1).length;
  const conflicts = journal.changes.filter(({ outcome }) => outcome === 'conflict').length;
  return {
    acknowledged: `${done('post')} posts, ${done('edit')} edits, ${done('removal')} removals`,
    'sent more than once': resent,
    'conflicts of one’s own devices': conflicts,
    'longest way to an acknowledgement': milliseconds(journal.longestWayMs),
    answers: [...journal.statuses()]
      .sort(([one], [other]) => one - other)
      .map(([status, times]) => `${times} × ${status || 'none'}`)
      .join(', '),
    'connections that ended': [...endings(listeners)].map(([ending, times]) => `${times} × ${ending}`).join(', ') || 'none',
  };
}

function endings(listeners: Load['listeners']): Map<string, number> {
  const all = new Map<string, number>();
  for (const listener of listeners) for (const [ending, times] of listener.endings) all.set(ending, (all.get(ending) ?? 0) + times);
  return all;
}
