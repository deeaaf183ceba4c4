import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import {
  contentRead,
  documentAdded,
  entryCopied,
  entryMoved,
  entryRenamed,
  entryRestored,
  entryTrashed,
  folderCreated,
  linkAdded,
  linkChanged,
  versionAdded,
  versionRestored,
} from '@hv/documents/contracts';
import { Broadcasts, bySystem, Database, Log, type RecordedEvent, UnitOfWork } from '@hv/platform/api';
import { documentRules, dueDocuments, indexDocuments } from './documents-index.queries';
import { type Indexed, Indexing, isFaultOfText } from './indexing';

/** Of a text so many characters are found, and fewer where PostgreSQL cannot take those; a file is found by its name whatever it says. */
const lengths = [500_000, 50_000, 0] as const;
/** Of text that one statement reads, bytes. */
const mostBytes = 1_000_000;

type Told = RecordedEvent<{ entryId: string }>;

/** Keeps the index of libraries: it compares each entry, and what was read from its newest version, with what the index knows of them. */
@Injectable()
export class DocumentsIndexer implements Indexed, OnApplicationBootstrap, OnApplicationShutdown {
  readonly noun = 'document';
  private readonly indexing: Indexing;

  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    log: Log,
  ) {
    this.indexing = new Indexing(this, log);
  }

  onApplicationBootstrap(): void {
    this.indexing.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.indexing.stop();
  }

  @Broadcasts(folderCreated, documentAdded, linkAdded, linkChanged, versionAdded, versionRestored, entryRenamed, contentRead)
  async onChanged({ payload }: Told): Promise<void> {
    this.indexing.wake(payload.entryId);
  }

  /** With it goes what stands in it. */
  @Broadcasts(entryCopied, entryMoved, entryTrashed, entryRestored)
  async onChangedWithin({ payload }: Told): Promise<void> {
    this.indexing.wake(payload.entryId);
    this.indexing.wakeAll();
  }

  /** Indexes everything that is due, and returns when nothing is. */
  catchUp(): Promise<void> {
    return this.indexing.catchUp();
  }

  async due(most: number, resting: readonly string[]): Promise<readonly string[]> {
    return (await this.database.run(dueDocuments, [documentRules, most, resting])).map(({ id }) => id);
  }

  async index(documents: readonly string[]): Promise<readonly string[]> {
    for (const length of lengths)
      try {
        return await this.upTo(length, documents);
      } catch (error) {
        if (!isFaultOfText(error) || documents.length > 1 || length === 0) throw error;
      }
    return [];
  }

  private upTo(length: number, documents: readonly string[]): Promise<readonly string[]> {
    return this.unitOfWork.run(bySystem, async (work) => {
      const left = await work.statement(indexDocuments, [documents, documentRules, length, mostBytes]);
      return left.map(({ id }) => id);
    });
  }
}
