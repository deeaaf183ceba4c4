import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const script = `
  import { rolldown } from 'rolldown';
  import { serverBuild } from './apps/cli/server-build.mjs';
  const { output, ...rest } = serverBuild;
  const bundle = await rolldown({ ...rest, input: 'apps/api/main.ts' });
  const { output: chunks } = await bundle.generate(output);
  const of = (kind) => chunks.flatMap((chunk) => chunk[kind] ?? []);
  console.log(JSON.stringify({ atOnce: of('imports'), whenNeeded: of('dynamicImports') }));`;

it('the API loads what only some installations use when it is used', async () => {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: resolve(__dirname, '../..') });
  const { atOnce, whenNeeded } = JSON.parse(stdout) as { atOnce: string[]; whenNeeded: string[] };
  const packages = ['redis', '@socket.io/redis-streams-adapter', 'nodemailer', 'openid-client', '@aws-sdk/client-s3'];
  expect(whenNeeded).toEqual(expect.arrayContaining(packages));
  expect(atOnce.filter((name) => packages.includes(name))).toEqual([]);
});
