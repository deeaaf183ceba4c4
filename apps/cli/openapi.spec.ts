import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

// The compiler reads the whole server.
jest.setTimeout(120_000);

const root = resolve(__dirname, '../..');

const check = (file: string): Promise<{ readonly code: number; readonly said: string }> =>
  new Promise((done) => {
    const env = { ...process.env, NODE_OPTIONS: '' };
    execFile(process.execPath, ['apps/cli/openapi.mjs', '--check', file], { cwd: root, env }, (error, stdout, stderr) =>
      done({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    );
  });

describe('node apps/cli/openapi.mjs --check', () => {
  it('says in one sentence that the document is not what the code says, and leaves it alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hv-openapi-'));
    const file = join(folder, 'openapi.json');
    const stale = (await readFile(join(root, 'apps/api/openapi.json'), 'utf8')).replace('"maxLength": 150', '"maxLength": 151');
    await writeFile(file, stale);
    try {
      expect(await check(file)).toEqual({
        code: 1,
        said: `${file} is not what the code says: write it anew by \`node apps/cli/openapi.mjs\`.\n`,
      });
      expect(await readFile(file, 'utf8')).toBe(stale);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('is content with the committed document', async () => {
    expect(await check('apps/api/openapi.json')).toEqual({ code: 0, said: '' });
  });
});
