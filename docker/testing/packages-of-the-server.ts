import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const script = `
  import { rolldown } from 'rolldown';
  import { serverBuild } from './apps/cli/server-build.mjs';
  const { output, ...input } = serverBuild;
  const bundle = await rolldown(input);
  const { output: chunks } = await bundle.generate(output);
  await bundle.close();
  console.log(JSON.stringify(chunks.flatMap((chunk) => [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])])));`;

/** The packages that the built server loads, by name. */
export async function packagesOfTheServer(): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    cwd: resolve(__dirname, '../..'),
  });
  const loaded = (JSON.parse(stdout) as string[]).filter((id) => !/^(\.|node:|chunks\/|api\/|cli\/)/.test(id));
  return [
    ...new Set(
      loaded.map((id) =>
        id
          .split('/')
          .slice(0, id.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
    ),
  ].sort();
}
