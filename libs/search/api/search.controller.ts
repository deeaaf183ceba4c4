import { Controller, Get, Query } from '@nestjs/common';
import { type Actor, CurrentActor, For } from '@hv/platform/api';
import { SearchPageView, SimilarThreadsView } from '@hv/search/contracts';
import { SearchQuery, SimilarQuery } from './search-query';
import { SearchService } from './search.service';
import { SimilarService } from './similar.service';

@Controller('search')
@For('person')
export class SearchController {
  constructor(
    private readonly search: SearchService,
    private readonly similar: SimilarService,
  ) {}

  /** What the reader may see and is asking for. */
  @Get()
  find(@CurrentActor() actor: Actor, @Query() query: SearchQuery): Promise<SearchPageView> {
    return this.search.find(actor, query);
  }

  /** Threads that may be about the same as one that is about to be started. */
  @Get('similar')
  likeTitle(@CurrentActor() actor: Actor, @Query() query: SimilarQuery): Promise<SimilarThreadsView> {
    return this.similar.find(actor, query);
  }
}
