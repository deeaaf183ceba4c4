import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Blobs, Settings } from '@hv/platform/api';
import { contentKind, isConverted, isReadFirst } from './content-kind';
import { OfficeConverter } from './office-converter';
import { Reader, ReaderEnded } from './reader';
import { type ContentKind, type Reading, readingLimits } from './reading-wish';

/** What was read from a content, and where what was made of it lies until the folder goes. */
export interface Outcome {
  readonly reading: Reading;
  /** A path; undefined when none was made. */
  readonly pdf: string | undefined;
  readonly thumbnail: string | undefined;
}

const failed: Reading = { state: 'failed', text: '', pages: null, whole: true, thumbnail: false };
const tooLarge: Reading = { ...failed, state: 'too-large' };
const abandonedAfterMs = 3_600_000;

/** Reads contents, each in a folder that goes when it is over. */
@Injectable()
export class ContentReading implements OnModuleInit {
  private readonly folder: string;

  constructor(
    private readonly reader: Reader,
    private readonly converter: OfficeConverter,
    private readonly blobs: Blobs,
    settings: Settings,
  ) {
    this.folder = join(settings.environment.DATA_DIR, 'reading');
  }

  /** What a killed process left behind goes. */
  async onModuleInit(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    for (const name of await readdir(this.folder)) {
      const path = join(this.folder, name);
      const { mtimeMs } = await stat(path);
      if (mtimeMs < Date.now() - abandonedAfterMs) await rm(path, { recursive: true, force: true });
    }
  }

  /** Whether there is a program to read with. */
  get isReady(): boolean {
    return this.reader.program !== undefined;
  }

  /** Reads a content and hands over what came of it. @throws ReaderEnded when the product ends meanwhile */
  async of(sha256: string, mediaType: string, keep: (outcome: Outcome) => Promise<void>): Promise<void> {
    const kind = contentKind(mediaType);
    const isSmall = await this.withFile(sha256, async (path, home) => {
      const first = await this.attempt(kind, path, home, 'of-it');
      // A mail of Outlook is its words, and no converter makes more of it.
      const isWhole = !isConverted(kind) || isReadFirst(kind) || first.state === 'read';
      const converted = isWhole ? undefined : await this.convert(path, home);
      // An older file has its words from there.
      await keep(converted ?? { reading: first, pdf: undefined, thumbnail: first.thumbnail ? join(home, 'of-it') : undefined });
    });
    if (!isSmall) await keep({ reading: tooLarge, pdf: undefined, thumbnail: undefined });
  }

  /** Makes the PDF of an office file whose words were read before. @param keep gets undefined when none came of it */
  async asPdf(sha256: string, keep: (outcome: Outcome | undefined) => Promise<void>): Promise<void> {
    const isSmall = await this.withFile(sha256, async (path, home) => keep(await this.convert(path, home)));
    if (!isSmall) await keep(undefined);
  }

  private async convert(path: string, home: string): Promise<Outcome | undefined> {
    const pdf = await this.converter.toPdf(path, home);
    if (pdf === undefined) return undefined;
    const reading = await this.attempt('pdf', pdf, home, 'of-pdf');
    return { reading, pdf, thumbnail: reading.thumbnail ? join(home, 'of-pdf') : undefined };
  }

  /** Has a content as a file in a folder for this alone. @returns false when it is too large for that */
  private async withFile(sha256: string, work: (path: string, home: string) => Promise<void>): Promise<boolean> {
    const { bytes, content } = await this.blobs.open(sha256);
    if (bytes > readingLimits.bytes) {
      content.destroy();
      return false;
    }
    const home = await mkdtemp(join(this.folder, 'one-'));
    try {
      const path = join(home, 'content');
      await pipeline(content, createWriteStream(path, { mode: 0o600 }));
      await work(path, home);
    } finally {
      await rm(home, { recursive: true, force: true });
    }
    return true;
  }

  /** A reader that ends before it answers gets one more try; then the content counts as one that cannot be read. */
  private async attempt(kind: ContentKind, path: string, home: string, name: string, triesLeft = 2): Promise<Reading> {
    try {
      return await this.reader.read({ kind, path, thumbnail: join(home, name) }, home);
    } catch (error) {
      if (!(error instanceof ReaderEnded) || this.reader.isClosed) throw error;
      return triesLeft > 1 ? this.attempt(kind, path, home, name, triesLeft - 1) : failed;
    }
  }
}
