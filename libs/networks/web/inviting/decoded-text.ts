const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte);

/** UTF-16 has a zero byte in nearly every pair of a western text: in the second place, or in the first when the order is the other. */
function utf16In(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const looked = Math.min(bytes.length, 2_000) & ~1;
  const zeros = [0, 0];
  for (let index = 0; index < looked; index++) if (bytes[index] === 0) zeros[index % 2]! += 1;
  const most = looked / 4;
  if (looked > 1 && zeros[1]! > most) return 'utf-16le';
  return looked > 1 && zeros[0]! > most ? 'utf-16be' : undefined;
}

/**
 * The text of a file as spreadsheets write it: UTF-8 with or without a mark, UTF-16, else Windows-1252.
 * No byte is wrong in Windows-1252, so it is what is left when nothing else fits.
 */
export function decodedText(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  const wide = utf16In(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  // The sign that stands for what is no UTF-8: no list of people has it of its own.
  return text.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : text;
}
