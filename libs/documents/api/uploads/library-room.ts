import { Injectable } from '@nestjs/common';
import { documentsProblems } from '@hv/documents/contracts';
import { Problem, Settings, type Work } from '@hv/platform/api';
import { heldBy } from './uploads.queries';

/** 507: the library holds as much as it may. */
class LibraryFull extends Problem {
  readonly status = 507;
  constructor() {
    super(documentsProblems.libraryFull, 'The library holds as much as it may; nothing was stored.');
  }
}

/** How much libraries may hold. */
@Injectable()
export class LibraryRoom {
  constructor(private readonly settings: Settings) {}

  /** @param bytes that are to come @param uploadId one that is not counted twice @throws LibraryFull */
  async refuseFull(work: Work, libraryId: string, bytes: number, uploadId: string | null = null): Promise<void> {
    const most = this.settings.environment.LIBRARY_QUOTA_BYTES;
    if (most === 0 || bytes === 0) return;
    const [held] = await work.statement(heldBy, [libraryId, uploadId]);
    if (held!.bytes + bytes > most) throw new LibraryFull();
  }
}
