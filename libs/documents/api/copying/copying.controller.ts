import { Body, Controller, Param, Post } from '@nestjs/common';
import { CopyEntry, entryCopied, LibraryEntryView } from '@hv/documents/contracts';
import { CurrentOrigin, For, type Idempotency, IdempotencyKey, IdPipe, Records } from '@hv/platform/api';
import { EntriesService } from '../entries/entries.service';
import type { BySomeone } from '../library-access';
import { CopyingService } from './copying.service';

/** Copies of what stands in libraries. */
@Controller('entries/:id/copies')
@For('person')
export class CopyingController {
  constructor(
    private readonly copying: CopyingService,
    private readonly entries: EntriesService,
  ) {}

  /**
   * Copies a file or a link, or a folder with all that stands in it, within its library: the newest version of each file. Numbered when the name is
   * taken. Folders for some stay behind.
   * @throws 403 documents.may-not-write.
   * @throws 404 documents.folder-not-found.
   * @throws 409 documents.not-there, documents.narrowed-not-copied, documents.too-much-to-copy.
   * @throws 422 documents.name-refused.
   * @throws 507 documents.library-full.
   */
  @Post()
  @Records(entryCopied)
  async copy(
    @CurrentOrigin() by: BySomeone,
    @Param('id', IdPipe) id: string,
    @Body() wish: CopyEntry,
    @IdempotencyKey() key: Idempotency | null,
  ): Promise<LibraryEntryView> {
    return this.entries.view(by.actor, await this.copying.copy(by, id, wish, key));
  }
}
