import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordedEvents } from '@hv/identity/api/testing';
import type { PreviewTextView, PreviewView, UploadMetadata } from '@hv/documents/contracts';
import { createCanvas } from '@napi-rs/canvas';
import { Reader } from '../reading/reader';
import { ReadingJob } from '../reading/reading.job';
import { readerVersion } from '../reading/reading-wish';
import { aPdf } from '../reading/testing/a-pdf';
import { aReader, type SpecReader } from '../reading/testing/a-reader';
import { aDocx } from '../reading/testing/a-zip';
import { OfficeConverter } from '../reading/office-converter';
import { aLibrary, LibraryRequests, type LibraryScene } from '../testing';

let built: SpecReader;
let folder: string;
let scene: LibraryScene;
let herning: LibraryRequests;
let hvidovre: LibraryRequests;
let consultant: LibraryRequests;
let outsider: LibraryRequests;

beforeAll(async () => {
  built = await aReader();
  folder = await mkdtemp(join(tmpdir(), 'hv-previews-'));
  // The jobs are run by hand.
  scene = await aLibrary({ ROLE: 'api' });
  herning = new LibraryRequests(scene.world, scene.herning);
  hvidovre = new LibraryRequests(scene.world, scene.hvidovre);
  consultant = new LibraryRequests(scene.world, scene.consultant);
  outsider = new LibraryRequests(scene.world, scene.outsider);
  scene.world.app.get(Reader).program = built.program;
});
afterAll(async () => {
  await scene.world.close();
  await built.remove();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  scene.world.app.get(OfficeConverter).program = Promise.resolve(undefined);
  await scene.world.query('DELETE FROM documents_entries');
});

const bring = (name: string, content: Buffer | string, more: UploadMetadata = {}): Promise<string> =>
  herning.upload({ spaceId: scene.network.spaceId, name, ...more }, content);

const read = (entryId: string): Promise<void> => scene.world.app.get(ReadingJob).read({ libraryId: 'x', entryId, number: 1 });

const preview = async (id: string, by = herning): Promise<PreviewView> =>
  (await by.get<PreviewView>(`documents/${id}/versions/1/preview`)).body;

describe('what is shown of a file', () => {
  it('is the PDF itself, in parts, and never run', async () => {
    const content = aPdf({ pages: ['Dagsorden'] });
    const id = await bring('Dagsorden.pdf', content);
    expect(await preview(id)).toMatchObject({ kind: 'pdf', pages: null, converted: false, text: null, thumbnail: null });
    await read(id);
    const shown = await preview(id);
    expect(shown).toMatchObject({ kind: 'pdf', pages: 1 });
    const { status, text, headers } = await herning.send('GET', shown.content!.replace('/api/v1/', ''), undefined, { range: 'bytes=0-7' });
    expect([status, text]).toEqual([206, '%PDF-1.4']);
    expect(headers).toMatchObject({ 'content-security-policy': "sandbox; default-src 'none'", 'x-content-type-options': 'nosniff' });
    expect((await herning.get(`documents/${id}/versions/1/thumbnail`)).headers).toMatchObject({ 'content-type': 'image/webp' });
  });

  it('is the picture itself', async () => {
    const id = await bring('Gruppe.png', createCanvas(20, 10).toBuffer('image/png'));
    const { kind, content } = await preview(id);
    expect(kind).toBe('image');
    expect((await herning.get(content!.replace('/api/v1/', ''))).headers['content-type']).toBe('image/png');
  });

  it('is the words of an office file where it cannot be converted, once it was read', async () => {
    const id = await bring('Referat.docx', await aDocx('Vi mødes på Ærø'));
    expect(await preview(id)).toMatchObject({ kind: 'waiting', content: null, text: null });
    await read(id);
    const { kind, text } = await preview(id);
    expect(kind).toBe('text');
    const { body } = await herning.get<PreviewTextView>(text!.replace('/api/v1/', ''));
    expect(body).toEqual({ text: 'Vi mødes på Ærø', whole: true });
  });

  it('is the PDF that was made of it where it can', async () => {
    const pdf = aPdf({ pages: ['Vi mødes på Fanø'] });
    await writeFile(join(folder, 'made.pdf'), pdf);
    const office = join(folder, 'office');
    await writeFile(office, `#!/bin/sh\nmkdir "$HOME/made" && cp "${folder}/made.pdf" "$HOME/made/content.pdf"\n`, { mode: 0o755 });
    scene.world.app.get(OfficeConverter).program = Promise.resolve(office);
    const id = await bring('Plan.docx', await aDocx('Vi mødes på Fanø'));
    await read(id);
    // Its words come first.
    expect(await preview(id)).toMatchObject({ kind: 'text', converted: false });
    await scene.world.app.get(ReadingJob).convert({ libraryId: 'x', entryId: id, number: 1 });
    const shown = await preview(id);
    expect(shown).toMatchObject({ kind: 'pdf', converted: true, pages: 1 });
    expect((await herning.get(shown.content!.replace('/api/v1/', ''))).text).toBe(pdf.toString());
  });

  it('is nothing of what nobody can read, which is still saved', async () => {
    const id = await bring('Optagelse.bin', Buffer.from([0, 1, 2, 3]));
    await read(id);
    expect(await preview(id)).toMatchObject({ kind: 'none', content: null, text: null, thumbnail: null });
    for (const part of ['preview/content', 'preview/text', 'thumbnail']) {
      const { status, body } = await herning.get(`documents/${id}/versions/1/${part}`);
      expect([status, body.code]).toEqual([404, 'documents.nothing-to-show']);
    }
    expect((await herning.content(id)).status).toBe(200);
  });

  it('is made again of what could not be read, when who brought it or a moderator asks', async () => {
    const id = await bring('Notat.txt', 'Kan nu læses');
    const broken = `INSERT INTO documents_texts (sha256, state, text, reader_version, read_at)
      SELECT sha256, 'failed', '', ${readerVersion}, now() FROM documents_versions WHERE document_id = $1`;
    await scene.world.query(broken, [id]);
    expect(await preview(id)).toMatchObject({ kind: 'failed', again: true });
    await read(id);
    expect(await preview(id, hvidovre)).toMatchObject({ kind: 'failed', again: false });
    const again = (by: LibraryRequests, number: number | string = 1) =>
      by.send<PreviewView>('PUT', `documents/${id}/versions/${number}/preview`);
    const [other, none, bad] = [await again(hvidovre), await again(herning, 2), await again(herning, 'x')];
    expect([other.status, other.body.code]).toEqual([403, 'documents.may-not-read-again']);
    expect([none.status, none.body.code, bad.status]).toEqual([404, 'documents.version-not-found', 404]);
    expect((await again(outsider)).body.code).toBe('documents.document-not-found');
    expect((await again(herning)).body).toMatchObject({ kind: 'waiting', again: false });
    expect((await again(consultant)).body).toMatchObject({ kind: 'waiting' });
    const wanted = (await recordedEvents(scene.world)).filter(({ name }) => name === 'documents.reading-wanted');
    expect(wanted).toMatchObject([{ object: `document ${id}`, payload: { entryId: id, number: 1 } }]);
    await read(id);
    expect(await preview(id)).toMatchObject({ kind: 'text', again: false });
    expect((await again(herning)).body.kind).toBe('text');
  });

  it('is for those who see the file, and of versions there are', async () => {
    const id = await bring('Hemmeligt.txt', 'Kun for os');
    await read(id);
    for (const part of ['preview', 'preview/content', 'preview/text', 'thumbnail']) {
      expect((await outsider.get(`documents/${id}/versions/1/${part}`)).body.code).toBe('documents.document-not-found');
      expect((await herning.get(`documents/${id}/versions/2/${part}`)).body.code).toBe('documents.version-not-found');
    }
  });
});
