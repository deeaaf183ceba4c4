import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { Ground } from './ground/ground';
import { type Bench, fullPace, quickPace } from './measurements/bench';
import { boot } from './measurements/boot';
import { catchUp } from './measurements/catch-up';
import { directory } from './measurements/directory';
import { documents } from './measurements/documents';
import { documentsSearch } from './measurements/documents-search';
import { fanout } from './measurements/fanout';
import { firstPage } from './measurements/first-page';
import { idle } from './measurements/idle';
import { longThread } from './measurements/long-thread';
import { memory } from './measurements/memory';
import { posts } from './measurements/posts';
import { reads } from './measurements/reads';
import { saturated } from './measurements/saturated';
import { search } from './measurements/search';
import { type MeasurementName, readOptions } from './options';
import { ratioOf, verdictOn } from './report/aims';
import { short, spread } from './report/figures';
import { environmentLine } from './report/machine';
import { Others } from './report/others';
import type { Finding } from './report/row';
import { placed, tableOf } from './report/table';

const measurements: Readonly<Record<MeasurementName, (bench: Bench) => Promise<Finding>>> = {
  fanout,
  saturated,
  posts,
  reads,
  search,
  catchup: catchUp,
  longthread: longThread,
  directory,
  documents,
  'documents-search': documentsSearch,
  memory,
  boot,
  idle,
  firstpage: firstPage,
};
const readme = 'apps/bench/README.md';
const quietPatienceMs = 10_000;

const options = readOptions(process.argv.slice(2));
const profiles = options.profile ? join('.data/bench/profiles', new Date().toISOString().replaceAll(':', '-')) : undefined;
if (profiles) await mkdir(profiles, { recursive: true });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1)); // whatever we started ends with us
const ground = await Ground.open(options.quick, (words) => console.log(words));
const bench: Bench = {
  ground,
  programs: { api: options.api, profiles },
  others: new Others(options.quick ? 0 : quietPatienceMs),
  pace: options.quick ? quickPace : fullPace,
};
try {
  for (const name of options.only) await measure(name);
} finally {
  await ground.stop();
}
if (profiles) console.log(`CPU profiles of the product: ${profiles}`);

/** One measurement from clean tables; one that cannot be made is told of, and the others go on. */
async function measure(name: MeasurementName): Promise<void> {
  const environment = environmentLine(ground.postgresVersion, options.quick);
  console.log(`\n${name} – ${environment}`);
  try {
    const found = await measurements[name](bench);
    const finding = { ...found, notes: [...found.notes, ...bench.others.summary()] };
    for (const row of finding.rows)
      console.log(
        `  ${row.title}: raw ${spread(row.raw ?? [])} · product ${spread(row.product)} · ratio ${short(ratioOf(row))} ${verdictOn(row)?.words ?? ''}`,
      );
    for (const note of finding.notes) console.log(`  (${note})`);
    if (options.write) await write(name, tableOf(finding, environment));
  } catch (error) {
    console.error(`  ${name} could not be measured:`, error);
    process.exitCode = 1;
  }
  await ground.sweep();
}

async function write(name: MeasurementName, table: string): Promise<void> {
  const text = placed(await readFile(readme, 'utf8'), name, table);
  await writeFile(readme, await format(text, { ...(await resolveConfig(readme)), filepath: readme }));
}
