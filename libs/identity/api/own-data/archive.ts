import { PassThrough, Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Blobs } from '@hv/platform/api';
import { PersonalDataBook, type PersonalFile } from '@hv/platform/api/privacy';
import { ZipFile } from 'yazl';
import { archiveIndex } from './archive-index';
import { jsonPieces } from './json-pieces';

/** Whose archive it is. */
export interface ArchiveOf {
  readonly personId: string;
  readonly name: string;
  /** `da` or `en`. */
  readonly language: string;
}

const folderOfFiles = { da: 'billeder', en: 'pictures' } as const;

/** Writes all that is known of a person as a ZIP file, one part after the other: what is written is not held. */
@Injectable()
export class Archive {
  constructor(
    private readonly book: PersonalDataBook,
    private readonly blobs: Blobs,
  ) {}

  /** @returns the file; it fails, and so does whoever reads it, when something of it cannot be read */
  async of({ personId, name, language }: ArchiveOf): Promise<Readable> {
    const folder = folderOfFiles[language === 'en' ? 'en' : 'da'];
    const files = (await this.opened(await this.book.files(personId))).map((file) => ({ ...file, path: `${folder}/${file.name}` }));
    const parts = this.book.parts.map(({ capability, about }) => ({ capability, about, path: `data/${capability}.json` }));
    const zip = new ZipFile();
    const archive = readableOf(zip);
    const index = archiveIndex({ name, language, madeAt: new Date(), parts, files: files.map(({ path }) => path) });
    zip.addBuffer(Buffer.from(index), 'index.html');
    for (const { capability, path } of parts)
      addLazily(zip, path, async () => Readable.from(jsonPieces(await this.book.part(capability, personId)), { objectMode: false }));
    for (const { sha256, path } of files) addLazily(zip, path, () => this.contentOf({ sha256 }), { compress: false });
    zip.end();
    return archive;
  }

  /** What is held back, because a virus was found in it or may be, is given to nobody; the rest must not wait for it. */
  private async opened(files: readonly PersonalFile[]): Promise<readonly PersonalFile[]> {
    const held = await Promise.all(files.map(({ sha256 }) => this.blobs.isHeld(sha256)));
    return files.filter((_, index) => !held[index]);
  }

  private async contentOf({ sha256 }: Pick<PersonalFile, 'sha256'>): Promise<Readable> {
    return (await this.blobs.open(sha256)).content;
  }
}

/** Adds an entry that is opened when it is its turn. */
function addLazily(zip: ZipFile, path: string, open: () => Promise<Readable>, options: { compress?: boolean } = {}): void {
  zip.addReadStreamLazy(path, options, (take) => {
    open().then(
      (content) => take(undefined, content),
      (error: unknown) => zip.emit('error', error),
    );
  });
}

/** What a ZIP file is read as: it fails when an entry does. */
function readableOf(zip: ZipFile): Readable {
  const archive = new PassThrough();
  zip.on('error', (error: Error) => archive.destroy(error));
  zip.outputStream.pipe(archive);
  return archive;
}
