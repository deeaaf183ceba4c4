import { closeSync, existsSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { boundServerLog, lastWords, openServerLog } from './server-log';
import { removeFolder, silentLog, temporaryFolder } from './spec-support';

const TOO_MUCH = 4 * 1024 * 1024 + 1;

describe("PostgreSQL's own log", () => {
  const folder = temporaryFolder();
  const path = join(folder, 'postgres.log');
  afterAll(() => removeFolder(folder));

  it('stays bounded while PostgreSQL has it open', () => {
    const output = openServerLog(path);
    writeSync(output, 'x'.repeat(TOO_MUCH));
    boundServerLog(path, silentLog);
    writeSync(output, 'after');
    closeSync(output);
    expect(statSync(path).size).toBe('after'.length);
    expect(statSync(`${path}.1`).size).toBe(TOO_MUCH);
  });

  it('moves a large one aside before a start, and keeps a small one', () => {
    closeSync(openServerLog(path));
    expect(lastWords(path, 0)).toBe('after');
    writeFileSync(path, 'y'.repeat(TOO_MUCH));
    closeSync(openServerLog(path));
    expect(statSync(path).size).toBe(0);
  });

  it('gives the last words of one start only', () => {
    writeFileSync(path, 'before\nafter\n');
    expect(lastWords(path, 'before\n'.length)).toBe('after\n');
    expect(lastWords(path, 100)).toBe('');
    expect(existsSync(join(folder, 'none'))).toBe(false);
    expect(lastWords(join(folder, 'none'), 0)).toBe('');
  });
});
