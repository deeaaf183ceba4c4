import { davHref, davPath } from './dav-path';

const space = '0198c0de-0000-7000-8000-000000000001';

describe('an address of WebDAV', () => {
  it.each([
    ['/dav', null, []],
    ['/dav/', null, []],
    [`/dav/${space}`, space, []],
    [`/dav/${space.toUpperCase()}/`, space, []],
    [`/dav/${space}/Referater/M%C3%B8de%20%231.docx`, space, ['Referater', 'Møde #1.docx']],
    [`/dav/${space}/A%CC%8Aben/?x=1`, space, ['Åben']],
    [`/dav/${space}/100%2525`, space, ['100%25']],
  ])('is read: %s', (url, spaceId, names) => {
    expect(davPath(url)).toEqual({ pass: null, spaceId, names, prefix: '/dav' });
  });

  it('may carry a pass, which stands in its answers too', () => {
    const path = davPath(`/dav/t/a-b_c/${space}/Referat.docx`);
    expect(path).toEqual({ pass: 'a-b_c', spaceId: space, names: ['Referat.docx'], prefix: '/dav/t/a-b_c' });
    expect(davHref(path, path.names, false)).toBe(`/dav/t/a-b_c/${space}/Referat.docx`);
  });

  it.each([
    `/dav/${space}/..`,
    `/dav/${space}/%2e%2e/x`,
    `/dav/${space}/.`,
    `/dav/${space}/a%2Fb`,
    `/dav/${space}/a%5Cb`,
    `/dav/${space}/a%00b`,
    `/dav/${space}/%ff`,
    `/dav/${space}/%`,
    `/dav/${space}//a`,
    `/dav/${space}/${'a/'.repeat(65)}`,
    `/dav/${space}/${'a'.repeat(8_000)}`,
    '/dav/t',
    `/dav/${space}/a#b`,
  ])('is refused: %s', (url) => {
    expect(() => davPath(url)).toThrow('platform.malformed');
  });

  it.each(['/', '/davs', `/davs/${space}`, '/dav/etc/passwd', '/dav/t/pass/etc', 'dav'])('is none: %s', (url) => {
    expect(() => davPath(url)).toThrow('platform.not-found');
  });

  it('names what a name holds, whatever it holds', () => {
    const names = ['Møde #1 50%', 'a&b?.docx'];
    const href = davHref({ prefix: '/dav', spaceId: space }, names, true);
    expect(href).toBe(`/dav/${space}/M%C3%B8de%20%231%2050%25/a%26b%3F.docx/`);
    expect(davPath(href).names).toEqual(names);
  });
});
