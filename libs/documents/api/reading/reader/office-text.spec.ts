import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aDocx, aZip } from '../testing/a-zip';
import { read } from './read';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hv-office-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function wordsOf(file: Buffer) {
  const path = join(folder, 'file');
  await writeFile(path, file);
  const { state, text, pages } = await read({ kind: 'office', path, thumbnail: join(folder, 'small') });
  return { state, text, pages };
}

const ns = 'xmlns:a="a" xmlns:p="p"';
const slide = (words: string): string => `<p:sld ${ns}><a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:sld>`;

describe('the words of an office file', () => {
  it('stand in its paragraphs, without what was deleted', async () => {
    const file = await aZip({
      'word/document.xml': `<w:document xmlns:w="w"><w:p><w:t>Børn &amp; unge</w:t><w:delText>slettet</w:delText><w:tab/><w:t>2026</w:t></w:p></w:document>`,
      'word/footnotes.xml': '<w:footnotes xmlns:w="w"><w:p><w:t>Kilde: VIVE</w:t></w:p></w:footnotes>',
    });
    expect(await wordsOf(file)).toEqual({ state: 'read', text: 'Børn & unge\t2026\n\nKilde: VIVE', pages: null });
  });

  it('stand on slides, in their order', async () => {
    const file = await aZip({ 'ppt/slides/slide10.xml': slide('ti'), 'ppt/slides/slide2.xml': slide('to') });
    expect(await wordsOf(file)).toEqual({ state: 'read', text: 'to\n\nti', pages: 2 });
  });

  it('stand in cells, row by row', async () => {
    const file = await aZip({
      'xl/sharedStrings.xml': '<sst><si><t>Navn</t></si><si><r><t>Bø</t></r><r><t>rn</t></r></si></sst>',
      'xl/worksheets/sheet1.xml':
        '<worksheet><row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>Antal</t></is></c></row><row><c t="s"><v>1</v></c><c><v>12</v></c></row></worksheet>',
    });
    expect(await wordsOf(file)).toEqual({ state: 'read', text: 'Navn\tAntal\nBørn\t12', pages: 1 });
  });

  it('stand in OpenDocument', async () => {
    const file = await aZip({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': '<o:d xmlns:o="o" xmlns:t="t"><t:h>Mål</t:h><t:p>Flere<t:s/>børn</t:p></o:d>',
    });
    expect(await wordsOf(file)).toEqual({ state: 'read', text: 'Mål\nFlere børn', pages: null });
  });

  it('are too many in a ZIP bomb, one or many', async () => {
    const zeros = Buffer.alloc(20_000_000, '<');
    expect(await wordsOf(await aZip({ 'word/document.xml': zeros }))).toMatchObject({ state: 'too-large' });
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`word/header${index}.xml`, '']));
    expect(await wordsOf(await aZip(many))).toMatchObject({ state: 'too-large' });
  });

  it('do not unfold by entities of their own', async () => {
    const lol = `<!DOCTYPE l [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>`;
    const file = await aZip({ 'word/document.xml': `${lol}<w:d xmlns:w="w"><w:p><w:t>før &b;&x; efter</w:t></w:p></w:d>` });
    expect((await wordsOf(file)).text).toBe('før &b;&x; efter');
  });

  it('cannot be read when it is broken', async () => {
    const file = await aDocx('Referat');
    expect(await wordsOf(file.subarray(0, file.length - 40))).toMatchObject({ state: 'failed' });
    expect(await wordsOf(Buffer.alloc(0))).toMatchObject({ state: 'failed' });
    expect(await wordsOf(await aZip({ 'word/document.xml': '<a><b></a>' }))).toMatchObject({ state: 'failed' });
  });
});
