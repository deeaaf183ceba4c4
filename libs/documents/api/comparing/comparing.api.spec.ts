import { createHash } from 'node:crypto';
import type { CompareView } from '@hv/documents/contracts';
import { aLibrary, LibraryRequests, type LibraryScene } from '../testing';

let scene: LibraryScene;
let spaceId: string;
let anne: LibraryRequests;
let file: string;

beforeAll(async () => {
  scene = await aLibrary();
  spaceId = scene.network.spaceId;
  anne = new LibraryRequests(scene.world, scene.herning);
  file = await anne.upload({ spaceId, name: 'Referat.bin' }, Buffer.from([0, 1]));
  await anne.upload({ documentId: file }, Buffer.from([0, 2]));
});
afterAll(() => scene.world.close());

const compare = (from: unknown, to: unknown, by = anne) =>
  by.get<CompareView>(`documents/${file}/compare?from=${String(from)}&to=${String(to)}`);

/** What was read from a version, as the reader keeps it. */
const wasRead = (last: number, state: string, text = ''): Promise<unknown> =>
  scene.world.query(
    `INSERT INTO documents_texts (sha256, state, text, reader_version, read_at) VALUES ($1, $2, $3, 1, now())
     ON CONFLICT (sha256) DO UPDATE SET state = excluded.state, text = excluded.text`,
    [
      createHash('sha256')
        .update(Buffer.from([0, last]))
        .digest('hex'),
      state,
      text,
    ],
  );

describe('two versions', () => {
  it('are compared by what was read of them', async () => {
    await scene.world.query('DELETE FROM documents_texts');
    expect((await compare(1, 2)).body).toEqual({ from: 1, to: 2, state: 'waiting', blocks: [], cut: false });
    await wasRead(1, 'read', 'Vi mødes i Herning.');
    await wasRead(2, 'read', 'Vi mødes i Hvidovre.');
    const { body } = await compare(1, 2);
    expect(body.state).toBe('compared');
    expect(body.blocks[0]!.pieces.map(({ kind, text }) => [kind, text.trim()])).toEqual([
      ['same', 'Vi mødes i'],
      ['removed', 'Herning'],
      ['added', 'Hvidovre'],
      ['same', '.'],
    ]);
    expect((await compare(2, 1)).body.blocks[0]!.pieces[1]).toMatchObject({ kind: 'removed', text: 'Hvidovre' });
  });

  it('are told not to be, when there is nothing to compare, or too much', async () => {
    await wasRead(2, 'nothing');
    expect((await compare(1, 2)).body.state).toBe('nothing');
    await wasRead(2, 'too-large');
    expect((await compare(1, 2)).body.state).toBe('too-much');
    await wasRead(2, 'read', 'x'.repeat(300_001));
    expect((await compare(1, 2)).body.state).toBe('too-much');
  });

  it('are nothing for who does not see them, nor where there are none', async () => {
    expect((await compare(1, 2, new LibraryRequests(scene.world, scene.outsider))).status).toBe(404);
    expect((await compare(1, 3)).body.code).toBe('documents.version-not-found');
  });

  it.each([
    ['x', 1],
    [0, 1],
    [1.5, 1],
    [1, ''],
    ['1&from=2', 1],
  ])('are not %s and %s', async (from, to) => {
    expect((await compare(from, to)).status).toBe(400);
  });
});
