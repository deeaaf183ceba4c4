import { RichTextDocument } from './document';
import { DocumentReader } from './document-reader';
import { FaultTrail, RichTextFault } from './faults';
import { readJson } from './json-reader';
import { contentLimits } from './limits';
import { plainTextOf } from './plain-text';
import { charactersIn, utf8BytesIn } from './text';

export type RichTextCheck = { ok: true; document: RichTextDocument } | { ok: false; faults: RichTextFault[] };

/**
 * Decides whether something is a rich-text document and gives it in its normal form: NFC, no empty text nodes, neighbours with equal marks
 * merged, unknown attributes of known nodes dropped, unknown nodes and marks kept. Checking the result again gives the same.
 *
 * @param value whatever came in; never thrown at, however hostile
 * @returns the document, or at most `contentLimits.faults` faults with stable codes
 */
export function checkRichText(value: unknown): RichTextCheck {
  const faults = new FaultTrail();
  const json = readJson(value, faults);
  if (faults.any) return { ok: false, faults: faults.found };
  const document = new DocumentReader(faults).document(json);
  if (!faults.any) measure(document, faults);
  return faults.any ? { ok: false, faults: faults.found } : { ok: true, document };
}

/** Measured in its normal form, for NFC can lengthen a text. */
function measure(document: RichTextDocument, faults: FaultTrail): void {
  if (utf8BytesIn(JSON.stringify(document)) > contentLimits.postBytes) faults.add('rich-text.too-large');
  if (charactersIn(plainTextOf(document)) > contentLimits.postCharacters) faults.add('rich-text.too-long');
}
