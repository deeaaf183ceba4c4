import { type Idempotency, Unacceptable } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';

/** Whether an insert failed because its idempotency key had made a row before. @param constraint the unique index over author and key */
export function isKeyTaken(error: unknown, constraint: string): boolean {
  const found = (error ?? {}) as { code?: string; constraint?: string };
  return found.code === '23505' && found.constraint === constraint;
}

/** A key that made something by another request. */
export const keyReused = (): Unacceptable =>
  new Unacceptable(platformProblems.keyReused, 'This Idempotency-Key was used for another request.');

/** What a key made before. @param made its row, if it is found @throws Unacceptable when it was another request that made it */
export function ofSameRequest<Made extends { readonly hash: Buffer }>(made: Made | undefined, { hash }: Idempotency): Made {
  if (made?.hash.equals(hash)) return made;
  throw keyReused();
}
