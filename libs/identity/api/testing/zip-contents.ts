import { inflateRawSync } from 'node:zlib';

const [entryMark, entryHead, localHead] = [0x02014b50, 46, 30];

/** What a ZIP file holds, by path, as its directory at the end tells. */
export function zipContents(zip: Buffer): ReadonlyMap<string, Buffer> {
  const contents = new Map<string, Buffer>();
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  while (zip.readUInt32LE(at) === entryMark) {
    const [method, bytes, local] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
    const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const from = local + localHead + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(from, from + bytes);
    contents.set(zip.toString('utf8', at + entryHead, at + entryHead + name), method === 0 ? content : inflateRawSync(content));
    at += entryHead + name + extra + comment;
  }
  return contents;
}
