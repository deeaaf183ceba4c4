/** So many bytes tell whether it is text. */
const looked = 65_536;

/** What text does not hold: most of what stands below the space. */
const isBinary = (bytes: Buffer): boolean => bytes.subarray(0, looked).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));

/** Characters in the coding that the first bytes name; else UTF-8, else what Windows wrote before that. */
export function decoded(bytes: Buffer, whole: boolean): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (isBinary(bytes)) return undefined;
  try {
    // Cut off, the last character may be half there.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !whole });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A page's words without its marks; what a script or a style says is none of them. */
export const wordsOfPage = (html: string): string =>
  html
    .replace(/<(script|style|template)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<\/?(p|div|li|tr|h[1-6]|br|section|article)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
