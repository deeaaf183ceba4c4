import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { da } from './da';
import { en } from './en';

type Tree = { readonly [key: string]: string | Tree };

const flat = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );

const danish = new Map(flat(da));
const english = new Map(flat(en));

/** Every web source and template, without specs. */
const sources = ['apps/web', 'libs/ui', ...readdirSync('libs').map((name) => `libs/${name}/web`)]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((path) => /\.(ts|html)$/.test(path) && !/\.spec\.ts$|\/testing\/|\/i18n\//.test(path));

/** The keys a file names as a whole: `translate('a.b')`, `title: 'a.b'`, and `t('b')` under the prefix of its template. */
const keysIn = (source: string): string[] => {
  const prefix = source.match(/prefix: '([\w.]+)'/)?.[1];
  const whole = [...source.matchAll(/(?:translate\(|title: )'((?:[\w-]+\.)+[\w-]+)'[,)\s]/g)].map(([, key]) => key ?? '');
  const underPrefix = prefix ? [...source.matchAll(/\bt\('([\w.-]+)'[,)]/g)].map(([, key]) => `${prefix}.${key}`) : [];
  return [...whole, ...underPrefix];
};

describe('the texts', () => {
  it('are there for every key that is used', () => {
    const missing = sources.flatMap((path) =>
      keysIn(readFileSync(path, 'utf8'))
        .filter((key) => !danish.has(key))
        .map((key) => `${path}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('name the same values in both languages', () => {
    const valuesIn = (text = ''): string[] => [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name ?? '').sort();
    const different = [...danish].filter(([key, text]) => valuesIn(text).join() !== valuesIn(english.get(key)).join()).map(([key]) => key);
    expect(different).toEqual([]);
  });

  it('are none of them empty', () => {
    expect([...danish, ...english].filter(([, text]) => !text.trim())).toEqual([]);
  });
});
