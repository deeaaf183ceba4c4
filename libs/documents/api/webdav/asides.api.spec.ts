import { aLibrary, DavRequests, LibraryRequests, type LibraryScene } from '../testing';

let scene: LibraryScene;
let spaceId: string;
let anne: DavRequests;
let bo: DavRequests;

beforeAll(async () => {
  scene = await aLibrary();
  spaceId = scene.network.spaceId;
  anne = await DavRequests.of(scene.world, scene.herning);
  bo = await DavRequests.of(scene.world, scene.hvidovre);
});
afterAll(() => scene.world.close());

const status = async (by: DavRequests, method: string, name: string, body?: string): Promise<number> =>
  (await by.send(method, `${spaceId}/${name}`, body === undefined ? {} : { body })).status;

describe('what a program puts beside files for itself', () => {
  it.each(['._Referat.docx', '~$referat.docx', '.DS_Store', 'Thumbs.db', 'desktop.ini', '.~lock.Referat.odt%23'])(
    'is its person’s alone, and no document: %s',
    async (name) => {
      expect(await status(anne, 'LOCK', name, '<x/>')).toBe(200);
      expect([await status(anne, 'PUT', name, 'et'), await status(anne, 'PUT', name, 'to')]).toEqual([201, 204]);
      expect((await anne.send('GET', `${spaceId}/${name}`)).text).toBe('to');
      const { text } = await anne.send('PROPFIND', `${spaceId}/${name}`, { headers: { depth: '0' } });
      expect(text).toContain('<D:getcontentlength>2</D:getcontentlength>');
      expect(await status(bo, 'GET', name)).toBe(404);
      expect(await anne.listed(spaceId)).toEqual([`/dav/${spaceId}/`]);
      expect(await new LibraryRequests(scene.world, scene.herning).names(`spaces/${spaceId}`)).toEqual([]);
      expect([await status(anne, 'DELETE', name), await status(anne, 'GET', name)]).toEqual([204, 404]);
    },
  );

  it('is bounded, and written only where one may write', async () => {
    expect(await status(anne, 'PUT', '._a', 'x'.repeat(262_145))).toBe(413);
    expect(await status(await DavRequests.of(scene.world, scene.outsider), 'PUT', '._a', 'x')).toBe(404);
    expect([await status(anne, 'PUT', 'nowhere/._a', 'x'), await status(anne, 'MKCOL', '._a')]).toEqual([409, 405]);
  });
});
