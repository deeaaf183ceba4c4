import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';

/** A Chromium that can be started, and what it needs around it. */
export interface FoundChromium {
  readonly path: string;
  /** Folders with libraries and fonts that this machine lacks. */
  readonly env: Readonly<Record<string, string>>;
}

/** Without a window to draw, it takes half the time for the same pages. */
const shell = '/usr/bin/chromium-headless-shell';
const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * A Chromium that draws no window: the system's, else the one that comes as a package, unpacked once into a folder of this user's own, with
 * the libraries that a bare machine lacks. Where neither runs, the system's Chromium as people have it. Nothing is fetched.
 */
export async function findChromium(): Promise<FoundChromium> {
  if (existsSync(shell)) return { path: shell, env: {} };
  const packaged = await unpackChromium();
  const { path, env } = packaged;
  if (spawnSync(path, ['--version'], { env: { ...process.env, ...env } }).status === 0) return packaged;
  const installed = system.find((one) => existsSync(one));
  if (!installed) throw new Error('No Chromium runs here: install one, e.g. by apt-get install chromium.');
  return { path: installed, env: {} };
}

async function unpackChromium(): Promise<FoundChromium> {
  const folder = join(tmpdir(), `hv-chromium-${userInfo().uid}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  const { TMPDIR: before } = process.env;
  process.env['TMPDIR'] = folder; // where the package unpacks to
  try {
    const path = await packaged.executablePath();
    const bin = join(dirname(createRequire(__filename).resolve('@sparticuz/chromium')), '../bin');
    const lacksLibraries = /not found/.test(String(spawnSync('ldd', [path]).stdout));
    if (lacksLibraries) await inflate(join(bin, 'al2023.tar.br'));
    const fonts = existsSync('/etc/fonts') ? undefined : join(folder, 'fonts');
    return {
      path,
      env: { ...(lacksLibraries ? { LD_LIBRARY_PATH: join(folder, 'al2023/lib') } : {}), ...(fonts ? { FONTCONFIG_PATH: fonts } : {}) },
    };
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
