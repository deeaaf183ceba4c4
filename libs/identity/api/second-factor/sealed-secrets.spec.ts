import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment, Settings } from '@hv/platform/api';
import { SealedSecrets } from './sealed-secrets';

describe('a sealed secret', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'hv-sealed-'))));
  afterEach(() => rm(folder, { recursive: true }));

  const secrets = (environment: Record<string, string> = {}) =>
    new SealedSecrets(new Settings(readEnvironment({ DATA_DIR: join(folder, 'data'), ...environment }), '', ''));

  it('opens again for its owner, also after a restart, by a key that only this user may read', async () => {
    const sealed = await secrets().seal('JBSWY3DPEHPK3PXP', 'anne');
    expect(sealed.toString('latin1')).not.toContain('JBSWY');
    expect(await secrets().open(sealed, 'anne')).toBe('JBSWY3DPEHPK3PXP');
    const { mode } = await stat(join(folder, 'data/secrets-key'));
    expect(mode & 0o777).toBe(0o600);
    expect((await readFile(join(folder, 'data/secrets-key'), 'utf8')).trim().length).toBe(43);
  });

  it('is another each time', async () => {
    const one = secrets();
    expect(await one.seal('x', 'anne')).not.toEqual(await one.seal('x', 'anne'));
  });

  it('does not open for anyone else, nor when a bit of it was changed', async () => {
    const sealed = await secrets().seal('x', 'anne');
    await expect(secrets().open(sealed, 'bo')).rejects.toThrow();
    for (const at of [8, 20, sealed.length - 1]) {
      const forged = Buffer.from(sealed);
      forged[at]! ^= 1;
      await expect(secrets().open(forged, 'anne')).rejects.toThrow();
    }
  });

  it('is known to be of another key', async () => {
    const sealed = await secrets({ SECRETS_KEY: 'a'.repeat(32) }).seal('x', 'anne');
    expect(await secrets({ SECRETS_KEY: 'a'.repeat(32) }).open(sealed, 'anne')).toBe('x');
    expect(await secrets({ SECRETS_KEY: 'b'.repeat(32) }).open(sealed, 'anne')).toBeUndefined();
  });
});
