import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentEntries, EnvironmentFault, readEnvironment } from '.';

const faultsOf = (source: Record<string, string>): string => {
  try {
    readEnvironment(source);
  } catch (error) {
    if (error instanceof EnvironmentFault) return error.message;
    throw error;
  }
  return '';
};

describe('the environment', () => {
  it('is complete without any variable', () => {
    expect(readEnvironment({})).toMatchObject({
      API_PORT: 3000,
      API_HOST: '127.0.0.1',
      PUBLIC_URL: 'http://localhost:3000',
      DATA_DIR: '.data',
      DEMO: true,
      ROLE: 'all',
      RATE_LIMIT: 'on',
    });
  });

  it('derives the public address from the port', () => {
    expect(readEnvironment({ API_PORT: '3456' }).PUBLIC_URL).toBe('http://localhost:3456');
  });

  it.each([
    [{ DATABASE_URL: 'postgres://x/y' }, false],
    [{ API_HOST: '0.0.0.0' }, false],
    [{ NODE_ENV: 'production' }, false],
    [{ PUBLIC_URL: 'https://helevejen.example' }, false],
    [{ DEMO: 'false' }, false],
    [{ DATABASE_URL: 'postgres://x/y', DEMO: 'true' }, true],
    [{}, true],
  ])('with %j fills the demo: %s', (source, demo) => {
    expect(readEnvironment(source as Record<string, string>).DEMO).toBe(demo);
  });

  it.each([
    [{ API_PORT: 'x' }, 'API_PORT'],
    [{ API_PORT: '0' }, 'API_PORT'],
    [{ API_PORT: '70000' }, 'API_PORT'],
    [{ PUBLIC_URL: 'localhost' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'https://a.example/path' }, 'PUBLIC_URL'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    [{ ROLE: 'king' }, 'ROLE'],
    [{ DEMO: 'perhaps' }, 'DEMO'],
    [{ DEMO: 'true', PUBLIC_URL: 'https://a.example' }, 'DEMO'],
    [{ RATE_LIMIT: 'off', NODE_ENV: 'production' }, 'RATE_LIMIT'],
    [{ TRUSTED_PROXIES: '10.0.0.0/8,everyone' }, 'TRUSTED_PROXIES'],
    [{ TRUSTED_PROXIES: '10.0.0.0/99' }, 'TRUSTED_PROXIES'],
    [{ S3_URL: 'https://s3.example' }, 'S3_URL'],
    [{ S3_PATH_STYLE: 'perhaps' }, 'S3_PATH_STYLE'],
    [{ CLAMD_URL: 'http://clamd:3310' }, 'CLAMD_URL'],
    [{ SMTP_URL: 'http://mail' }, 'SMTP_URL'],
    [{ ACCESSIBILITY_STATEMENT_URL: 'javascript:alert(1)' }, 'ACCESSIBILITY_STATEMENT_URL'],
  ])('refuses %j and names %s', (source, name) => {
    expect(faultsOf(source as Record<string, string>)).toContain(name);
  });

  it('names every fault at once and never shows a value', () => {
    const message = faultsOf({ API_PORT: 'geheim-1', DATABASE_URL: 'geheim-2', ROLE: 'geheim-3' });
    expect(message).toMatch(/API_PORT.*DATABASE_URL.*ROLE/);
    expect(message).not.toContain('geheim');
  });

  it('reads every entry also from a file', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'hv-env-')), 'secret');
    writeFileSync(file, 'postgres://u:p@h/d\n');
    expect(readEnvironment({ DATABASE_URL_FILE: file }).DATABASE_URL).toBe('postgres://u:p@h/d');
    expect(faultsOf({ DATABASE_URL_FILE: '/does/not/exist' })).toContain('DATABASE_URL');
    expect(faultsOf({ DATABASE_URL_FILE: file, DATABASE_URL: 'postgres://x/y' })).toContain('given twice');
  });

  it('says of every entry what it is for', () => {
    for (const entry of Object.values(environmentEntries)) expect(entry.about).toMatch(/^[A-Z`].*\.$/);
  });
});
