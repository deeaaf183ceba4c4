import { parseArgs } from 'node:util';
import { abandonProducts } from '../product';
import { longForm, type Outcome, smokeForm } from './fault';
import { faults } from './faults';

/** `npm run chaos [-- --only NAME] [--seed NUMBER] [--rounds NUMBER] [--smoke]`: exit code 1 when anything does not hold. */
const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string' },
    rounds: { type: 'string' },
    smoke: { type: 'boolean', default: false },
  },
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void abandonProducts().then(() => process.exit(1)));

const names = values.only.flatMap((text) => text.split(','));
const unknown = names.find((name) => !faults[name]);
if (unknown) {
  console.error(`There is no fault ${unknown}: choose of ${Object.keys(faults).join(', ')}.`);
  process.exit(1);
}
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const whole = values.smoke ? { ...smokeForm, seed } : longForm(seed);
const form = values.rounds ? { ...whole, rounds: Number(values.rounds) } : whole;
console.log(`Seed ${seed}: give it by --seed to have the same again.`);

for (const [name, fault] of Object.entries(faults)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const began = performance.now();
  const { findings, seen } = await fault(form).catch((error: Error): Outcome => ({ findings: [error.stack ?? error.message], seen: {} }));
  console.log(`\n${name}: ${findings.length === 0 ? 'all holds' : 'FAILED'} (${Math.round((performance.now() - began) / 1000)} s)`);
  for (const [what, value] of Object.entries(seen)) console.log(`  ${what}: ${value}`);
  for (const finding of findings) console.log(`  ✗ ${finding}`);
  if (findings.length > 0) process.exitCode = 1;
}
