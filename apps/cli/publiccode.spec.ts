import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { license, version } from '../../package.json';

const root = resolve(__dirname, '../..');

interface Description {
  readonly shortDescription: string;
  readonly longDescription: string;
  readonly features: readonly string[];
}

interface PublicCode {
  readonly [key: string]: unknown;
  readonly description: Readonly<Record<string, Description>>;
  readonly legal: { readonly license: string };
  readonly localisation: { readonly availableLanguages: readonly string[] };
}

const publicCode = parse(readFileSync(resolve(root, 'publiccode.yml'), 'utf8')) as PublicCode;

describe('publiccode.yml', () => {
  it('has the keys that the standard demands', () => {
    const demanded = [
      'publiccodeYmlVersion',
      'name',
      'url',
      'platforms',
      'categories',
      'developmentStatus',
      'softwareType',
      'description',
      'legal',
      'maintenance',
      'localisation',
    ];
    expect(Object.keys(publicCode)).toEqual(expect.arrayContaining(demanded));
  });

  it('describes the product in each language, within the lengths of the standard', () => {
    expect(Object.keys(publicCode.description).sort()).toEqual([...publicCode.localisation.availableLanguages].sort());
    for (const { shortDescription, longDescription, features } of Object.values(publicCode.description)) {
      expect(shortDescription.length).toBeLessThanOrEqual(150);
      expect(longDescription.length).toBeGreaterThanOrEqual(150);
      expect(longDescription.length).toBeLessThanOrEqual(10_000);
      expect(features.length).toBeGreaterThan(0);
    }
  });

  it('names the version and the licence of the package, whose text is in LICENSE', () => {
    expect(publicCode['softwareVersion']).toBe(version);
    expect(publicCode.legal.license).toBe(license);
    expect(readFileSync(resolve(root, 'LICENSE'), 'utf8')).toMatch(/^Mozilla Public License Version 2\.0\n/);
  });
});
