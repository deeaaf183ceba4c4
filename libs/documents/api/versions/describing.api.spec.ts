import type { VersionView } from '@hv/documents/contracts';
import { aLibrary, LibraryRequests, type LibraryScene } from '../testing';

let scene: LibraryScene;
let spaceId: string;
let anne: LibraryRequests;
let bo: LibraryRequests;
let file: string;

beforeAll(async () => {
  scene = await aLibrary();
  spaceId = scene.network.spaceId;
  anne = new LibraryRequests(scene.world, scene.herning);
  bo = new LibraryRequests(scene.world, scene.hvidovre);
});
afterAll(() => scene.world.close());
beforeEach(async () => {
  await scene.world.query('DELETE FROM documents_entries');
  file = await anne.upload({ spaceId, name: 'Referat.docx', note: 'Udkast' }, 'et');
  await bo.upload({ documentId: file }, 'to');
});

const describeIt = (by: LibraryRequests, number: number, wish: object) =>
  by.send<VersionView>('PATCH', `documents/${file}/versions/${number}`, wish);
const shown = async (): Promise<unknown[]> =>
  (await anne.versions(file)).body.items.map(({ number, label, note }) => [number, label, note]);

describe('a version', () => {
  it('is named by who writes there, once in its file, capitals or not', async () => {
    expect((await describeIt(bo, 1, { label: ' Godkendt i styregruppen ' })).body).toMatchObject({
      number: 1,
      label: 'Godkendt i styregruppen',
    });
    const taken = await describeIt(anne, 2, { label: 'godkendt i Styregruppen' });
    expect([taken.status, taken.body.code]).toEqual([409, 'documents.label-taken']);
    expect((await describeIt(anne, 1, { label: null })).body.label).toBeNull();
    expect((await describeIt(anne, 2, { label: 'Godkendt i styregruppen' })).status).toBe(200);
    expect(await shown()).toEqual([
      [2, 'Godkendt i styregruppen', ''],
      [1, null, 'Udkast'],
    ]);
  });

  it('is spoken of by its author alone', async () => {
    expect((await describeIt(anne, 1, { note: 'Endeligt' })).body.note).toBe('Endeligt');
    const { status, body } = await describeIt(bo, 1, { note: 'Mit' });
    expect([status, body.code]).toEqual([403, 'documents.not-your-version']);
  });

  it.each([
    [{ label: 'a'.repeat(61) }, 400],
    [{ label: 7 }, 400],
    [{ note: 'a'.repeat(501) }, 400],
    [{ label: 'a\u202eb' }, 422],
    [{ number: 7 }, 400],
  ])('is not described by %j', async (wish, status) => {
    expect((await describeIt(anne, 1, wish)).status).toBe(status);
  });

  it('is nothing for who does not see it, nor where there is none', async () => {
    expect((await describeIt(new LibraryRequests(scene.world, scene.outsider), 1, { label: 'x' })).status).toBe(404);
    expect((await describeIt(anne, 3, { label: 'x' })).body.code).toBe('documents.version-not-found');
  });
});

describe('a version that is built upon an older one', () => {
  it('is refused at the beginning, and says who has saved since', async () => {
    const { status, body } = await anne.begin({ documentId: file, basedOn: '1' }, 4);
    expect([status, body.code]).toEqual([409, 'documents.changed-meanwhile']);
    expect(body.about).toEqual({ person: 'Bo Kjær', at: expect.stringMatching(/Z$/), number: '2' });
    expect((await anne.begin({ documentId: file, basedOn: '2' }, 4)).status).toBe(201);
    expect((await anne.begin({ documentId: file }, 4)).status).toBe(201);
  });

  it('is refused at its end, when another came while it was sent', async () => {
    const address = String((await anne.begin({ documentId: file, basedOn: '2' }, 4)).headers['location']);
    await bo.upload({ documentId: file, basedOn: '2' }, 'tre');
    const { status, body } = await anne.sendOn(address, 0, Buffer.from('fire'));
    expect([status, body.code, body.about?.['number']]).toEqual([409, 'documents.changed-meanwhile', '3']);
    expect((await anne.content(file)).text).toBe('tre');
  });

  it.each([
    { documentId: 'x', basedOn: '1' },
    { spaceId: 'x', name: 'a', basedOn: '1' },
  ])('is not begun as %j', async (metadata) => {
    expect((await anne.begin(metadata, 1)).status).toBe(400);
  });

  it.each(['0', '-1', '1.5', 'x'])('is not built upon %s', async (basedOn) => {
    expect((await anne.begin({ documentId: file, basedOn }, 1)).status).toBe(400);
  });
});
