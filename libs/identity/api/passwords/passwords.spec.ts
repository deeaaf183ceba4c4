import { hash } from '@node-rs/argon2';
import { TooMany } from '@hv/platform/api';
import { Passwords } from './passwords';

describe('Passwords', () => {
  const passwords = new Passwords();
  beforeAll(() => passwords.onModuleInit());

  it('hashes by argon2id with 19 MiB, two passes and one lane', async () => {
    expect(await passwords.hash('blå mandag i regn')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('verifies the right password, in either spelling of å, and no other', async () => {
    const stored = await passwords.hash('bl\u00e5 mandag i regn');
    expect(await passwords.verify(stored, 'bla\u030a mandag i regn')).toBe(true);
    expect(await passwords.verify(stored, 'bla mandag i regn')).toBe(false);
  });

  it('verifies once also where there is no hash, and then never finds it right', async () => {
    const before = passwords.verifications;
    expect(await passwords.verify(null, '')).toBe(false);
    expect(passwords.verifications).toBe(before + 1);
  });

  it('knows a hash of less cost than today’s', async () => {
    expect(passwords.isOutdated(await hash('x', { memoryCost: 8_192, timeCost: 2, parallelism: 1 }))).toBe(true);
    expect(passwords.isOutdated(await hash('x', { memoryCost: 19_456, timeCost: 1, parallelism: 1 }))).toBe(true);
    expect(passwords.isOutdated(await passwords.hash('x'))).toBe(false);
  });

  it('refuses a flood instead of letting the line grow', async () => {
    const stored = await passwords.hash('blå mandag i regn');
    const before = passwords.verifications;
    const outcomes = await Promise.allSettled(Array.from({ length: 100 }, () => passwords.verify(stored, 'no')));
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.length).toBe(100 - 2 - 64);
    expect(refused.every(({ reason }) => reason instanceof TooMany)).toBe(true);
    expect(passwords.verifications).toBe(before + 66);
  });
});
