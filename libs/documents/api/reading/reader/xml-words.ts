import { SaxesParser } from 'saxes';

/** What is listened to in XML, by names without their prefixes. */
export interface XmlListener {
  begins?(name: string, attributes: Readonly<Record<string, string>>): void;
  says?(words: string): void;
  ends?(name: string): void;
  /** Whether nothing more needs to be heard. */
  readonly done: boolean;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads XML as it comes. Entities that it makes up itself stay what they are: none is unfolded. @throws Error when it is not well formed */
export async function hearXml(pieces: AsyncIterable<Buffer>, listener: XmlListener): Promise<void> {
  const parser = new SaxesParser({ xmlns: false });
  const decoder = new TextDecoder('utf-8');
  parser.on('error', (error) => {
    if (!/undefined entity/i.test(error.message)) throw error;
  });
  parser.on('opentag', ({ name, attributes }) => listener.begins?.(local(name), attributes));
  parser.on('closetag', ({ name }) => listener.ends?.(local(name)));
  parser.on('text', (words) => listener.says?.(words));
  for await (const piece of pieces) {
    parser.write(decoder.decode(piece, { stream: true }));
    if (listener.done) return;
  }
  parser.close();
}
