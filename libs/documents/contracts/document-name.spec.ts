import { cleanName, faultOfName, nearestName, numberedName, partsOfName } from './document-name';
import { documentLimits } from './document-limits';

const faultOf = (name: string): string | undefined => faultOfName(cleanName(name));

describe('the name of a document', () => {
  it.each([
    'Referat.docx',
    'Møde i Ærø – åben.pdf',
    '2026-11-22 Køreplan',
    '.htaccess',
    'console.log',
    'común',
    'a'.repeat(200),
    '👩‍👧.png',
    'COM.txt',
    'com10.txt',
  ])('may be %s', (name) => {
    expect(faultOf(name)).toBeUndefined();
  });

  it.each([
    ['', 'documents.name-empty'],
    [' \t ', 'documents.name-empty'],
    ['a'.repeat(201), 'documents.name-too-long'],
    ['../../etc/passwd', 'documents.name-characters'],
    ['..\\boot.ini', 'documents.name-characters'],
    ['a\u0000b', 'documents.name-characters'],
    ['a\nb', 'documents.name-characters'],
    ['faktura\u202efdp.exe', 'documents.name-characters'],
    ['\u2066a\u2069', 'documents.name-characters'],
    ['a\u200bb', 'documents.name-characters'],
    ['a\ud800', 'documents.name-characters'],
    ['Referat: uge 4', 'documents.name-characters'],
    ['.', 'documents.name-dot'],
    ['..', 'documents.name-dot'],
    ['Referat.', 'documents.name-dot'],
    ['CON', 'documents.name-reserved'],
    ['nul.txt', 'documents.name-reserved'],
    ['Lpt1.docx', 'documents.name-reserved'],
    ['COM¹', 'documents.name-reserved'],
  ])('may not be %j: %s', (name, code) => {
    expect(faultOf(name)).toBe(code);
  });

  it('is the same in both forms that Unicode has for æøå', () => {
    expect(cleanName(' A\u030aben.docx ')).toBe('Åben.docx');
  });

  it('is numbered before what tells its kind, and never grows too long', () => {
    expect(numberedName('Referat.docx', 2)).toBe('Referat (2).docx');
    expect(numberedName('Referat', 12)).toBe('Referat (12)');
    expect(numberedName('.env', 2)).toBe('.env (2)');
    expect([...numberedName(`${'å'.repeat(195)}.docx`, 2)].length).toBe(documentLimits.name);
    expect(partsOfName('Vi ses kl. otte om morgenen')).toEqual(['Vi ses kl. otte om morgenen', '']);
  });

  it.each([
    ['Referat: uge 4?.docx', 'Referat- uge 4-.docx'],
    ['con.txt', '_con.txt'],
    ['Referat. .', 'Referat'],
    ['\u202eReferat\u0000.docx', 'Referat.docx'],
    ['..', ''],
    [`${'å'.repeat(250)}.docx`, `${'å'.repeat(195)}.docx`],
  ])('that cannot be one has a nearest that can: %j', (name, nearest) => {
    expect(nearestName(name)).toBe(nearest);
    if (nearest) expect(faultOfName(nearest)).toBeUndefined();
  });
});
