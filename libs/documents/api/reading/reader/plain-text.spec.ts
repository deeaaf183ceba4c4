import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainText } from './plain-text';
import { decoded, wordsOfPage } from './plain-text-coding';

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

  it('are those of a mail, however it was sent', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hv-mail-'));
    const path = join(folder, 'mail');
    const mail = [
      'From: =?utf-8?Q?Bo_Kj=C3=A6r?= <bo@example.dk>',
      'Subject: =?iso-8859-1?B?TfhkZQ==?=',
      'Content-Type: multipart/mixed; boundary="ydre"',
      '',
      '--ydre',
      'Content-Type: multipart/alternative;',
      ' boundary=indre',
      '',
      '--indre',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Vi m=C3=B8des p=C3=A5 =',
      'torsdag',
      '--indre',
      'Content-Type: text/html',
      '',
      '<p>Ikke to gange</p>',
      '--indre--',
      '--ydre',
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('Hilsen fra Ærø', 'latin1').toString('base64'),
      '--ydre',
      'Content-Type: application/pdf; name="=?utf-8?Q?K=C3=B8replan.pdf?="',
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERi0=',
      '--ydre',
      'Content-Type: application/zip',
      "Content-Disposition: attachment; filename*=utf-8''%C3%86r%C3%B8.zip",
      '',
      'UEs=',
      '--ydre--',
    ];
    await writeFile(path, mail.join('\r\n'));
    const { text } = (await plainText(path))!;
    expect(text.split(/\r?\n/).filter(Boolean)).toEqual([
      'From: Bo Kjær <bo@example.dk>',
      'Subject: Møde',
      'Attachments: Køreplan.pdf; Ærø.zip',
      'Vi mødes på torsdag',
      'Hilsen fra Ærø',
    ]);
    await rm(folder, { recursive: true });
  });
});
