import { createHash, randomUUID } from 'node:crypto';
import type { LibraryEntryView } from '@hv/documents/contracts';
import { aGroup } from '@hv/networks/api/testing';
import { Blobs } from '@hv/platform/api';
import { aLibrary, DavRequests, LibraryRequests, type LibraryScene } from '../testing';
import { TrashService } from './trash.service';

let scene: LibraryScene;
let spaceId: string;
let groupId: string;
let anne: LibraryRequests;
let bo: LibraryRequests;

beforeAll(async () => {
  scene = await aLibrary();
  spaceId = scene.network.spaceId;
  groupId = await aGroup(scene.world, scene.network, { members: [scene.herning, scene.hvidovre] });
  anne = new LibraryRequests(scene.world, scene.herning);
  bo = new LibraryRequests(scene.world, scene.hvidovre);
});
afterAll(() => scene.world.close());
beforeEach(() => scene.world.query('DELETE FROM documents_entries'));

/** Does something while others wait for what a transaction holds, and answers what they got. @param hold what it does first @param then what it does when they wait */
async function meanwhile<Answer>(
  hold: string,
  values: readonly unknown[],
  others: () => Promise<Answer>,
  then = 'SELECT 1',
): Promise<Answer> {
  const runner = scene.world.database.dataSource.createQueryRunner();
  await runner.startTransaction();
  await runner.query(hold, [...values]);
  const answer = others();
  for (let waits = 0; waits === 0;) {
    const [row] = await scene.world.query<{ waits: number }>(
      `SELECT count(*)::integer AS waits FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    waits = row!.waits;
  }
  await runner.query(then);
  await runner.commitTransaction();
  await runner.release();
  return answer;
}

const folder = async (wish: object, space = spaceId): Promise<LibraryEntryView> => (await anne.makeFolder(space, wish)).body;

describe('at the same moment', () => {
  it('what is moved to another library while somebody waits to change it is left as it is', async () => {
    const { body: link } = await anne.addLink(spaceId);
    const hold = `SELECT pg_advisory_xact_lock(hashtextextended('documents ' || $1::text, 0))`;
    const move = `UPDATE documents_entries SET library_id = '${groupId}', space_id = '${groupId}'`;
    const { status, body } = await meanwhile(hold, [spaceId], () => anne.change(link, { name: 'Andet' }), move);
    expect([status, body.code]).toEqual([409, 'documents.moved-meanwhile']);
    expect(await anne.names(`spaces/${groupId}`)).toEqual(['Barnets lov']);
  });

  it('what is taken out of the trash as its time comes stays', async () => {
    const id = await anne.upload({ spaceId, name: 'Referat.txt' }, 'et');
    await anne.send('PUT', `entries/${id}/trash`);
    await scene.world.query(`UPDATE documents_entries SET trashed_at = now() - interval '31 days'`);
    const untrash = `UPDATE documents_entries SET trashed_at = NULL, trashed_by = NULL, trashed_with = NULL WHERE id = $1`;
    await meanwhile(untrash, [id], () => scene.world.app.get(TrashService, { strict: false }).purge());
    expect((await anne.content(id)).text).toBe('et');
  });

  it('a key that is used in two libraries makes one thing', async () => {
    const key = randomUUID();
    const make = `INSERT INTO documents_entries (id, kind, network_id, library_id, space_id, name, created_by, changed_by, idempotency_key, idempotency_hash)
      SELECT platform_new_id(), 'folder', network_id, id, id, 'Mappe', $2, $2, $3, '\\x00' FROM networks_spaces WHERE id = $1`;
    const { status } = await meanwhile(make, [groupId, scene.herning.personId, key], () => anne.makeFolder(spaceId, {}, key));
    expect(status).toBe(503);
    expect((await anne.makeFolder(spaceId, {}, key)).body.code).toBe('platform.idempotency-key-reused');
    expect(await anne.names(`spaces/${spaceId}`)).toEqual([]);
  });

  it('two that rename, and two that move one into the other: one has done it', async () => {
    const [one, other] = [await folder({ name: 'En' }), await folder({ name: 'To' })];
    const renamed = await Promise.all([anne.change(one, { name: 'Tre' }), bo.change(one, { name: 'TRE' })]);
    expect(renamed.map(({ status }) => status).sort()).toEqual([200, 412]);
    const again = await Promise.all([anne.change(other, { name: 'A\u030a' }), bo.makeFolder(spaceId, { name: '\u00c5' })]);
    expect(again.map(({ status }) => status).sort((a, b) => b - a)[0]).toBe(409);
    for (let round = 0; round < 5; round++) {
      const [a, b] = [await folder({ name: `a${round}` }), await folder({ name: `b${round}` })];
      const [inA, inB] = [await folder({ name: 'x', folderId: a.id }), await folder({ name: 'x', folderId: b.id })];
      const moved = await Promise.all([anne.change(a, { folderId: inB.id }), bo.change(b, { folderId: inA.id })]);
      expect(moved.map(({ status, body }) => body.code ?? status).sort()).toEqual([200, 'documents.not-there']);
    }
  });

  it('what is thrown away while it is uploaded to is thrown away; the upload waits, and arrives when that is back', async () => {
    const { id: folderId } = await folder({ name: 'Møder' });
    const begun = String((await anne.begin({ spaceId, folderId, name: 'Referat.txt' }, 2)).headers['location']);
    await anne.send('PUT', `entries/${folderId}/trash`);
    expect((await anne.sendOn(begun, 0, Buffer.from('et'))).body.code).toBe('documents.folder-not-found');
    await anne.send('DELETE', `entries/${folderId}/trash`);
    expect(await anne.offset(begun)).toBe(2);
    expect(await anne.names(`folders/${folderId}`)).toEqual(['Referat.txt']);
  });
});

describe('an upload', () => {
  it('that would make folders too deep is refused before it is sent', async () => {
    let folderId: string | undefined;
    for (let depth = 0; depth < 15; depth++) folderId = (await folder({ name: 'x', ...(folderId ? { folderId } : {}) })).id;
    const path = (depth: number): string => Array(depth).fill('y').join('/');
    const deep = await anne.begin({ spaceId, folderId: folderId!, path: path(6), name: 'a.txt' }, 1);
    expect([deep.status, deep.body.code]).toEqual([409, 'documents.not-there']);
    await anne.upload({ spaceId, folderId: folderId!, path: path(5), name: 'a.txt' }, 'x');
  });

  it('does not come into a folder on its path that a program has locked', async () => {
    const { id } = await folder({ name: 'Møder' });
    const dav = await DavRequests.of(scene.world, scene.hvidovre);
    await dav.lock(`${spaceId}/M%C3%B8der`);
    const begun = String((await anne.begin({ spaceId, path: 'Møder', name: 'a.txt' }, 1)).headers['location']);
    expect((await anne.sendOn(begun, 0, Buffer.from('x'))).body.code).toBe('documents.locked');
    await scene.world.query('DELETE FROM documents_locks');
    await anne.offset(begun);
    expect(await anne.names(`folders/${id}`)).toEqual(['a.txt']);
  });
});

describe('content of what came to nothing', () => {
  const stored = async (content: string): Promise<boolean> =>
    scene.world.app.get(Blobs, { strict: false }).has(createHash('sha256').update(content).digest('hex'));

  it('is not kept, but for what others have', async () => {
    const { id: folderId } = await folder({ name: 'Møder' });
    const [own, shared] = [`alene ${randomUUID()}`, `fælles ${randomUUID()}`];
    await bo.upload({ spaceId, name: 'Bos.txt' }, shared);
    const begun = await Promise.all(
      [own, shared].map((content) => anne.begin({ spaceId, folderId, name: `${content.slice(0, 5)}.txt` }, Buffer.byteLength(content))),
    );
    await anne.send('PUT', `entries/${folderId}/trash`);
    for (const [index, content] of [own, shared].entries())
      expect((await anne.sendOn(String(begun[index]!.headers['location']), 0, Buffer.from(content))).status).toBe(404);
    expect([await stored(own), await stored(shared)]).toEqual([false, true]);
    await anne.send('DELETE', `entries/${folderId}/trash`);
    await anne.offset(String(begun[0]!.headers['location']));
    expect(await stored(own)).toBe(true);
  });

  it('of two programs that make the same file at once, the other’s is not kept', async () => {
    const dav = await DavRequests.of(scene.world, scene.herning);
    const contents = Array.from({ length: 4 }, () => `udgave ${randomUUID()}`);
    const headers = { 'if-none-match': '*' };
    const answers = await Promise.all(contents.map((body) => dav.send('PUT', `${spaceId}/Ny.txt`, { body, headers })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412, 412, 412]);
    const kept = await Promise.all(contents.map(stored));
    expect(kept).toEqual(answers.map(({ status }) => status === 201));
  });
});

describe('content that goes for good with a document', () => {
  it('stays for those who read it by its hash', async () => {
    const content = `et billede ${randomUUID()}`;
    const octets = { 'content-type': 'application/octet-stream' };
    const { sha256 } = (await anne.send<{ sha256: string }>('POST', 'blobs', Buffer.from(content), octets)).body;
    const id = await anne.upload({ spaceId, name: 'Billede.txt' }, content);
    await anne.send('PUT', `entries/${id}/trash`);
    await scene.world.query(`UPDATE documents_entries SET trashed_at = now() - interval '31 days'`);
    await scene.world.app.get(TrashService, { strict: false }).purge();
    expect((await bo.get(`blobs/${sha256}`)).text).toBe(content);
  });
});

describe('an empty file', () => {
  it('that somebody was asked to approve is not filled: what comes is a version of its own', async () => {
    const dav = await DavRequests.of(scene.world, scene.herning);
    await dav.send('PUT', `${spaceId}/Plan.txt`, { body: '' });
    const [{ id } = { id: '' }] = await scene.world.query<{ id: string }>('SELECT id FROM documents_entries');
    const asked = await anne.send('POST', `documents/${id}/approvals`, { number: 1, personIds: [scene.hvidovre.personId] });
    expect(asked.status).toBe(201);
    await dav.send('PUT', `${spaceId}/Plan.txt`, { body: 'noget andet' });
    expect((await anne.get<LibraryEntryView>(`documents/${id}`)).body.number).toBe(2);
  });
});
