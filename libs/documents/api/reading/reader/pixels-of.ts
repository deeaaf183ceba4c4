const text = (bytes: Buffer, from: number, to: number): string => bytes.toString('latin1', from, to);

/** A picture that is unpacked takes four bytes a pixel, whatever its file takes: they are counted before. */
export function pixelsOf(bytes: Buffer): number | undefined {
  if (text(bytes, 1, 4) === 'PNG' && bytes.length > 24) return bytes.readUInt32BE(16) * bytes.readUInt32BE(20);
  if (text(bytes, 0, 3) === 'GIF' && bytes.length > 10) return bytes.readUInt16LE(6) * bytes.readUInt16LE(8);
  if (text(bytes, 8, 12) === 'WEBP' && bytes.length > 30) return pixelsOfWebp(bytes);
  if (text(bytes, 4, 8) === 'ftyp') return pixelsOfAvif(bytes);
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? pixelsOfJpeg(bytes) : undefined;
}

function pixelsOfWebp(bytes: Buffer): number | undefined {
  const form = text(bytes, 12, 16);
  if (form === 'VP8X') return (bytes.readUIntLE(24, 3) + 1) * (bytes.readUIntLE(27, 3) + 1);
  if (form === 'VP8 ') return (bytes.readUInt16LE(26) & 0x3fff) * (bytes.readUInt16LE(28) & 0x3fff);
  if (form !== 'VP8L') return undefined;
  const packed = bytes.readUInt32LE(21);
  return ((packed & 0x3fff) + 1) * (((packed >>> 14) & 0x3fff) + 1);
}

/** The largest that it speaks of. */
function pixelsOfAvif(bytes: Buffer): number | undefined {
  let most: number | undefined;
  for (let at = bytes.indexOf('ispe'); at !== -1 && at + 16 <= bytes.length; at = bytes.indexOf('ispe', at + 4))
    most = Math.max(most ?? 0, bytes.readUInt32BE(at + 8) * bytes.readUInt32BE(at + 12));
  return most;
}

function pixelsOfJpeg(bytes: Buffer): number | undefined {
  let at = 2;
  while (at + 9 < bytes.length) {
    const marker = bytes[at + 1]!;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (bytes[at] !== 0xff) return undefined;
    if (isFrame) return bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7);
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}
