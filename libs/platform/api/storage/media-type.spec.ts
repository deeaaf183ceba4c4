import { inlineImages, mediaTypeOf } from './media-type';

describe('mediaTypeOf', () => {
  it.each([
    ['89504e470d0a1a0a00000000', 'image/png'],
    ['ffd8ffe000104a4649460001', 'image/jpeg'],
    ['474946383961010001000000', 'image/gif'],
    ['524946462400000057454250', 'image/webp'],
    ['00000020667479706176696600', 'image/avif'],
    ['0000002066747970617669732000', 'image/avif'],
    ['000000206674797069736f6d00', 'application/octet-stream'],
    ['255044462d312e370a000000', 'application/pdf'],
    ['504b03041400060008000000', 'application/zip'],
    ['524946462400000057415645', 'application/octet-stream'],
    ['', 'application/octet-stream'],
    [Buffer.from('<svg onload=').toString('hex'), 'application/octet-stream'],
    [Buffer.from('<!doctype html>').toString('hex'), 'application/octet-stream'],
  ])('%s is %s', (hex, expected) => expect(mediaTypeOf(Buffer.from(hex, 'hex'))).toBe(expected));

  it('shows nothing in the page that could hold a script', () => {
    expect([...inlineImages].some((type) => /svg|html|xml|pdf/.test(type))).toBe(false);
  });
});
