import { checkRichText } from '@hv/platform/contracts';

/**
 * A draft as text, the same for the same draft: the editor, this browser and the database each keep the keys of an object in an order of their
 * own, and the server keeps the normal form, without what only the editor needs.
 */
export function draftText(draft: object): string {
  const check = checkRichText(draft);
  return JSON.stringify(check.ok ? check.document : draft, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
