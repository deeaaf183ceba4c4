/** Whether an insert failed because its idempotency key had made a row before. @param constraint the unique index over author and key */
export function isKeyTaken(error: unknown, constraint: string): boolean {
  const found = (error ?? {}) as { code?: string; constraint?: string };
  return found.code === '23505' && found.constraint === constraint;
}
