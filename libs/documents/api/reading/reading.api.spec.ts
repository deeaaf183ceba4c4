import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordedEvents } from '@hv/identity/api/testing';
import { Blobs } from '@hv/platform/api';
import { createCanvas } from '@napi-rs/canvas';
import { TrashService } from '../entries/trash.service';
import { aLibrary, LibraryRequests, type LibraryScene } from '../testing';
import { OfficeConverter } from './office-converter';
import { Reader } from './reader';
import { ReadingJob } from './reading.job';
import { ReadingSweep } from './reading-sweep';
import { aPdf } from './testing/a-pdf';
import { aReader, type SpecReader } from './testing/a-reader';
import { aDocx } from './testing/a-zip';

let built: SpecReader;
let folder: string;
let scene: LibraryScene;
let herning: LibraryRequests;

beforeAll(async () => {
  built = await aReader();
  folder = await mkdtemp(join(tmpdir(), 'hv-reading-'));
  // The jobs are run by hand.
  scene = await aLibrary({ ROLE: 'api' });
  herning = new LibraryRequests(scene.world, scene.herning);
});
afterAll(async () => {
  await scene.world.close();
  await built.remove();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  scene.world.app.get(Reader).program = built.program;
  scene.world.app.get(OfficeConverter).program = Promise.resolve(undefined);
  await scene.world.query('DELETE FROM documents_entries');
});

async function bring(name: string, content: Buffer | string): Promise<string> {
  const id = await herning.upload({ spaceId: scene.network.spaceId, name }, content);
  await read(id);
  return id;
}

/** What the job does with the newest version. */
async function read(entryId: string, number = 1): Promise<void> {
  const job = scene.world.app.get(ReadingJob);
  const version = { libraryId: scene.network.spaceId, entryId, number };
  await job.read(version);
  await job.convert(version);
}

/** Lets every office file be converted to the same. */
async function pdfsAre(pdf: Buffer): Promise<void> {
  await writeFile(join(folder, 'made.pdf'), pdf);
  const office = join(folder, 'office');
  await writeFile(office, `#!/bin/sh\nmkdir "$HOME/made" && cp "${folder}/made.pdf" "$HOME/made/content.pdf"\n`, { mode: 0o755 });
  scene.world.app.get(OfficeConverter).program = Promise.resolve(office);
}

const textOf = async (id: string): Promise<object | undefined> => {
  const sql = `SELECT t.state, t.text, t.pages FROM documents_texts t JOIN documents_versions v USING (sha256) WHERE v.document_id = $1`;
  return (await scene.world.query<object>(sql, [id]))[0];
};
const derivedOf = async (id: string): Promise<string[]> => {
  const sql = `SELECT d.kind || ' ' || d.state AS told FROM documents_derived d JOIN documents_versions v USING (sha256)
    WHERE v.document_id = $1 ORDER BY d.kind`;
  return (await scene.world.query<{ told: string }>(sql, [id])).map(({ told }) => told);
};
const told = async (id: string): Promise<string[]> =>
  (await recordedEvents(scene.world)).filter(({ object }) => object.endsWith(id)).map(({ name }) => name);

describe('a content that arrives', () => {
  it('is read, made small, and told of', async () => {
    const id = await bring('Køreplan.pdf', aPdf({ pages: ['K\xf8replan', 'Uge 4'] }));
    expect(await textOf(id)).toEqual({ state: 'read', text: 'Køreplan\n\fUge 4', pages: 2 });
    expect(await derivedOf(id)).toEqual(['pdf none', 'thumbnail made']);
    expect(await told(id)).toEqual(['documents.document-added', 'documents.content-read']);
    expect(await readdir(join(scene.world.dataDir, 'reading'))).toEqual([]);
  });

  it('is read once, however many files have it', async () => {
    await bring('Et.docx', await aDocx('Det samme indhold'));
    const other = await bring('To.docx', await aDocx('Det samme indhold'));
    expect(await textOf(other)).toMatchObject({ state: 'read', text: 'Det samme indhold' });
    expect(await told(other)).toEqual(['documents.document-added']);
  });

  it('is read by the sweep when no event told of it, and past those that cannot be', async () => {
    const id = await herning.upload({ spaceId: scene.network.spaceId, name: 'Fra før.txt' }, 'Uge 12');
    const away = await herning.upload({ spaceId: scene.network.spaceId, name: 'Væk.txt' }, 'Uge 13');
    const [gone] = await scene.world.query<{ sha256: string }>('SELECT sha256 FROM documents_versions WHERE document_id = $1', [away]);
    await scene.world.app.get(Blobs)['store'].delete(gone!.sha256);
    await scene.world.app.get(ReadingSweep).sweep();
    expect(await textOf(id)).toMatchObject({ state: 'read', text: 'Uge 12' });
    expect(await textOf(away)).toBeUndefined();
  });

  it('has no words when it is a picture', async () => {
    const id = await bring('Gruppe.png', createCanvas(800, 20).toBuffer('image/png'));
    expect(await textOf(id)).toEqual({ state: 'nothing', text: '', pages: null });
    expect(await derivedOf(id)).toEqual(['pdf none', 'thumbnail made']);
  });

  it('is told to be unreadable when the reader ends twice, and is still there to be saved', async () => {
    const dies = join(folder, 'dies.mjs');
    await writeFile(dies, `process.on('message', () => process.kill(process.pid, 'SIGKILL'));`);
    scene.world.app.get(Reader).program = dies;
    const content = aPdf({ pages: ['Farlig'] });
    const id = await bring('Farlig.pdf', content);
    expect(await textOf(id)).toMatchObject({ state: 'failed' });
    expect((await herning.content(id)).text).toBe(content.toString());
  });

  it('is read although the reader is killed in between', async () => {
    const once = join(folder, 'once.mjs');
    const script = `import { existsSync, writeFileSync } from 'node:fs';
      const been = ${JSON.stringify(join(folder, 'been'))};
      if (!existsSync(been)) { writeFileSync(been, ''); process.kill(process.pid, 'SIGKILL'); }
      await import(${JSON.stringify(built.program)});`;
    await writeFile(once, script);
    scene.world.app.get(Reader).program = once;
    expect(await textOf(await bring('Notat.txt', 'Alligevel'))).toMatchObject({ state: 'read', text: 'Alligevel' });
  });

  it('is read again by the sweep when an older reader could not, or could not convert it, and only then', async () => {
    const id = await bring('Notat.txt', 'Læst af den nye');
    const office = await bring('Plan.docx', await aDocx('Nu også som sider'));
    const settled = await bring('Andet.txt', 'Som det var');
    await scene.world.query(
      `UPDATE documents_texts t SET state = 'failed', text = '' FROM documents_versions v WHERE v.sha256 = t.sha256 AND v.document_id = $1`,
      [id],
    );
    const sweep = () => scene.world.app.get(ReadingSweep).sweep();
    await sweep();
    expect(await textOf(id)).toMatchObject({ state: 'failed' });
    await scene.world.query(`UPDATE documents_texts SET reader_version = 0`);
    await scene.world.query(`UPDATE documents_derived SET reader_version = 0`);
    const before = (await told(settled)).length;
    await sweep();
    expect(await textOf(id)).toMatchObject({ state: 'read', text: 'Læst af den nye' });
    expect((await told(settled)).length).toBe(before);
    await pdfsAre(aPdf({ pages: ['Nu også som sider'] }));
    await read(office);
    expect(await derivedOf(office)).toEqual(['pdf made', 'thumbnail made']);
  });

  it('may be gone before it is read', async () => {
    await expect(read('00000000-0000-4000-8000-000000000000')).resolves.toBeUndefined();
  });
});

describe('what was made of a content', () => {
  it('goes with it', async () => {
    const id = await bring('Side.pdf', aPdf({ pages: ['Kun her'] }));
    const blobs = async (): Promise<number> => (await scene.world.query('SELECT 1 FROM platform_blobs')).length;
    const before = await blobs();
    await herning.send('PUT', `entries/${id}/trash`);
    await scene.world.query(`UPDATE documents_entries SET trashed_at = trashed_at - interval '31 days' WHERE trashed_at IS NOT NULL`);
    await scene.world.app.get(TrashService).purge();
    expect(await blobs()).toBe(before - 2);
  });
});
