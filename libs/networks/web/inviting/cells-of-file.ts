import { cellsOfText } from './cells-of-text';
import { decodedText } from './decoded-text';

/** No list of people is larger, bytes. */
export const mostFileBytes = 8 * 1024 * 1024;

/**
 * The cells of a file: an Excel workbook, or a text with tabs, semicolons or commas. Nothing of it leaves the browser by this.
 * @throws RangeError when it is too large, or no workbook though it begins like one
 */
export async function cellsOfFile(file: Blob): Promise<readonly (readonly string[])[]> {
  if (file.size > mostFileBytes) throw new RangeError('the file is too large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  // A workbook is a ZIP, and a ZIP begins so.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return (await import('./cells-of-workbook')).cellsOfWorkbook(bytes);
  return cellsOfText(decodedText(bytes));
}
