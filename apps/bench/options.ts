import { parseArgs } from 'node:util';

export const measurementNames = [
  'fanout',
  'saturated',
  'posts',
  'reads',
  'search',
  'catchup',
  'longthread',
  'directory',
  'documents',
  'documents-search',
  'memory',
  'boot',
  'idle',
  'firstpage',
] as const;
export type MeasurementName = (typeof measurementNames)[number];

/** What a run was asked for. */
export interface Options {
  readonly only: readonly MeasurementName[];
  /** Less data and shorter repetitions: shows that everything works, not how fast it is. */
  readonly quick: boolean;
  /** Puts the measured tables into the README. */
  readonly write: boolean;
  /** Writes a CPU profile of each product process. */
  readonly profile: boolean;
  /** The built API to measure. */
  readonly api: string;
}

/** Reads the command line. @throws Error with one sentence */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      quick: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      api: { type: 'string', default: 'dist/apps/api/main.js' },
    },
  });
  const only = values.only.flatMap((names) => names.split(',')).map(nameOf);
  return { ...values, only: only.length > 0 ? only : measurementNames };
}

function nameOf(text: string): MeasurementName {
  const name = measurementNames.find((known) => known === text);
  if (!name) throw new Error(`There is no measurement ${text}: choose of ${measurementNames.join(', ')}.`);
  return name;
}
