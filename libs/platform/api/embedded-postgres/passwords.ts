import { randomBytes } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { codeOf } from './error-code';

/** `owner` owns the database and may change its structure; `app` has only what the migrations grant it. */
export type DatabaseRole = 'owner' | 'app';
export type Passwords = Readonly<Record<DatabaseRole, string>>;

/** The roles' names in PostgreSQL. */
export const ROLE_NAMES: Readonly<Record<DatabaseRole, string>> = { owner: 'hv_owner', app: 'hv_app' };

/** Reads the passwords of a data folder; undefined when none were made yet. */
export const readPasswords = async (path: string): Promise<Passwords | undefined> => {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Passwords;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new Error(`The file ${path} with the database passwords cannot be read.`, { cause: error });
  }
};

/** Makes random passwords and stores them, whole or not at all, for the owner of the folder alone. */
export const makePasswords = async (path: string): Promise<Passwords> => {
  const passwords: Passwords = { owner: randomBytes(24).toString('base64url'), app: randomBytes(24).toString('base64url') };
  const file = await open(`${path}.new`, 'w', 0o600);
  try {
    await file.writeFile(JSON.stringify(passwords));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
  return passwords;
};
