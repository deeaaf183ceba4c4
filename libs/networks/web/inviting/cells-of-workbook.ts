import { attribute, plainText, xmlTags } from './xml-tags';
import { ZipEntries } from './zip-entries';

/** No more rows are read than anyone can send; one more tells that there are more. */
const mostRows = 10_001;
const mostColumns = 50;

/**
 * The cells of the first sheet of an Excel workbook, as they are shown: of a formula its last result, never the formula.
 * Read by hand because what a file unpacks to must be bounded: the libraries for it unpack whatever the file says first.
 * @throws RangeError when it is no workbook
 */
export async function cellsOfWorkbook(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const zip = new ZipEntries(bytes);
  const sheet = await zip.text(await firstSheet(zip));
  if (sheet === undefined) throw new RangeError('a workbook without a sheet');
  return rowsOf(sheet, textsOf((await zip.text('xl/sharedStrings.xml')) ?? ''));
}

async function firstSheet(zip: ZipEntries): Promise<string> {
  const workbook = (await zip.text('xl/workbook.xml')) ?? '';
  const links = (await zip.text('xl/_rels/workbook.xml.rels')) ?? '';
  const [sheet] = [...xmlTags(workbook)].filter(({ name }) => name === 'sheet');
  const id = sheet && attribute(sheet, 'id');
  const link = [...xmlTags(links)].find((tag) => tag.name === 'Relationship' && attribute(tag, 'Id') === id);
  const target = link ? attribute(link, 'Target') : 'worksheets/sheet1.xml';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** The texts that cells refer to by number; how a word is pronounced is no part of it. */
function textsOf(xml: string): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let spoken = false;
  for (const { name, closes, isEmpty, before } of xmlTags(xml)) {
    if (name === 'rPh') spoken = !closes;
    if (name === 't' && closes && !spoken) text += plainText(before);
    if (name === 'si' && (closes || isEmpty)) {
      texts.push(text);
      text = '';
    }
  }
  return texts;
}

function rowsOf(xml: string, texts: readonly string[]): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let [column, kind, value] = [0, '', ''];
  for (const tag of xmlTags(xml)) {
    if (tag.name === 'c' && !tag.closes) [column, kind, value] = [columnAt(attribute(tag, 'r'), row.length), attribute(tag, 't'), ''];
    else if ((tag.name === 'v' || tag.name === 't') && tag.closes) value += plainText(tag.before);
    else if (tag.name === 'c' && column < mostColumns) row[column] = (kind === 's' ? (texts[Number(value)] ?? '') : value).trim();
    else if (tag.name === 'row' && tag.closes) {
      const whole = Array.from(row, (cell) => cell ?? '');
      if (whole.some((cell) => cell !== '')) rows.push(whole);
      if (rows.length >= mostRows) return rows;
      row = [];
    }
  }
  return rows;
}

/** `B7` is column 1; without an address it is the next one. */
function columnAt(address: string, next: number): number {
  const letters = /^[A-Z]{1,3}/.exec(address)?.[0];
  if (!letters) return next;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
