import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

const written = (afterwards: string): string[] => {
  const program = `import { Log } from ${JSON.stringify(pathToFileURL(join(__dirname, 'log.ts')).href)};
    const log = new Log('info');
    log.info({}, 'first');
    log.warn({}, 'last');
    ${afterwards}`;
  const { stdout } = spawnSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', program], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { msg: string }).msg);
};

describe('the log of a process', () => {
  it.each([
    ['comes to its end', ''],
    ['exits', 'process.exit(0);'],
    ['dies of an exception', `throw new Error('unforeseen');`],
    ['dies of a rejection', `void Promise.reject(new Error('unforeseen')); setTimeout(() => undefined, 60_000);`],
  ])('is written to its last line when it %s', (_how, afterwards) => {
    expect(written(afterwards)).toEqual(['first', 'last']);
  });

  it('has a fatal line written before whatever kills it at once', () => {
    expect(written(`log.fatal({}, 'fatal'); process.kill(process.pid, 'SIGKILL');`)).toEqual(['first', 'last', 'fatal']);
  });
});
