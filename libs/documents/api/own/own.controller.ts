import { Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { OwnEntryView } from '@hv/documents/contracts';
import { Actor, CurrentActor, For, IdPipe, RecordsNothing } from '@hv/platform/api';
import type { Page } from '@hv/platform/contracts';
import { OwnQuery } from './own-query';
import { OwnService } from './own.service';

const theirs = 'what someone marks, opens and looks at is theirs alone, and no fact for others';

/** What of libraries is one's own: favourites, what one opened, and what is new to one. */
@Controller()
@For('person')
export class OwnController {
  constructor(private readonly own: OwnService) {}

  /** The reader's favourites, the latest first. */
  @Get('entries/favourites')
  favourites(@CurrentActor() actor: Actor, @Query() query: OwnQuery): Promise<Page<OwnEntryView>> {
    return this.own.page(actor, 'favourites', query);
  }

  /** The last documents that the reader opened. */
  @Get('entries/opened')
  opened(@CurrentActor() actor: Actor, @Query() query: OwnQuery): Promise<Page<OwnEntryView>> {
    return this.own.page(actor, 'opened', query);
  }

  /** Documents that others brought or changed since the reader looked at their libraries, of the last 30 days; what was opened since is none of them. */
  @Get('entries/new')
  changed(@CurrentActor() actor: Actor, @Query() query: OwnQuery): Promise<Page<OwnEntryView>> {
    return this.own.page(actor, 'new', query);
  }

  /** Makes something a favourite. */
  @Put('entries/:id/favourite')
  @HttpCode(204)
  @RecordsNothing(theirs)
  favour(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.own.favour(actor, id, true);
  }

  /** Makes it none again. */
  @Delete('entries/:id/favourite')
  @HttpCode(204)
  @RecordsNothing(theirs)
  unfavour(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.own.favour(actor, id, false);
  }

  /** Remembers that the reader opened a document. */
  @Put('documents/:id/opened')
  @HttpCode(204)
  @RecordsNothing(theirs)
  open(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.own.open(actor, id);
  }

  /** Remembers that the reader looks at a library: what others change from now on is new when they come again. */
  @Put('spaces/:id/library-visit')
  @HttpCode(204)
  @RecordsNothing(theirs)
  visit(@CurrentActor() actor: Actor, @Param('id', IdPipe) spaceId: string): Promise<void> {
    return this.own.visit(actor, spaceId);
  }
}
