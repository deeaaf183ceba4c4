import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { SetLevel } from '@hv/discussions/contracts';
import { DocumentLevelView } from '@hv/documents/contracts';
import { Actor, CurrentActor, For, IdPipe, RecordsNothing } from '@hv/platform/api';
import { FollowingService } from './following.service';

const theirs = 'how closely someone follows is theirs alone, and no fact for others';

/** How closely one follows what stands in libraries. */
@Controller()
@For('person')
export class FollowingController {
  constructor(private readonly following: FollowingService) {}

  /** How closely the reader follows a folder or a document. */
  @Get('entries/:id/level')
  ofEntry(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<DocumentLevelView> {
    return this.following.ofEntry(actor, id);
  }

  /** Says how closely one follows a folder with all that stands in it, or a document. */
  @Put('entries/:id/level')
  @RecordsNothing(theirs)
  setOfEntry(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() request: SetLevel): Promise<DocumentLevelView> {
    return this.following.setOfEntry(actor, id, request);
  }

  /** How closely the reader follows a space's whole library. */
  @Get('spaces/:id/library-level')
  ofLibrary(@CurrentActor() actor: Actor, @Param('id', IdPipe) spaceId: string): Promise<DocumentLevelView> {
    return this.following.ofLibrary(actor, spaceId);
  }

  /** Says how closely one follows a space's whole library. */
  @Put('spaces/:id/library-level')
  @RecordsNothing(theirs)
  setOfLibrary(@CurrentActor() actor: Actor, @Param('id', IdPipe) spaceId: string, @Body() request: SetLevel): Promise<DocumentLevelView> {
    return this.following.setOfLibrary(actor, spaceId, request);
  }
}
