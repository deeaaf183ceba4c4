import { randomBytes } from 'node:crypto';
import { hashOf } from '../secret';

/** Crockford's: no I, L, O or U, which are read as others. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeLength = 26;

/** How many are made at once. */
export const recoveryCodeCount = 10;

/** A new recovery code: 26 characters (128 random bits and two) in groups, as a person writes it down. */
export const newRecoveryCode = (): string =>
  inGroups([...randomBytes(codeLength)].map((byte) => alphabet[byte % alphabet.length]!).join(''));

/** What is stored of a code, however it is written; undefined when it cannot be one. Codes are random, so a fast hash is enough. */
export function hashOfRecoveryCode(written: string): Buffer | undefined {
  const plain = written.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return plain.length === codeLength && [...plain].every((character) => alphabet.includes(character)) ? hashOf(plain) : undefined;
}

const inGroups = (code: string): string => code.match(/.{1,5}/g)!.join('-');
