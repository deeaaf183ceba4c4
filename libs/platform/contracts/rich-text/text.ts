const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
// Bidirectional embeddings, overrides and isolates let a text show in another order than it is read in; the plain marks (U+200E, U+200F) stay.
const misleading = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

// No language puts more than a few marks on one letter. Sorting them, as NFC does, takes the square of their number: 128 000 would take seconds.
const excessMarks = /(\p{M}{30})\p{M}+/gu;

/** One kind of line end, and without control characters and those that reverse what is shown. Not NFC yet: neighbours are merged first. */
export function cleanText(text: string): string {
  return text.replace(lineEnds, '\n').replace(misleading, '');
}

/** NFC, with at most 30 marks on a letter (the number Unicode calls stream-safe); again afterwards, for NFC takes some marks apart. */
export function composed(text: string): string {
  return text.replace(excessMarks, '$1').normalize('NFC').replace(excessMarks, '$1');
}

/** A name or description of one line: clean, NFC, single spaces, trimmed. */
export function cleanLine(text: string): string {
  return composed(cleanText(text)).replace(/\s+/g, ' ').trim();
}

/** Length in Unicode code points, the unit of `contentLimits`. */
export function charactersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) count += 1;
  return count;
}

/** Length in bytes as UTF-8. */
export function utf8BytesIn(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Each half of a surrogate pair counts two of the pair's four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}
