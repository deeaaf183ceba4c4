import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { Reader, ReaderEnded } from './reader';
import type { ContentKind } from './reading-wish';
import { aPdf } from './testing/a-pdf';
import { aReader, type SpecReader } from './testing/a-reader';
import { anOutlookItem } from './testing/an-outlook-item';

let built: SpecReader;
let home: string;
let reader: Reader;

beforeAll(async () => {
  built = await aReader();
  home = await mkdtemp(join(tmpdir(), 'hv-reader-'));
});
afterAll(async () => {
  await built.remove();
  await rm(home, { recursive: true, force: true });
});
beforeEach(() => {
  reader = new Reader();
  reader.program = built.program;
});

const small = () => join(home, 'small');

async function readingOf(kind: ContentKind, content: Buffer | string) {
  const path = join(home, 'content');
  await writeFile(path, content);
  return reader.read({ kind, path, thumbnail: small() }, home);
}

/** A reader that does something else. */
async function readsWith(script: string): Promise<void> {
  reader.program = join(home, 'other.mjs');
  await writeFile(reader.program, script);
}

describe('the reader', () => {
  it('reads a PDF and draws its first page', async () => {
    const reading = await readingOf('pdf', aPdf({ pages: ['Referat fra B\xf8rnehuset', 'Side to'] }));
    expect(reading).toEqual({ state: 'read', text: 'Referat fra Børnehuset\n\fSide to', pages: 2, whole: true, thumbnail: true });
    expect((await readFile(small())).toString('latin1', 8, 12)).toBe('WEBP');
  });

  it('reads a mail that Outlook saved', async () => {
    const mail = anOutlookItem({ '001A': 'IPM.Note', '0037': 'Køreplan', '1000': 'Vi mødes på Ærø' });
    const reading = await readingOf('old-office', Buffer.from(mail));
    expect(reading).toEqual({ state: 'read', text: 'Subject: Køreplan\n\nVi mødes på Ærø', pages: null, whole: true, thumbnail: false });
  });

  it('reads the first pages of a very long one, and says so', async () => {
    const pages = Array.from({ length: 20_000 }, (_, index) => `Side ${index + 1}.`);
    const reading = await readingOf('pdf', aPdf({ pages }));
    expect(reading).toMatchObject({ state: 'read', pages: 20_000, whole: false });
    expect(reading.text).toContain('Side 1.');
  });

  it('runs nothing that stands in one', async () => {
    const { state, text } = await readingOf('pdf', aPdf({ pages: ['Fin side'], script: 'while \\(true\\) {}' }));
    expect([state, text]).toEqual(['read', 'Fin side']);
  });

  it.each([
    ['one that wants a password', 'pdf', aPdf({ pages: ['Hemmeligt'], locked: true })],
    ['one that is broken', 'pdf', Buffer.from('%PDF-1.7\nikke mere')],
    ['a picture that is broken', 'image', Buffer.concat([createCanvas(9, 9).toBuffer('image/png').subarray(0, 40), Buffer.alloc(9)])],
  ] as const)('says that it cannot read %s', async (_, kind, content) => {
    expect(await readingOf(kind, content)).toMatchObject({ state: 'failed', text: '', thumbnail: false });
  });

  it('makes a picture small, but not one of countless pixels', async () => {
    expect(await readingOf('image', createCanvas(900, 600).toBuffer('image/jpeg'))).toMatchObject({ state: 'nothing', thumbnail: true });
    const bomb = createCanvas(9, 9).toBuffer('image/png');
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);
    expect(await readingOf('image', bomb)).toMatchObject({ thumbnail: false });
  });

  it('is ended when it goes on for too long, or takes too much memory', async () => {
    await readsWith(`process.on('message', () => { for (;;); });`);
    reader.patienceMs = 500;
    await expect(readingOf('plain', 'x')).rejects.toThrow(ReaderEnded);
    reader.patienceMs = 20_000;
    await readsWith(`process.on('message', () => { const all = []; for (;;) all.push(new Array(100_000).fill(all.length)); });`);
    await expect(readingOf('plain', 'x')).rejects.toThrow(ReaderEnded);
  });

  it('knows nothing of our surroundings', async () => {
    await readsWith(`process.once('message', () => process.send({ text: Object.keys(process.env).sort().join() }, () => process.exit()));`);
    const { text } = await readingOf('plain', 'x');
    expect(text.split(',').filter((name) => !name.startsWith('NODE_'))).toEqual(['HOME', 'LANG', 'PATH', 'TMPDIR']);
  });

  it('ends with the product', async () => {
    await readsWith(`process.on('message', () => undefined);`);
    const reading = readingOf('plain', 'x');
    setImmediate(() => reader.onModuleDestroy());
    await expect(reading).rejects.toThrow(ReaderEnded);
    await expect(readingOf('plain', 'x')).rejects.toThrow(ReaderEnded);
  });
});
