import { open } from 'node:fs/promises';
import { readingLimits } from '../reading-wish';
import { isMail, mailText } from './mail-text';
import { decoded, wordsOfPage } from './plain-text-coding';

/** As many bytes as can hold the characters that are kept. */
const most = readingLimits.text * 4;

/** A text file's first bytes, and whether they are all of it. */
interface Head {
  readonly bytes: Buffer;
  readonly whole: boolean;
}

async function headOf(path: string): Promise<Head> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = Buffer.alloc(Math.min(size, most));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return { bytes: bytes.subarray(0, bytesRead), whole: size <= most };
  } finally {
    await file.close();
  }
}

/** The words of a text file, whatever its coding; undefined when it is no text. */
export async function plainText(path: string): Promise<{ text: string; whole: boolean } | undefined> {
  const { bytes, whole } = await headOf(path);
  const text = decoded(bytes, whole);
  if (text === undefined) return undefined;
  if (isMail(text)) return { text: mailText(bytes), whole };
  return { text: /^\s*<(!doctype html|html)\b/i.test(text) ? wordsOfPage(text) : text, whole };
}
