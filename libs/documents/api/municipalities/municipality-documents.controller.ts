import { Controller, Get, Param, Query } from '@nestjs/common';
import { OwnEntryView } from '@hv/documents/contracts';
import { MunicipalityCodePipe } from '@hv/networks/api';
import { type Actor, CurrentActor, For, PageQuery } from '@hv/platform/api';
import type { Page } from '@hv/platform/contracts';
import { MunicipalityDocumentsService } from './municipality-documents.service';

/** What municipalities have shared. */
@Controller()
@For('person')
export class MunicipalityDocumentsController {
  constructor(private readonly documents: MunicipalityDocumentsService) {}

  /** The documents of a municipality that the reader sees, the latest change first. */
  @Get('municipalities/:code/documents')
  ofOne(
    @CurrentActor() actor: Actor,
    @Param('code', MunicipalityCodePipe) code: string,
    @Query() page: PageQuery,
  ): Promise<Page<OwnEntryView>> {
    return this.documents.ofOne(actor, code, page);
  }
}
