/**
 * A draft as text, the same for the same draft: the editor, this browser and the database each keep the keys of an object in an order of their own.
 */
export function draftText(draft: object): string {
  return JSON.stringify(draft, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
