import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';

// Nx and ESLint start twice.
jest.setTimeout(180_000);

const root = resolve(__dirname, '../..');

/** Where something is planted, and what the lint must say of it. */
const violations = [
  {
    file: 'libs/platform/api/planted.ts',
    text: `import { IdentityModule } from '@hv/identity/api';\nexport const planted = IdentityModule;\n`,
    says: /"scope:platform" can only depend on libs tagged with "scope:platform" +@nx\/enforce-module-boundaries/,
  },
  {
    file: 'libs/identity/web/planted.ts',
    text: `import { IdentityModule } from '@hv/identity/api';\nexport const planted = IdentityModule;\n`,
    says: /"runtime:browser" can only depend on libs tagged with "runtime:shared", "runtime:browser" +@nx\/enforce-module-boundaries/,
  },
  {
    file: 'libs/networks/api/planted.ts',
    text: `import { DiscussionsModule } from '@hv/discussions/api';\nexport const planted = DiscussionsModule;\n`,
    says: /"scope:networks" can only depend on .+ +@nx\/enforce-module-boundaries/,
  },
  {
    file: 'libs/discussions/api/planted.ts',
    text: `import { IdentityModule } from '../../identity/api';\nexport const planted = IdentityModule;\n`,
    says: /Projects cannot be imported by a relative or absolute path.+ +@nx\/enforce-module-boundaries/,
  },
  {
    file: 'libs/identity/contracts/planted.ts',
    text: `import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n`,
    says: /'node:fs' import is restricted .+ +no-restricted-imports/,
  },
] as const;

const projectOf = (file: string): string => file.split('/').slice(1, 3).join('-');

/** The workspace as Nx sees it: its configuration, and the door of each room. */
async function aSkeleton(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hv-walls-'));
  for (const file of ['package.json', 'nx.json', 'tsconfig.base.json', 'eslint.config.mjs']) await cp(join(root, file), join(folder, file));
  const isKept = (file: string): boolean => !/\.\w+$/.test(file) || ['project.json', 'index.ts'].includes(basename(file));
  for (const tree of ['libs', 'apps'])
    await cp(join(root, tree), join(folder, tree), { recursive: true, filter: (file) => isKept(relative(root, file)) });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function lint(folder: string, projects: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  const args = [
    'node_modules/nx/dist/bin/nx.js',
    'run-many',
    '-t',
    'lint',
    '-p',
    projects.join(','),
    '--skip-nx-cache',
    '--output-style=static',
  ];
  const env = { ...process.env, NX_DAEMON: 'false', NX_WORKSPACE_ROOT_PATH: folder, NO_COLOR: '1', FORCE_COLOR: '0', NODE_OPTIONS: '' };
  return new Promise((done) =>
    execFile(process.execPath, args, { cwd: folder, env }, (error, stdout, stderr) =>
      done({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    ),
  );
}

describe('the walls between rooms', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await aSkeleton();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const projects = [...new Set(violations.map(({ file }) => projectOf(file)))];
  const plant = async (texts: readonly { readonly file: string; readonly text: string }[]): Promise<void> => {
    for (const { file, text } of texts) await writeFile(join(folder, file), text);
  };

  it('let nobody through who may not pass', async () => {
    await plant(violations);
    const { code, said } = await lint(folder, projects);
    expect(code).not.toBe(0);
    for (const { file, says } of violations) {
      const [, ofFile = ''] = said.split(file);
      expect(ofFile.split('problem')[0]).toMatch(says);
    }
  });

  it('let those through who may', async () => {
    const allowed = `import { pageLimits } from '@hv/platform/contracts';\nexport const planted = pageLimits;\n`;
    await plant(violations.map(({ file }) => ({ file, text: allowed })));
    const { code, said } = await lint(folder, projects);
    expect(said).not.toContain('error');
    expect(said).not.toContain('rule will be skipped');
    expect(code).toBe(0);
  });
});
