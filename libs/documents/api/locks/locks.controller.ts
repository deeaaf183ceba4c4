import { Body, Controller, Delete, Param, Put } from '@nestjs/common';
import { documentLocked, documentUnlocked, LibraryEntryView, lockBroken, LockDocument } from '@hv/documents/contracts';
import { CurrentOrigin, For, IdPipe, Records } from '@hv/platform/api';
import { EntriesService } from '../entries/entries.service';
import type { BySomeone } from '../library-access';
import { LocksService } from './locks.service';

/** Who works on a document, so that others do not change it meanwhile. */
@Controller('documents/:id/lock')
@For('person')
export class LocksController {
  constructor(
    private readonly locks: LocksService,
    private readonly entries: EntriesService,
  ) {}

  /**
   * Locks a document for oneself, or keeps it locked for longer: until then others can read it, but not change it.
   * @throws 403 documents.may-not-write.
   * @throws 423 documents.locked.
   */
  @Put()
  @Records(documentLocked)
  async lock(@CurrentOrigin() by: BySomeone, @Param('id', IdPipe) id: string, @Body() wish: LockDocument = {}): Promise<LibraryEntryView> {
    await this.locks.lock(by, id, wish);
    return this.entries.document(by.actor, id);
  }

  /**
   * Lets a document go. Who moderates may do so for somebody else, who is told.
   * @throws 403 documents.may-not-unlock.
   */
  @Delete()
  @Records(documentUnlocked, lockBroken)
  async unlock(@CurrentOrigin() by: BySomeone, @Param('id', IdPipe) id: string): Promise<LibraryEntryView> {
    await this.locks.unlock(by, id);
    return this.entries.document(by.actor, id);
  }
}
