import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Stands in for npm: notes that it ran, then does what the test wants. */
const npmThat = (does: string): string => `
  const fs = require('node:fs');
  fs.appendFileSync('runs.txt', process.argv.slice(2).join(' ') + '\\n');
  fs.mkdirSync('node_modules', { recursive: true });
  ${does}
`;

describe('the installer', () => {
  let root: string;
  const at = (...parts: string[]): string => join(root, ...parts);
  const runs = (): number => (existsSync(at('runs.txt')) ? readFileSync(at('runs.txt'), 'utf8').trim().split('\n').length : 0);
  const npm = (does: string): void => writeFileSync(at('npm-cli.js'), npmThat(does));
  const begin = (env: NodeJS.ProcessEnv = {}, before: readonly string[] = []) => {
    const child = spawn(process.execPath, [...before, at('apps', 'cli', 'install.cjs')], {
      cwd: tmpdir(),
      env: { PATH: '/nowhere', npm_execpath: at('npm-cli.js'), ...env },
    });
    const ended = new Promise<Ended>((resolve) => {
      let output = '';
      child.stdout.on('data', (chunk) => (output += String(chunk)));
      child.stderr.on('data', (chunk) => (output += String(chunk)));
      child.once('close', (code) => resolve({ code, output }));
    });
    return { child, ended };
  };
  const install = (env?: NodeJS.ProcessEnv, before?: readonly string[]): Promise<Ended> => begin(env, before).ended;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'hv-install-'));
    mkdirSync(at('apps', 'cli'), { recursive: true });
    copyFileSync(join(__dirname, 'install.cjs'), at('apps', 'cli', 'install.cjs'));
    writeFileSync(at('package-lock.json'), '{"one":1}');
    npm('');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('installs what the lock file asks for, once, with a line before and after', async () => {
    const first = await install();
    expect(first.code).toBe(0);
    expect(first.output).toMatch(/^Installing packages .*\nPackages installed in \d+ s\.\n$/);
    expect(readFileSync(at('runs.txt'), 'utf8')).toMatch(/^ci --include=dev --include=optional .*--loglevel=error\n$/);
    expect(await install()).toEqual({ code: 0, output: '' });
    expect(runs()).toBe(1);
    expect(existsSync(at('.nx', 'install-lock'))).toBe(false);
  });

  it('installs again when the lock file changes or node_modules is gone', async () => {
    await install();
    writeFileSync(at('package-lock.json'), '{"one":2}');
    await install();
    expect(runs()).toBe(2);
    rmSync(at('node_modules'), { recursive: true });
    await install();
    expect(runs()).toBe(3);
  });

  it.each([
    [
      'npm error code ENOTFOUND',
      /^Installing .*\nThe packages could not be installed: there is no connection to the package registry\. Connect and try again\.\n$/,
    ],
    ['npm error code ENOSPC', /could not be installed: the disk is full/],
    [
      'npm error code EUSAGE',
      /npm error code EUSAGE\nThe packages could not be installed: package-lock\.json does not fit package\.json\.\n$/,
    ],
    ['npm error strange', /npm error strange\nThe packages could not be installed: npm ended with code 7 and said the above\.\n$/],
  ])('says in one sentence what "%s" means, and tries again next time', async (words, sentence) => {
    npm(`console.error(${JSON.stringify(words)}); process.exitCode = 7;`);
    const { code, output } = await install();
    expect(code).toBe(1);
    expect(output).toMatch(sentence);
    npm('');
    expect((await install()).code).toBe(0);
    expect(runs()).toBe(2);
  });

  it('says that npm is missing', async () => {
    const { code, output } = await install({ npm_execpath: '' });
    expect(code).toBe(1);
    expect(output).toContain('npm was not found');
  });

  it('takes no half installation for a whole one', async () => {
    await install();
    writeFileSync(at('package-lock.json'), '{"one":2}');
    npm("process.kill(process.ppid, 'SIGKILL');");
    await install();
    writeFileSync(at('package-lock.json'), '{"one":1}');
    npm('');
    expect((await install()).code).toBe(0);
    expect(runs()).toBe(3);
  });

  it('waits for another installation and does not repeat it', async () => {
    npm("const wait = () => fs.existsSync('go') || setTimeout(wait, 10); wait();");
    const one = begin();
    await new Promise((resolve) => one.child.stdout.once('data', resolve));
    const other = begin();
    await new Promise((resolve) => other.child.stdout.once('data', resolve));
    writeFileSync(at('go'), '');
    expect((await one.ended).code).toBe(0);
    expect(await other.ended).toEqual({ code: 0, output: 'Another start is installing the packages; waiting for it …\n' });
    expect(runs()).toBe(1);
  });

  it('ends npm and leaves nothing locked when it is interrupted', async () => {
    npm("fs.writeFileSync('npm.txt', String(process.pid)); setInterval(() => undefined, 1000);");
    const { child, ended } = begin();
    await new Promise<void>((resolve) => {
      const look = (): unknown => (existsSync(at('npm.txt')) ? resolve() : setTimeout(look, 10));
      look();
    });
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: 1, output: expect.stringContaining('The installation was interrupted') });
    expect(existsSync(at('.nx', 'install-lock'))).toBe(false);
    expect(() => process.kill(Number(readFileSync(at('npm.txt'), 'utf8')), 0)).toThrow('ESRCH');
  });

  it('does not wait for one that died', async () => {
    mkdirSync(at('.nx', 'install-lock'), { recursive: true });
    writeFileSync(at('.nx', 'install-lock', 'owner'), `${hostname()} 4194999`);
    expect((await install()).output).not.toContain('waiting');
    expect(runs()).toBe(1);
  });

  it('asks for a newer Node.js in a sentence', async () => {
    writeFileSync(at('old.cjs'), "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.8' } });");
    const { code, output } = await install({}, ['--require', at('old.cjs')]);
    expect({ code, output }).toEqual({
      code: 1,
      output: 'Hele Vejen needs Node.js 20 or later, and this is 18.20.8: install a newer one from nodejs.org.\n',
    });
    expect(runs()).toBe(0);
  });
});
