import { Controller, Header, Param, Put } from '@nestjs/common';
import { PassView } from '@hv/documents/contracts';
import { CurrentOrigin, For, IdPipe, RecordsNothing } from '@hv/platform/api';
import type { BySomeone } from '../library-access';
import { PassesService } from './passes.service';

/** Ways into single files for programs of one's computer. */
@Controller('documents/:id/passes/:passId')
@For('session')
export class PassesController {
  constructor(private readonly passes: PassesService) {}

  /**
   * A way into a file for a program that cannot sign in, e.g. Word, for twelve hours. Whoever asks chooses the id of the pass; asked for
   * again it is the same one, with another secret.
   * @throws 403 documents.may-not-write.
   * @throws 422 documents.not-a-file.
   * @throws 423 documents.locked.
   */
  @Put()
  @Header('cache-control', 'no-store')
  @RecordsNothing('It lets nobody do more than they may, and what is done with it is recorded.')
  make(@CurrentOrigin() by: BySomeone, @Param('id', IdPipe) id: string, @Param('passId', IdPipe) passId: string): Promise<PassView> {
    return this.passes.make(by, id, passId);
  }
}
