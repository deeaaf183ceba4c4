import { Blob as NodeBlob } from 'node:buffer';
import { DecompressionStream as NodeDecompressionStream } from 'node:stream/web';
import { TextDecoder as NodeTextDecoder } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { cellsOfFile } from './cells-of-file';
import { cellsOfText } from './cells-of-text';
import { cellsOfWorkbook } from './cells-of-workbook';
import { decodedText } from './decoded-text';
import { peopleOfCells } from './people-of-cells';

beforeAll(() => Object.assign(globalThis, { Blob: NodeBlob, DecompressionStream: NodeDecompressionStream, TextDecoder: NodeTextDecoder }));

const bytes = (text: string, encoding: BufferEncoding, ...mark: number[]): Uint8Array =>
  Uint8Array.from([...mark, ...Buffer.from(text, encoding)]);

/** A ZIP as any program writes it: each file packed, and a directory at the end. */
function zipOf(files: Readonly<Record<string, string>>, packs = true): Uint8Array {
  const [parts, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const packed = packs ? deflateRawSync(Buffer.from(text)) : Buffer.from(text);
    const [local, entry] = [Buffer.alloc(30), Buffer.alloc(46)];
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(packs ? 8 : 0, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    parts.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const [list, end] = [Buffer.concat(directory), Buffer.alloc(22)];
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(offset, 16);
  return Uint8Array.from(Buffer.concat([...parts, list, end]));
}

const workbook = {
  'xl/workbook.xml': '<workbook xmlns:r="x"><sheets><sheet name="Liste" sheetId="2" r:id="rId7"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId7" Target="worksheets/liste.xml"/></Relationships>',
  'xl/sharedStrings.xml':
    '<sst><si><t>Navn</t></si><si><t>Mail</t></si><si><r><t>Bodil </t></r><r><t xml:space="preserve">&#xC6;r&#248; &amp; S&#248;n</t></r><rPh><t>x</t></rPh></si><si/></sst>',
  'xl/worksheets/liste.xml': `<x:worksheet><x:sheetData>
    <x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="C1" t="s"><x:v>1</x:v></x:c></x:row>
    <x:row r="2"><x:c r="A2" t="s"><x:v>2</x:v></x:c><x:c r="B2" s="4"/><x:c r="C2" t="inlineStr"><x:is><x:t>b@x.example</x:t></x:is></x:c></x:row>
    <x:row r="3"><x:c r="A3"/></x:row>
    <x:row r="4"><x:c r="A4" t="str"><x:f>HYPERLINK("http://evil.example")</x:f><x:v>657</x:v></x:c></x:row>
  </x:sheetData></x:worksheet>`,
};

describe('a text file', () => {
  const text = 'Åse Bæk;ø@x.example\r\nŽofie;é';

  it.each([
    ['UTF-8', bytes(text, 'utf8')],
    ['UTF-8 with a mark', bytes(text, 'utf8', 0xef, 0xbb, 0xbf)],
    ['UTF-16 with a mark', bytes(text, 'utf16le', 0xff, 0xfe)],
    ['UTF-16 without a mark', bytes(text, 'utf16le')],
    ['UTF-16 the other way round', Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())],
    ['Windows-1252', Uint8Array.from([...bytes('Åse Bæk;ø@x.example\r\n', 'latin1'), 0x8e, ...bytes('ofie;é', 'latin1')])],
  ])('is read as %s', (_, file) => expect(decodedText(file)).toBe(text));

  it.each([
    ['tabs', 'Ida\ti@x.dk\nBo\tb@x.dk\n'],
    ['semicolons', 'Ida;i@x.dk\r\n\r\nBo;b@x.dk'],
    ['commas', '"Ida",i@x.dk\nBo,"b@x.dk"'],
  ])('is split at %s', (_, list) =>
    expect(cellsOfText(list)).toEqual([
      ['Ida', 'i@x.dk'],
      ['Bo', 'b@x.dk'],
    ]),
  );

  it('may hold separators, line breaks and quotes inside of quotes', () => {
    expect(cellsOfText('"Lund; Ida";"sagde ""hej"""\n"to\nlinjer";x')).toEqual([
      ['Lund; Ida', 'sagde "hej"'],
      ['to\nlinjer', 'x'],
    ]);
  });
});

describe('a workbook', () => {
  it.each([true, false])('is read from its first sheet, packed: %s', async (packs) => {
    expect(await cellsOfWorkbook(zipOf(workbook, packs))).toEqual([['Navn', '', 'Mail'], ['Bodil Ærø & Søn', '', 'b@x.example'], ['657']]);
  });

  it('is known by how it begins, whatever it is called', async () => {
    const file = new NodeBlob([zipOf(workbook)]) as unknown as Blob;
    expect((await cellsOfFile(file))[1]).toEqual(['Bodil Ærø & Søn', '', 'b@x.example']);
  });

  it.each([
    ['is no ZIP', Uint8Array.from([0x50, 0x4b, 3, 4, ...Array<number>(40).fill(0)])],
    ['has no sheet', zipOf({ 'xl/workbook.xml': '<workbook/>' })],
    ['was cut off', zipOf(workbook).slice(0, 300)],
  ])('that %s cannot be read', async (_, file) => {
    await expect(cellsOfFile(new NodeBlob([file]) as unknown as Blob)).rejects.toBeInstanceOf(RangeError);
  });

  it('that unpacks to far more than it is cannot be read', async () => {
    const bomb = zipOf({ ...workbook, 'xl/worksheets/liste.xml': '<row>'.repeat(9_000_000) });
    expect(bomb.length).toBeLessThan(200_000);
    await expect(cellsOfWorkbook(bomb)).rejects.toBeInstanceOf(RangeError);
  });
});

describe('the people of a table', () => {
  it('are found by Danish headings in any order, and by first and last name', () => {
    const cells = cellsOfText('Klynge;E-mail;Kommune;Rolle;Fornavn;Efternavn;Telefon\nVest;i@x.dk;Herning;Projektleder;Ida;Lund;12345678');
    expect(peopleOfCells(cells)).toEqual([
      { name: 'Ida Lund', email: 'i@x.dk', organisation: 'Herning', role: 'Projektleder', cluster: 'Vest' },
    ]);
  });

  it.each([
    ['Ida Lund\ti@x.dk\tHerning\tDeltager\tVest'],
    ['i@x.dk\tIda Lund\tHerning\tDeltager\tVest'],
    ['Ida Lund\tHerning\ti@x.dk\tDeltager\tVest'],
    ['Ida Lund <i@x.dk>\tHerning\tDeltager\tVest'],
    ['Ida Lund\t"""Lund, Ida"" <i@x.dk>"\tHerning\tDeltager\tVest'],
  ])('are found without headings: %s', (line) => {
    expect(peopleOfCells(cellsOfText(line))).toEqual([
      { name: 'Ida Lund', email: 'i@x.dk', organisation: 'Herning', role: 'Deltager', cluster: 'Vest' },
    ]);
  });

  it('are none of nothing', () => expect(peopleOfCells(cellsOfText(' \n\n'))).toEqual([]));
});
