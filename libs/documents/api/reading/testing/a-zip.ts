import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** Packs parts into a ZIP, the same for the same. @param parts names and what they hold */
export function aZip(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts))
    zip.addBuffer(Buffer.from(content), name, { mtime: new Date(2026, 0, 1), compress: content.length > 0 });
  zip.end();
  return buffer(zip.outputStream);
}

const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

/** A file of Word, as its words stand in it. @param paragraphs its XML, one after another */
export function aDocx(...paragraphs: readonly string[]): Promise<Buffer> {
  const body = paragraphs.map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join('');
  return aZip({
    '[Content_Types].xml': types,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
  });
}
