import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { OfficeConverter } from './office-converter';
import { officeProfile } from './office-profile';
import { Reader } from './reader';
import { aReader, type SpecReader } from './testing/a-reader';
import { aDocx, aZip } from './testing/a-zip';

jest.setTimeout(120_000);

let built: SpecReader;
let reader: Reader;
let converter: OfficeConverter;
let home: string;

/** Needs LibreOffice (Debian: libreoffice-writer-nogui, -calc-nogui, -impress-nogui). */
beforeAll(async () => {
  built = await aReader();
  reader = new Reader();
  reader.program = built.program;
  converter = new OfficeConverter(reader);
});
afterAll(() => built.remove());
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'hv-office-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

async function converted(content: Buffer | string): Promise<{ text: string; pages: number | null } | undefined> {
  const path = join(home, 'content');
  await writeFile(path, content);
  const pdf = await converter.toPdf(path, home);
  if (pdf === undefined) return undefined;
  expect((await readFile(pdf)).toString('latin1', 0, 5)).toBe('%PDF-');
  const { text, pages } = await reader.read({ kind: 'pdf', path: pdf, thumbnail: join(home, 'small') }, home);
  return { text, pages };
}

async function withoutWalls(content: string): Promise<void> {
  const path = join(home, 'content');
  await writeFile(path, content);
  const profile = await officeProfile(home);
  const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', home, path];
  await promisify(execFile)((await converter.program)!, args);
}

const relation = (type: string, target: string): string =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
const mark = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;
const contentTypes = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

describe('a file of an office suite', () => {
  it.each([
    [
      'Word',
      () =>
        aZip({
          '[Content_Types].xml': contentTypes,
          '_rels/.rels': relation('officeDocument', 'word/document.xml'),
          'word/document.xml': `<?xml version="1.0"?><w:document ${mark}><w:body><w:p><w:r><w:t>Vi mødes på Ærø</w:t></w:r></w:p></w:body></w:document>`,
        }),
    ],
    [
      'OpenDocument',
      async () =>
        `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:mimetype="application/vnd.oasis.opendocument.text" office:version="1.2"><office:body><office:text><text:p>Vi mødes på Ærø</text:p></office:text></office:body></office:document>`,
    ],
    ['RTF', async () => String.raw`{\rtf1\ansi\ansicpg1252 Vi m\'f8des p\'e5 \'c6r\'f8}`],
  ])('becomes a PDF that is read: %s', async (_, content) => {
    expect(await converted(await content())).toEqual({ text: 'Vi mødes på Ærø', pages: 1 });
  });

  it('becomes none when it is broken', async () => {
    const broken = await aDocx('Referat');
    expect(await converted(broken.subarray(0, 100))).toBeUndefined();
  });

  it.each([
    ['behind its walls', (path: string) => converted(path)],
    ['where it has none', (path: string) => withoutWalls(path)],
  ])('reaches nothing on the network: %s', async (_, convert) => {
    const away = `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:mimetype="application/vnd.oasis.opendocument.text" office:version="1.2"><office:body><office:text><text:p>Uden billede<draw:frame><draw:image xlink:href="ADDRESS" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/></draw:frame></text:p></office:text></office:body></office:document>`;
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as { port: number };
    await convert(away.replace('ADDRESS', `http://127.0.0.1:${port}/spion.png`));
    await new Promise((closed) => server.close(closed));
    expect(asked).toEqual([]);
  });
});
