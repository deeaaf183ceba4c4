import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The same bytes for the same files, whenever and wherever they are made. @param files XML by path */
export function zipped(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  // Local time is what a ZIP holds, so the moment is a local one too.
  const options = { mtime: new Date(2016, 0, 1), compress: false, forceDosTimestamp: true };
  for (const [path, xml] of Object.entries(files)) zip.addBuffer(Buffer.from(declaration + xml), path, options);
  zip.end();
  return buffer(zip.outputStream);
}

export const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** What is in an office file: the part that it begins with, and the types of its parts. */
export const packaging = (main: string, types: Readonly<Record<string, string>>): Record<string, string> => ({
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${Object.entries(
    types,
  )
    .map(([path, type]) => `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`)
    .join('')}</Types>`,
  '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${main}"/></Relationships>`,
});
