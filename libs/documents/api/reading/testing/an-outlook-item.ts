import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner';
import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader';

type Texts = Readonly<Record<string, string>>;

/** Texts by the number of their property, in four hexadecimal digits, and what is not text. */
export interface OutlookItem {
  readonly [property: string]: string | readonly Texts[] | Date | undefined;
  readonly to?: readonly Texts[];
  readonly cc?: readonly Texts[];
  readonly attachments?: readonly Texts[];
  readonly sent?: Date;
  /** What it says as HTML. */
  readonly page?: string;
  /** Makes it a file of the same form that is no item of Outlook. */
  readonly document?: string;
}

/** A file as Outlook saves an item. */
export function anOutlookItem({ to = [], cc = [], attachments = [], sent, page, document, ...texts }: OutlookItem): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', type: TypeEnum.ROOT, length: 0, children: [] }];
  const add = (parent: number, name: string, content?: Uint8Array): number => {
    entries[parent]!.children!.push(entries.length);
    // What is written takes the whole memory that lies below an array: each has its own.
    if (content) entries.push({ name, type: TypeEnum.DOCUMENT, length: content.length, binaryProvider: () => new Uint8Array(content) });
    else entries.push({ name, type: TypeEnum.DIRECTORY, length: 0, children: [] });
    return entries.length - 1;
  };
  const say = (parent: number, said: Texts): void => {
    for (const [property, text] of Object.entries(said)) add(parent, `__substg1.0_${property}001F`, Buffer.from(text, 'utf16le'));
  };
  if (document !== undefined) {
    add(0, 'WordDocument', Buffer.from(document));
    return burn(entries);
  }
  say(0, texts as Texts);
  if (page !== undefined) add(0, '__substg1.0_10130102', Buffer.from(page));
  add(0, '__properties_version1.0', Buffer.concat([Buffer.alloc(32), ...(sent ? [propertyOf(0x0039_0040, fileTime(sent))] : [])]));
  for (const [kind, people] of [to, cc].entries())
    for (const [index, one] of people.entries()) {
      const recipient = add(0, `__recip_version1.0_#000000${kind}${index}`);
      say(recipient, one);
      add(recipient, '__properties_version1.0', Buffer.concat([Buffer.alloc(8), propertyOf(0x0c15_0003, BigInt(kind + 1))]));
    }
  for (const [index, one] of attachments.entries()) {
    const attached = add(0, `__attach_version1.0_#0000000${index}`);
    say(attached, one);
    add(attached, '__properties_version1.0', Buffer.alloc(8));
  }
  return burn(entries);
}

function propertyOf(tag: number, value: bigint): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(tag, 0);
  bytes.writeBigUInt64LE(value, 8);
  return bytes;
}

/** Hundreds of nanoseconds since 1601. */
const fileTime = (at: Date): bigint => (BigInt(at.getTime()) + 11_644_473_600_000n) * 10_000n;
