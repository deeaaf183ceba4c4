import { decoded, wordsOfPage } from './plain-text';

describe('the words of a text file', () => {
  it.each([
    ['UTF-8', Buffer.from('Ærø og børn')],
    ['UTF-8 with a mark', Buffer.from('\ufeffÆrø og børn')],
    ['Windows', Buffer.from('Ærø og børn', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffÆrø og børn', 'utf16le')],
    ['UTF-16, the other way round', Buffer.from('\ufeffÆrø og børn', 'utf16le').swap16()],
  ])('are read in %s', (_, bytes) => {
    expect(decoded(bytes, true)).toBe('Ærø og børn');
  });

  it('are none in what is no text', () => {
    expect(decoded(Buffer.from([1, 2, 3, 0, 255]), true)).toBeUndefined();
  });

  it('may be cut off within a character', () => {
    expect(decoded(Buffer.from('børn').subarray(0, 2), false)).toBe('b');
  });

  it('are without marks and scripts in a page', () => {
    const page = `<html><style>p{}</style><p>S&amp;amp;P &lt;b&gt;</p><script>alert('nej')</script><!-- heller ikke -->Hej</html>`;
    expect(wordsOfPage(page).split(/\s+/).filter(Boolean)).toEqual(['S&amp;P', '<b>', 'Hej']);
  });
});
