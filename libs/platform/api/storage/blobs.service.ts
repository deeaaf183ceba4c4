import { Injectable } from '@nestjs/common';
import { blobLimits, blobStored, platformProblems, type StoredBlobView } from '@hv/platform/contracts';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { bySystem, type Origin } from '../actor';
import { Database, statement } from '../database';
import { Locked, NotFound, Unavailable, UnsupportedType } from '../problems';
import { UnitOfWork, type Work } from '../unit-of-work';
import { BlobStore, type OpenBlob, type StoredBlob } from './blob-store';
import { recognise } from './upload';

const describe = statement<{ mediaType: string }>(
  'blob_describe',
  `SELECT media_type AS "mediaType" FROM platform_blobs WHERE sha256 = $1 AND for_anyone`,
);

/** What was there stays, and is there again when it had been removed. $1 sha256, $2 bytes, $3 media type, $4 whether anyone may read it by its hash */
const insert = `INSERT INTO platform_blobs AS b (sha256, bytes, media_type, for_anyone) VALUES ($1, $2, $3, $4)
  ON CONFLICT (sha256) DO UPDATE SET removed_at = NULL, for_anyone = b.for_anyone OR excluded.for_anyone
  WHERE b.removed_at IS NOT NULL OR excluded.for_anyone > b.for_anyone`;

const remove = `UPDATE platform_blobs SET removed_at = now() WHERE sha256 = $1`;

/** Takes a row away; `kept`: there is one that anyone may read by its hash, in posts or elsewhere. $1 sha256 */
const forget = `WITH gone AS (DELETE FROM platform_blobs WHERE sha256 = $1 AND NOT for_anyone RETURNING sha256)
  SELECT EXISTS (SELECT FROM platform_blobs b WHERE b.sha256 = $1 AND b.for_anyone) AS kept`;

/** No row: somebody has it, or is about to: then they were waited for. $1 sha256, $2 bytes, $3 media type */
const claimNew = `INSERT INTO platform_blobs (sha256, bytes, media_type) VALUES ($1, $2, $3) ON CONFLICT (sha256) DO NOTHING RETURNING sha256`;

const stillNeeded = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === '23503';

/** What may be sent to a place: the types, the most bytes, and the codes for what is otherwise. All that files may be unless said. */
export interface FileRule {
  readonly types?: readonly string[];
  readonly otherType?: string;
  readonly bytes?: number;
  readonly tooLarge?: string;
  /** Whether everyone who is signed in may read it by its hash. */
  readonly forAnyone?: boolean;
}

/** Refuses to give out content, by throwing a problem. */
export type Gate = (sha256: string) => Promise<void>;

/** Looks at content that people send, where no gate's own capability stores it. */
export interface Quarantine {
  /** Holds it back, in the transaction that makes it exist. */
  hold(work: Work, sha256: string): Promise<void>;
  /** Looks at it before it is taken. @throws a problem when it is not to be */
  look(sha256: string): Promise<void>;
}

/** Files that people send and read. The row makes a file exist: content in the store without one is nobody's. */
@Injectable()
export class Blobs {
  private readonly gates: Gate[] = [];
  private readonly quarantines: Quarantine[] = [];

  constructor(
    private readonly store: BlobStore,
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Stores what was sent.
   * @throws TooLarge, StorageFull, UnsupportedType, Unavailable when the same content is being forgotten, whatever a quarantine refuses it with
   */
  async keep(
    origin: Origin,
    upload: Readable,
    {
      types,
      otherType = platformProblems.unsupportedType,
      bytes: most = blobLimits.bytes,
      tooLarge = platformProblems.tooLarge,
      forAnyone = false,
    }: FileRule = {},
  ): Promise<StoredBlobView> {
    const { mediaType, content } = await recognise(upload, most, tooLarge);
    if (types && !types.includes(mediaType)) throw new UnsupportedType(otherType, `This may be: ${types.join(', ')}.`);
    const { sha256, bytes } = await this.store.put(content, mediaType);
    await this.unitOfWork.run(origin, async (work) => {
      await this.note(work, { sha256, bytes, mediaType }, forAnyone);
      for (const quarantine of this.quarantines) await quarantine.hold(work, sha256);
    });
    if (!(await this.store.has(sha256))) throw new Unavailable();
    for (const quarantine of this.quarantines) await quarantine.look(sha256);
    return { sha256, bytes, mediaType };
  }

  /** Stores a file that was written and hashed elsewhere, which stays; `note` makes it exist. @throws StorageFull */
  adopt(path: string, sha256: string): Promise<void> {
    return this.store.adopt(path, sha256);
  }

  /** Stores what a file holds now; `note` makes it exist. @throws StorageFull */
  copy(path: string, mediaType: string): Promise<StoredBlob> {
    return this.store.put(createReadStream(path), mediaType);
  }

  /** Makes content that the store has exist, in the transaction of whoever refers to it. */
  async note(work: Work, { sha256, bytes, mediaType }: StoredBlobView, forAnyone = false): Promise<void> {
    await work.query(insert, [sha256, bytes, mediaType, forAnyone]);
    await work.record(blobStored, { object: { kind: 'blob', id: sha256 } }, { sha256, bytes, mediaType });
  }

  /** Whether the store has content; asked when a row refers to it, since the same may have been forgotten just before. */
  has(sha256: string): Promise<boolean> {
    return this.store.has(sha256);
  }

  /** Forgets content that nobody needs; what a row still refers to stays, and so does what anyone may read by its hash. The row is held until the content is gone, so that nobody finds one without the other. */
  async forget(origin: Origin, sha256: string): Promise<void> {
    try {
      await this.unitOfWork.run(origin, async (work) => {
        const [{ kept } = { kept: false }] = await work.query<{ kept: boolean }>(forget, [sha256]);
        if (!kept) await this.store.delete(sha256);
      });
    } catch (error) {
      if (!stillNeeded(error)) throw error;
    }
  }

  /**
   * Takes content away that was adopted for what came to nothing, and that nobody has. Its row is made and taken away again, so that whoever makes it
   * exist at the same moment waits, or is waited for.
   */
  async abandon({ sha256, bytes, mediaType }: StoredBlobView): Promise<void> {
    await this.unitOfWork.run(bySystem, async (work) => {
      const claimed = await work.query(claimNew, [sha256, bytes, mediaType]);
      if (claimed.length === 0) return;
      await work.query(forget, [sha256]);
      await this.store.delete(sha256);
    });
  }

  /** Removes content for good, though rows go on naming it; sent again, it is there again. */
  async remove(origin: Origin, sha256: string): Promise<void> {
    await this.unitOfWork.run(origin, async (work) => {
      await work.query(remove, [sha256]);
      await this.store.delete(sha256);
    });
  }

  /** From now on content is only given out when a gate lets it pass. */
  guard(gate: Gate): void {
    this.gates.push(gate);
  }

  /** From now on what people send is held back and looked at first. */
  quarantine(quarantine: Quarantine): void {
    this.quarantines.push(quarantine);
  }

  /** Whether nobody gets content now. */
  async isHeld(sha256: string): Promise<boolean> {
    try {
      for (const gate of this.gates) await gate(sha256);
      return false;
    } catch (refusal) {
      if (refusal instanceof Locked) return true;
      throw refusal;
    }
  }

  /** The type of a file that everyone who is signed in may read by its hash. @throws NotFound, also of what is for some alone */
  async mediaTypeOf(sha256: string): Promise<string> {
    const [row] = await this.database.run(describe, [sha256]);
    if (!row) throw new NotFound(platformProblems.notFound, 'There is no such file.');
    return row.mediaType;
  }

  /** Opens a part of a file for reading; `open` says before whether that may be. @param last of its bytes, itself among them */
  openPart(sha256: string, first: number, last: number): Readable {
    return this.store.openPart(sha256, first, last);
  }

  /** Opens a file for reading. @throws whatever a gate refuses it with */
  async open(sha256: string): Promise<OpenBlob> {
    for (const gate of this.gates) await gate(sha256);
    return this.openUnguarded(sha256);
  }

  /** Opens a file for whoever looks whether others may. */
  async openUnguarded(sha256: string): Promise<OpenBlob> {
    const blob = await this.store.open(sha256);
    if (!blob) throw new Error(`the blob ${sha256} is missing from the store`);
    return blob;
  }
}
