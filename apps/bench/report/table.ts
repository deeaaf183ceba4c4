import { ratioOf, verdictOn } from './aims';
import { short, spread } from './figures';
import type { Finding } from './row';

/** A finding as a markdown table, with its notes and the machine below it. */
export function tableOf({ rows, notes }: Finding, environment: string): string {
  const lines = rows.map(
    (row) =>
      `| ${row.title} | ${spread(row.raw ?? [])} | ${spread(row.product)} | ${short(ratioOf(row))} | ${verdictOn(row)?.words ?? ''} |`,
  );
  const head = '| min / median / max | raw | product | ratio | aim |\n| --- | --- | --- | --- | --- |';
  return [head, ...lines, '', ...notes.map((note) => `- ${note}`), `- ${environment}`].join('\n');
}

/** Puts a measurement's table, under its name, between its marks. @throws Error when the text has no place for it */
export function placed(text: string, name: string, table: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The README has no place for ${name}.`);
  return `${text.slice(0, from + begin.length)}\n\n### ${name}\n\n${table}\n\n${text.slice(to)}`;
}
