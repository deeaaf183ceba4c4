import { Injectable } from '@nestjs/common';
import { contentConverted, contentRead, documentAdded, readingWanted, versionAdded, versionRestored } from '@hv/documents/contracts';
import { Blobs, bySystem, Database, Handles, type RecordedEvent, Unavailable, UnitOfWork, type Work } from '@hv/platform/api';
import { ContentGate } from '../checks/content-gate';
import { ContentReading, type Outcome } from './content-reading';
import { contentKind, isReadFirst } from './content-kind';
import { type DerivedKind, derivedOf, keepDerived, versionToRead } from './derived.queries';
import { type Reading, readerVersion } from './reading-wish';
import { keepText, textOf } from './texts.queries';

/** A version of a file, as events tell of it. */
export interface VersionTold {
  readonly libraryId: string;
  readonly entryId: string;
  readonly number: number;
}

interface Made {
  readonly kind: DerivedKind;
  readonly path: string | undefined;
  readonly mediaType: string;
}

/** Reads each content that arrives, once; again what could not be read, when somebody asks for it or a later reader may do better. */
@Injectable()
export class ReadingJob {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly contents: ContentReading,
    private readonly blobs: Blobs,
    private readonly gate: ContentGate,
  ) {}

  @Handles(documentAdded)
  documentAdded({ payload }: RecordedEvent<VersionTold>): Promise<void> {
    return this.read(payload);
  }

  @Handles(versionAdded)
  versionAdded({ payload }: RecordedEvent<VersionTold>): Promise<void> {
    return this.read(payload);
  }

  @Handles(versionRestored)
  versionRestored({ payload }: RecordedEvent<VersionTold>): Promise<void> {
    return this.read(payload);
  }

  @Handles(readingWanted)
  wanted({ payload }: RecordedEvent<VersionTold>): Promise<void> {
    return this.read(payload);
  }

  /** Nothing happens when the content was read before, is held back until it was checked, or is gone. */
  async read({ libraryId, entryId, number }: VersionTold): Promise<void> {
    const [version] = await this.database.run(versionToRead, [entryId, number]);
    if (!version?.unread || !this.contents.isReady) return;
    const { sha256, mediaType, networkId, spaceId, placeId } = version;
    if (await this.gate.holds(sha256)) return;
    await this.contents.of(sha256, mediaType, (outcome) =>
      this.unitOfWork.run(bySystem, async (work) => {
        const { state } = outcome.reading;
        if (isReadFirst(contentKind(mediaType)) && state !== 'too-large') await this.keepWords(work, sha256, outcome.reading);
        else await this.keep(work, sha256, outcome);
        const scope = { object: { kind: 'document', id: entryId }, networkId, spaceId };
        await work.record(contentRead, scope, { libraryId, entryId, places: [placeId], number, state });
      }),
    );
  }

  /** What takes long follows: its words were found meanwhile. */
  @Handles(contentRead)
  wordsRead({ payload }: RecordedEvent<VersionTold>): Promise<void> {
    return this.convert(payload);
  }

  /** Makes the PDF of an office file. Nothing happens when that was done, or need not be. */
  async convert({ libraryId, entryId, number }: VersionTold): Promise<void> {
    const [version] = await this.database.run(versionToRead, [entryId, number]);
    if (!version || !this.contents.isReady || !isReadFirst(contentKind(version.mediaType))) return;
    const { sha256, networkId, spaceId, placeId } = version;
    const [words] = await this.database.run(textOf, [sha256]);
    const made = await this.database.run(derivedOf, [sha256]);
    const isDone = made.some((one) => one.kind === 'pdf' && (one.state === 'made' || one.readerVersion >= readerVersion));
    if (!words || isDone || (await this.gate.holds(sha256))) return;
    await this.contents.asPdf(sha256, (outcome) =>
      this.unitOfWork.run(bySystem, async (work) => {
        const { state, text, whole } = words;
        const reading = {
          state,
          text,
          whole,
          pages: outcome?.reading.pages ?? words.pages,
          thumbnail: outcome?.reading.thumbnail ?? false,
        };
        await this.keep(work, sha256, { reading, pdf: outcome?.pdf, thumbnail: outcome?.thumbnail });
        const scope = { object: { kind: 'document', id: entryId }, networkId, spaceId };
        await work.record(contentConverted, scope, { libraryId, entryId, places: [placeId], number });
      }),
    );
  }

  private keepWords(work: Work, sha256: string, { state, text, pages, whole }: Reading): Promise<object[]> {
    return work.statement(keepText, [sha256, state, text, pages, whole, readerVersion]);
  }

  private async keep(work: Work, sha256: string, { reading, pdf, thumbnail }: Outcome): Promise<void> {
    await this.keepWords(work, sha256, reading);
    const made: Made[] = [
      { kind: 'pdf', path: pdf, mediaType: 'application/pdf' },
      { kind: 'thumbnail', path: thumbnail, mediaType: 'image/webp' },
    ];
    for (const { kind, path, mediaType } of made) {
      const derived = path === undefined ? null : await this.store(work, path, mediaType);
      await work.statement(keepDerived, [sha256, kind, derived === null ? 'none' : 'made', derived, readerVersion]);
    }
  }

  private async store(work: Work, path: string, mediaType: string): Promise<string> {
    const stored = await this.blobs.copy(path, mediaType);
    await this.blobs.note(work, { ...stored, mediaType });
    // The row is held by what was made now: what was forgotten before that is gone, and what was not stays.
    if (!(await this.blobs.has(stored.sha256))) throw new Unavailable();
    return stored.sha256;
  }
}
