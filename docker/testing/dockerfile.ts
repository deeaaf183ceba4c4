import { readFileSync } from 'node:fs';

/** One instruction, with continued lines joined. */
export interface Instruction {
  readonly name: string;
  readonly text: string;
}

/** From one FROM to the next. */
export interface Stage {
  readonly image: string;
  readonly name: string | undefined;
  readonly instructions: readonly Instruction[];
}

/** Files that a stage takes over. */
export interface Copy {
  readonly from: string | undefined;
  readonly sources: readonly string[];
}

/** Reads a Dockerfile's stages, in order. */
export function stagesOf(file: string): Stage[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'));
  const joined = lines
    .join('\n')
    .replace(/\\\n\s*/g, '')
    .split('\n');
  const stages: (Stage & { instructions: Instruction[] })[] = [];
  for (const line of joined) {
    const [, name, text = ''] = /^([A-Z]+) +(.*)$/.exec(line) ?? [];
    if (!name) continue;
    const [, image, alias] = /^(\S+)(?: AS (\S+))?$/.exec(text) ?? [];
    if (name === 'FROM') stages.push({ image: image!, name: alias, instructions: [] });
    else stages.at(-1)!.instructions.push({ name, text });
  }
  return stages;
}

/** The texts of a stage's instructions of one name. */
export const textsOf = ({ instructions }: Stage, wanted: string): string[] =>
  instructions.filter(({ name }) => name === wanted).map(({ text }) => text);

/** What a stage copies. */
export const copiesOf = (stage: Stage): Copy[] =>
  textsOf(stage, 'COPY').map((text) => {
    const words = text.split(/\s+/);
    const from = /^--from=(.+)$/.exec(words[0]!)?.[1];
    return { from, sources: words.slice(from ? 1 : 0, -1) };
  });

/** The variables that a stage sets. */
export const variablesOf = (stage: Stage): Record<string, string> =>
  Object.fromEntries(
    textsOf(stage, 'ENV').flatMap((text) => [...text.matchAll(/([A-Z_]+)=(\S+)/g)].map(([, name, value]) => [name, value])),
  );
