import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { environmentEntries, EnvironmentFault, readEnvironment } from '@hv/platform/api';

const file = readFileSync(resolve(__dirname, '../../.env.example'), 'utf8');

const header = `# Everything Hele Vejen reads from its environment, with what holds when a variable is absent.
# Each may also be given as NAME_FILE, the path of a file that holds the value.
`;

type Entry = (typeof environmentEntries)[keyof typeof environmentEntries];

/** A default that is told in words, because it hangs on other variables. */
function inWords({ absent, read }: Entry): boolean {
  try {
    read(absent);
    return false;
  } catch {
    return true;
  }
}

function linesOf([name, entry]: [string, Entry]): string {
  return inWords(entry) ? `# ${entry.about} Default: ${entry.absent}.\n#${name}=\n` : `# ${entry.about}\n#${name}=${entry.absent}\n`;
}

describe('.env.example', () => {
  it('has every variable, in order, with what it is about and its default', () => {
    expect(file).toBe([header, ...Object.entries(environmentEntries).map(linesOf)].join('\n'));
  });

  it('may be used as it is', () => {
    const given = Object.fromEntries([...file.matchAll(/^#([A-Z0-9_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]));
    expect(Object.keys(given)).toEqual(Object.keys(environmentEntries));
    expect(readEnvironment(given)).toEqual(readEnvironment({}));
    expect(() => readEnvironment({ ...given, API_PORT: 'x' })).toThrow(EnvironmentFault);
  });
});
