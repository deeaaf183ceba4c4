import { byteRange } from './byte-range';

describe('what a Range header asks for', () => {
  it.each([
    ['bytes=0-0', { first: 0, last: 0 }],
    ['bytes=2-5', { first: 2, last: 5 }],
    ['bytes=2-', { first: 2, last: 9 }],
    ['bytes=-3', { first: 7, last: 9 }],
    ['bytes=-30', { first: 0, last: 9 }],
    ['bytes=8-30', { first: 8, last: 9 }],
    ['bytes=10-', 'outside'],
    ['bytes=10-12', 'outside'],
    ['bytes=-0', 'outside'],
    ['bytes=5-2', undefined],
    ['bytes=0-1,4-5', undefined],
    ['bytes=-', undefined],
    ['bytes=a-b', undefined],
    ['lines=0-1', undefined],
    [`bytes=${'9'.repeat(40)}-`, undefined],
    [undefined, undefined],
  ])('%s of ten bytes: %j', (header, range) => {
    expect(byteRange(header, 10)).toEqual(range);
  });

  it('of nothing is outside', () => {
    expect(byteRange('bytes=0-', 0)).toBe('outside');
  });
});
