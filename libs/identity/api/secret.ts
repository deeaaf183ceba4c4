import { createHash, createHmac, randomBytes } from 'node:crypto';

const form = /^[\w-]{43}$/;

/** A new secret of 32 random bytes, as 43 URL-safe characters. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** A secret that whoever holds `from` can make again for the same purpose, and nobody else: HMAC-SHA256, 43 characters. */
export const derivedSecret = (from: string, purpose: string): string => createHmac('sha256', from).update(purpose).digest('base64url');

/** Whether a text can be one of our secrets; what cannot needs no look into the database. */
export const looksLikeSecret = (text: string): boolean => form.test(text);

/** What is stored of a secret, 32 bytes. Secrets are random, so a fast hash without salt is enough. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
