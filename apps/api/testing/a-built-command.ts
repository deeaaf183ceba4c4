import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = resolve(__dirname, '../../..');

const script = `
  import { rolldown } from 'rolldown';
  import { serverBuild } from './apps/cli/server-build.mjs';
  const [, name, dir] = process.argv;
  const { output, ...rest } = serverBuild;
  const bundle = await rolldown({ ...rest, input: { [name]: 'apps/cli/' + name + '.ts' } });
  await bundle.write({ ...output, dir });
  await bundle.close();`;

/** A command of the product as a process of its own. */
export interface BuiltCommand {
  /** Runs it to its end; never rejects. */
  run(variables: Readonly<Record<string, string>>): Promise<{ readonly code: number; readonly output: string }>;
  remove(): Promise<void>;
}

/** Builds one command from the code as it stands, whatever lies in dist. Remove it when the spec is done. */
export async function aBuiltCommand(name: string): Promise<BuiltCommand> {
  // Inside the workspace, so that the packages are found.
  const dir = await mkdtemp(join(root, 'node_modules/.spec-'));
  await run(process.execPath, ['--input-type=module', '-e', script, name, dir], { cwd: root });
  return {
    run: (variables) =>
      new Promise((done) => {
        const env = { PATH: process.env['PATH'] ?? '', ...variables };
        execFile(process.execPath, [join(dir, `${name}.js`)], { cwd: root, env }, (error, stdout, stderr) =>
          done({ code: Number(error?.code ?? 0), output: stdout + stderr }),
        );
      }),
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}
