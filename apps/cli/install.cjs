/*
 * Installs the packages when they are missing or others than package-lock.json asks for. Runs before everything else, so it needs nothing but a Node.js that
 * may still be an old one, and no package. The stamp in node_modules tells for which lock file and platform they were installed.
 */
const { spawn } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const OLDEST_NODE = 20;
const POLL = 500;
/** The holder of the lock touches it every two seconds; one that stands still for so many polls (20 s) has died somewhere where we cannot see its process. */
const STANDSTILL = 40;

const root = path.resolve(__dirname, '..', '..');
const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.install-stamp');
// In a folder that git ignores and `npm ci` leaves alone.
const lock = path.join(root, '.nx', 'install-lock');
const owner = path.join(lock, 'owner');
const me = `${os.hostname()} ${process.pid}`;

const say = (text) => process.stdout.write(`${text}\n`);
const readIfThere = (file) => {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
};

/** What node_modules must have been installed for. */
const wantedStamp = () => {
  const lockFile = fs.readFileSync(path.join(root, 'package-lock.json'));
  return createHash('sha256').update(lockFile).update(process.platform).update(process.arch).digest('hex');
};

const isDead = (holder) => {
  const [host, pid] = holder.split(' ');
  if (host !== os.hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
};

const tryLock = () => {
  fs.mkdirSync(path.dirname(lock), { recursive: true });
  try {
    fs.mkdirSync(lock);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  fs.writeFileSync(owner, me);
  return true;
};

/** Moved away first: of several that find the same dead holder only one succeeds. */
const breakLock = () => {
  const grave = `${lock}-${process.pid}`;
  try {
    fs.renameSync(lock, grave);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  fs.rmSync(grave, { recursive: true, force: true });
};

const takeLock = async () => {
  let seen = '';
  let polls = 0;
  let told = false;
  while (!tryLock()) {
    const holder = readIfThere(owner) || '';
    const now = holder + (fs.statSync(owner, { throwIfNoEntry: false })?.mtimeMs ?? '');
    polls = now === seen ? polls + 1 : 0;
    seen = now;
    if ((holder && isDead(holder)) || polls >= STANDSTILL) {
      breakLock();
      continue;
    }
    if (!told) say('Another start is installing the packages; waiting for it …');
    told = true;
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
};

const releaseLock = () => {
  if (readIfThere(owner) === me) fs.rmSync(lock, { recursive: true, force: true });
};

const REASONS = [
  {
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH/,
    why: 'there is no connection to the package registry. Connect and try again',
  },
  { sign: /ENOSPC|EDQUOT/, why: 'the disk is full. Free some space and try again' },
  { sign: /EACCES|EPERM|EROFS/, why: 'this user may not write the file or folder named above', show: true },
  { sign: /EINTEGRITY/, why: 'a package is not the one that package-lock.json names', show: true },
  { sign: /EUSAGE|Missing:/, why: 'package-lock.json does not fit package.json', show: true },
];

/** One sentence for what npm said; what a reader needs of it is shown first. */
const explain = (words, code) => {
  const known = REASONS.find(({ sign }) => sign.test(words)) || { why: `npm ended with code ${code} and said the above`, show: true };
  if (known.show) process.stderr.write(words);
  return `The packages could not be installed: ${known.why}.`;
};

/** Runs `npm ci`; answers undefined, or in one sentence why it failed. */
const runNpm = () =>
  new Promise((resolve) => {
    const npm = process.env.npm_execpath;
    const byPath = npm && /npm-cli\.js$/.test(npm);
    // The build needs the development packages too, whatever NODE_ENV says.
    const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
    const options = { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], shell: !byPath && process.platform === 'win32' };
    const child = byPath ? spawn(process.execPath, [npm, ...args], options) : spawn('npm', args, options);
    let words = '';
    child.stderr.setEncoding('utf8').on('data', (chunk) => (words += chunk));
    const heartbeat = setInterval(() => readIfThere(owner) === me && fs.utimesSync(owner, new Date(), new Date()), 2_000);
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    const done = (reason) => {
      clearInterval(heartbeat);
      resolve(reason);
    };
    child.once('error', () => done('npm was not found: install Node.js together with npm, and start by npm.'));
    child.once('close', (code, signal) => {
      if (code === 0) return done(undefined);
      if (signal || code === 130 || code === 143) return done('The installation was interrupted; the next start does it again.');
      return done(explain(words, code));
    });
  });

const install = async () => {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    return `Hele Vejen needs Node.js ${OLDEST_NODE} or later, and this is ${process.versions.node}: install a newer one from nodejs.org.`;
  }
  const wanted = wantedStamp();
  const isInstalled = () => readIfThere(stamp) === wanted;
  if (isInstalled()) return undefined;
  await takeLock();
  try {
    if (isInstalled()) return undefined;
    say('Installing packages (about a minute, only the first time and after an update) …');
    const began = Date.now();
    // Without the stamp first: an installation that is killed half way must not look like a whole one.
    fs.rmSync(stamp, { force: true });
    const failure = await runNpm();
    if (failure) return failure;
    fs.writeFileSync(stamp, wanted);
    say(`Packages installed in ${Math.round((Date.now() - began) / 1000)} s.`);
    return undefined;
  } finally {
    releaseLock();
  }
};

install()
  .catch((error) => `The packages could not be installed: ${error.message}.`)
  .then((failure) => {
    if (!failure) return;
    process.stderr.write(`${failure}\n`);
    process.exitCode = 1;
  });
