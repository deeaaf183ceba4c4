import {
  checkRichText,
  findCprInRichText,
  isEmptyRichText,
  plainTextOf,
  type CprPlace,
  type RichTextDocument,
  type RichTextFaultCode,
} from '@hv/platform/contracts';

/** What somebody has written, before it is sent. */
export type WrittenText =
  | { readonly ok: true; readonly document: RichTextDocument; readonly text: string }
  | { readonly ok: false; readonly fault: 'empty' }
  | { readonly ok: false; readonly fault: 'cpr'; readonly places: readonly CprPlace[] }
  | { readonly ok: false; readonly fault: RichTextFaultCode };

/**
 * The same checks as the server's, so that a fault is told at once. The document comes back as the server will store it, and can
 * later be compared with what stands there.
 */
export function readWritten(content: object): WrittenText {
  const checked = checkRichText(content);
  if (!checked.ok) return { ok: false, fault: checked.faults[0]!.code };
  const { document } = checked;
  if (isEmptyRichText(document)) return { ok: false, fault: 'empty' };
  const places = findCprInRichText(document);
  if (places.length > 0) return { ok: false, fault: 'cpr', places };
  return { ok: true, document, text: plainTextOf(document) };
}

/** Whether two texts say the same to a reader. */
export function sameText(one: string, other: string): boolean {
  return one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();
}
