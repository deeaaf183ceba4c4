import { Controller, Get, Param, Query } from '@nestjs/common';
import { DocumentTitlesView, mostTitles, SuggestedDocumentsView } from '@hv/documents/contracts';
import { Actor, CurrentActor, Database, For, IdPipe } from '@hv/platform/api';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { LibraryAccess } from '../library-access';
import { suggestedDocuments, titlesOf } from './titles.queries';

const uuid = '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const mostSuggested = 8;

class TitlesQuery {
  /** Their ids, with commas between. */
  @Matches(new RegExp(`^${uuid}(,${uuid}){0,${mostTitles - 1}}$`))
  readonly ids!: string;
}

class SuggestionsQuery {
  /** A part of the name. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly q?: string;
}

/** What documents are called that are referred to elsewhere. */
@Controller()
@For('person')
export class TitlesController {
  constructor(
    private readonly database: Database,
    private readonly access: LibraryAccess,
  ) {}

  /** What some documents and folders are called now; those that the reader does not see, or that are gone, are left out. */
  @Get('document-titles')
  async titles(@CurrentActor() { personId }: Actor, @Query() { ids }: TitlesQuery): Promise<DocumentTitlesView> {
    return { items: await this.database.run(titlesOf, [personId, ids.split(',')]) };
  }

  /** A few documents of a space's library by a part of their name, for whoever types it. */
  @Get('spaces/:id/suggested-documents')
  async suggested(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) spaceId: string,
    @Query() { q = '' }: SuggestionsQuery,
  ): Promise<SuggestedDocumentsView> {
    await this.access.toLibrary(actor, spaceId);
    const words = q.normalize('NFC').trim();
    return { items: await this.database.run(suggestedDocuments, [actor.personId, spaceId, words, mostSuggested]) };
  }
}
