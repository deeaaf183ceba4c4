import { Controller, Get, Param, Query } from '@nestjs/common';
import { CompareView } from '@hv/documents/contracts';
import { Actor, CurrentActor, For, IdPipe } from '@hv/platform/api';
import { CompareQuery } from './compare-query';
import { ComparingService } from './comparing.service';

/** What is another between versions of a file. */
@Controller('documents/:id/compare')
@For('person')
export class ComparingController {
  constructor(private readonly comparing: ComparingService) {}

  /**
   * What is another in the text of two versions: line by line, and in lines that have changed word by word.
   * @throws 404 documents.version-not-found.
   */
  @Get()
  compare(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Query() { from, to }: CompareQuery): Promise<CompareView> {
    return this.comparing.compare(actor, id, from, to);
  }
}
