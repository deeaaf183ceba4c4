import { createHash } from 'node:crypto';

/** Somebody who is signed in. */
export interface Person {
  readonly id: string;
  /** The secret of their session. */
  readonly secret: string;
}

const sha256 = (text: string) => createHash('sha256').update(text);

/** The secret of a person's session, as long as a real one. It opens nothing but the bench's own database. */
export const secretOf = (number: number): string => sha256(`bench ${number}`).digest('base64url');

/** What the product's database keeps of a secret. */
export const hashOf = (secret: string): Buffer => sha256(secret).digest();
