import { fileSize } from './file-size';

describe('the size of a file', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1_000, '1 kB'],
    [1_234_567, '1,2 MB'],
    [2_147_483_648, '2,1 GB'],
    [5_000_000_000_000, '5.000 GB'],
  ])('%i is %s', (bytes, text) => {
    expect(fileSize(bytes, 'da').replace(/\s/g, ' ')).toBe(text);
  });
});
