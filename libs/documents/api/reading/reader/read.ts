import { stat } from 'node:fs/promises';
import { type Reading, readingLimits, type ReadingWish } from '../reading-wish';
import { officeText } from './office-text';
import { plainText } from './plain-text';
import { smallPicture } from './small-picture';
import { TextSink } from './text-sink';
import { TooMuch } from './too-much';

const nothing: Reading = { state: 'nothing', text: '', pages: null, whole: true, thumbnail: false };

/** Of words that were found, or were not. */
const found = (sink: TextSink, pages: number | null, whole: boolean): Reading => {
  const { text } = sink;
  return { ...nothing, state: text === '' ? 'nothing' : 'read', text, pages, whole };
};

async function readPdf({ path, thumbnail }: ReadingWish): Promise<Reading> {
  // Loaded where it is needed: it is larger than all else here.
  const { openPdf, pdfPackage, pdfPicture, pdfText } = await import('./pdf');
  const pdf = await openPdf(path, pdfPackage());
  const drawn = await pdfPicture(pdf, thumbnail).then(
    () => true,
    () => false,
  );
  const sink = new TextSink();
  const whole = await pdfText(pdf, sink);
  return { ...found(sink, pdf.numPages, whole), thumbnail: drawn };
}

async function readOffice({ path }: ReadingWish): Promise<Reading> {
  const sink = new TextSink();
  const pages = await officeText(path, sink);
  return found(sink, pages, !sink.full);
}

async function readPlain({ path }: ReadingWish): Promise<Reading> {
  const plain = await plainText(path);
  if (!plain) return nothing;
  const sink = new TextSink();
  sink.add(plain.text);
  return found(sink, null, plain.whole && !sink.full);
}

/** Of what only a converter reads, mails that Outlook saved are the exception. */
async function readOldOffice({ path }: ReadingWish): Promise<Reading> {
  const { outlookMail } = await import('./outlook-mail');
  const mail = await outlookMail(path);
  if (mail === undefined) return nothing;
  const sink = new TextSink();
  sink.add(mail);
  return found(sink, null, !sink.full);
}

const readers: Record<ReadingWish['kind'], (wish: ReadingWish) => Promise<Reading>> = {
  pdf: readPdf,
  image: async ({ path, thumbnail }) => ({ ...nothing, thumbnail: await smallPicture(path, thumbnail) }),
  office: readOffice,
  'old-office': readOldOffice,
  plain: readPlain,
};

/** Reads a file. A broken one is `failed`, and one that asks for too much `too-large`; neither is an error. */
export async function read(wish: ReadingWish): Promise<Reading> {
  try {
    if ((await stat(wish.path)).size > readingLimits.bytes) return { ...nothing, state: 'too-large' };
    return await readers[wish.kind](wish);
  } catch (error) {
    return { ...nothing, state: error instanceof TooMuch ? 'too-large' : 'failed' };
  }
}
