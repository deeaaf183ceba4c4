import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anOutlookItem, type OutlookItem } from '../testing/an-outlook-item';
import { outlookMail } from './outlook-mail';

let folder: string;
let path: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hv-outlook-'));
  path = join(folder, 'mail.msg');
});
afterAll(() => rm(folder, { recursive: true }));

async function read(item: OutlookItem): Promise<string[] | undefined> {
  await writeFile(path, anOutlookItem(item));
  return (await outlookMail(path))?.split(/\r?\n/).filter(Boolean);
}

const mail: OutlookItem = {
  '001A': 'IPM.Note',
  '0037': 'Møde på Ærø',
  '0C1A': 'Bo Kjær',
  '5D01': 'bo@hvidovre.dk',
  '1000': 'Vi mødes torsdag.\r\nHusk køreplanen.',
  to: [{ '3001': 'Anne Bæk', '39FE': 'anne@herning.dk' }],
  cc: [{ '3001': 'carl@vive.dk', '39FE': 'carl@vive.dk' }],
  attachments: [{ '3707': 'Køreplan.pdf' }, { '3704': 'GAMMEL~1.DOC' }],
  sent: new Date('2026-11-20T09:00:00Z'),
};

describe('a mail that Outlook saved', () => {
  it('is who wrote it to whom, when, what about, what it says, and what was attached', async () => {
    expect(await read(mail)).toEqual([
      'From: Bo Kjær <bo@hvidovre.dk>',
      'To: Anne Bæk <anne@herning.dk>',
      'Cc: carl@vive.dk',
      'Date: Fri, 20 Nov 2026 09:00:00 GMT',
      'Subject: Møde på Ærø',
      'Attachments: Køreplan.pdf; GAMMEL~1.DOC',
      'Vi mødes torsdag.',
      'Husk køreplanen.',
    ]);
  });

  it('is what its page says when it says nothing else', async () => {
    const words = await read({ ...mail, '1000': ' ', page: '<html><script>x</script><p>Vi ses på Fanø</p></html>' });
    expect(words?.map((line) => line.trim())).toContain('Vi ses på Fanø');
    expect(words?.join('')).not.toContain('x</script>');
  });

  it('has nothing to say when it says nothing', async () => {
    expect(await read({ '001A': 'IPM.Note' })).toEqual([]);
  });

  it('is none in what is of the same form and no mail', async () => {
    await writeFile(path, anOutlookItem({ document: 'Word' }));
    expect(await outlookMail(path)).toBeUndefined();
    await writeFile(path, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    expect(await outlookMail(path)).toBeUndefined();
  });
});
