import fc from 'fast-check';
import { linkTargetOf } from '.';

describe('a link may go to', () => {
  it.each([
    'https://www.herning.dk',
    'http://localhost:3000/threads/1?after=2#post-3',
    'https://da.wikipedia.org/wiki/Børn_og_unge',
    'https://[2001:db8::1]:8443/x',
    'https://example.org/@name?mail=a@b.example',
    "https://example.org/it's",
    'mailto:projektleder@herning.example',
    'mailto:a@b.example?subject=Temaseminar%20i%20maj',
    'tel:+4512345678',
    'tel:12.34.56-78',
  ])('%s', (href) => expect(linkTargetOf(href)).toBe(href));

  it('an address with space around it and any case of its scheme', () => {
    expect(linkTargetOf('  HTTPS://Herning.dk/Sti ')).toBe('https://Herning.dk/Sti');
  });
});

describe('a link may not go to', () => {
  it.each([
    '',
    'herning.dk',
    '/documents/1',
    '//herning.dk',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    'jav&#x09;ascript:alert(1)',
    'javascript://https://a.example/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'vbscript:msgbox(1)',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'ftp://a.example',
    'ws://a.example',
    'view-source:https://a.example',
    'https:',
    'https://',
    'https:///a.example',
    'https:a.example',
    'https:\\\\a.example',
    'https://a.example\\@b.example',
    'https://name:password@a.example',
    'https://name@a.example',
    'https://:8080',
    'https://a.example/a b',
    'https://a.example/"onmouseover="alert(1)',
    'https://a.example/<script>',
    'https://a\u202Eexample',
    'https://a.example/\ud800',
    'https://a.example/\u200b',
    'mailto:',
    'mailto:?body=x',
    'tel:javascript',
    `https://a.example/${'x'.repeat(2000)}`,
  ])('%j', (href) => expect(linkTargetOf(href)).toBeNull());

  it('an address that a browser reads as another scheme or with a name in it', () => {
    const pieces = [
      'http',
      'https',
      ':',
      '//',
      '/',
      '\\',
      '@',
      'javascript',
      'data',
      '\t',
      ' ',
      '\n',
      '%0a',
      'a.example',
      '?',
      '#',
      '[::1]',
      '8',
      '\u00ad',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 8 }),
        (parts) => {
          const target = linkTargetOf(parts.join(''));
          const url = target === null ? null : URL.parse(target);
          if (url)
            expect({ scheme: url.protocol, name: url.username + url.password }).toEqual({
              scheme: expect.stringMatching(/^(https?|mailto|tel):$/),
              name: '',
            });
        },
      ),
      { numRuns: 5000 },
    );
  });
});
