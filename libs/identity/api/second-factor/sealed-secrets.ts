import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Settings } from '@hv/platform/api';

const [version, ivBytes, tagBytes, nameBytes] = [1, 12, 16, 4];

/**
 * Encrypts secrets that must be read again: AES-256-GCM, by a key that is not in the database. A sealed secret is
 * version (1 byte) · name of the key (4) · iv (12) · tag (16) · what was sealed, and opens only for the owner it was sealed for.
 */
@Injectable()
export class SealedSecrets {
  private key: Promise<Buffer> | undefined;

  constructor(private readonly settings: Settings) {}

  /** @param owner bound to it: sealed for one account it does not open for another */
  async seal(secret: string, owner: string): Promise<Buffer> {
    const key = await this.keyOnce();
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.from([version]), nameOf(key), iv, cipher.getAuthTag(), sealed]);
  }

  /** @returns undefined when it was sealed by another key: then only recovery codes and passkeys help. @throws Error when it was tampered with */
  async open(sealed: Buffer, owner: string): Promise<string | undefined> {
    const key = await this.keyOnce();
    const parts = [1, nameBytes, ivBytes, tagBytes].reduce<{ at: number; found: Buffer[] }>(
      ({ at, found }, length) => ({ at: at + length, found: [...found, sealed.subarray(at, at + length)] }),
      { at: 0, found: [] },
    );
    const [, name, iv, tag] = parts.found;
    if (!name!.equals(nameOf(key))) return undefined;
    const decipher = createDecipheriv('aes-256-gcm', key, iv!).setAAD(Buffer.from(owner)).setAuthTag(tag!);
    return Buffer.concat([decipher.update(sealed.subarray(parts.at)), decipher.final()]).toString('utf8');
  }

  private keyOnce(): Promise<Buffer> {
    return (this.key ??= this.readKey().catch((fault: unknown) => {
      this.key = undefined;
      throw fault;
    }));
  }

  private async readKey(): Promise<Buffer> {
    const { SECRETS_KEY, DATA_DIR } = this.settings.environment;
    const given = SECRETS_KEY ?? (await keptKey(DATA_DIR));
    return Buffer.from(hkdfSync('sha256', given, '', 'identity second factors', 32));
  }
}

/** Which key it was, so that a lost one is told apart from a forged secret. */
const nameOf = (key: Buffer): Buffer => createHash('sha256').update('name').update(key).digest().subarray(0, nameBytes);

/** The key of this installation; made when it is first needed, readable by its user only. */
async function keptKey(dataDir: string): Promise<string> {
  const path = join(dataDir, 'secrets-key');
  await mkdir(dataDir, { recursive: true });
  const file = await open(path, 'wx', 0o600).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EEXIST') throw fault;
    return undefined;
  });
  if (!file) return (await readFile(path, 'utf8')).trim();
  try {
    const key = randomBytes(32).toString('base64url');
    await file.writeFile(`${key}\n`);
    await file.sync();
    return key;
  } finally {
    await file.close();
  }
}
