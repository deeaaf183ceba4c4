import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { DraftOfPlaceView, DraftsView, DraftView, SaveDraft } from '@hv/discussions/contracts';
import { type Actor, CurrentActor, For, IdPipe, NotForOnlookers, OptionalVersion, RecordsNothing } from '@hv/platform/api';
import { DraftsService } from './drafts.service';

const theirs = 'what somebody has not sent is theirs alone, and no fact for others';

/** What somebody is writing, kept for their other devices. */
@Controller()
@For('person')
@NotForOnlookers()
export class DraftsController {
  constructor(private readonly drafts: DraftsService) {}

  /** One's own drafts, the latest first. */
  @Get('drafts')
  list(@CurrentActor() actor: Actor): Promise<DraftsView> {
    return this.drafts.list(actor);
  }

  /** One's own draft of an answer. */
  @Get('threads/:id/draft')
  ofThread(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<DraftOfPlaceView> {
    return this.drafts.of(actor, { kind: 'thread', id });
  }

  /**
   * Saves the draft of an answer; If-Match says on which it is based, and another one meanwhile is answered with 412.
   * @throws 409 platform.too-large: there is no room for more drafts.
   * @throws 422 discussions.cpr-number.
   */
  @Put('threads/:id/draft')
  @RecordsNothing(theirs)
  saveOfThread(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() request: SaveDraft,
    @OptionalVersion() version: number | null,
  ): Promise<DraftView> {
    return this.drafts.save(actor, { kind: 'thread', id }, request, version);
  }

  /** Forgets the draft of an answer. */
  @Delete('threads/:id/draft')
  @HttpCode(204)
  @RecordsNothing(theirs)
  removeOfThread(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.drafts.remove(actor, { kind: 'thread', id });
  }

  /** One's own draft of a thread that is begun in a space. */
  @Get('spaces/:id/draft')
  ofSpace(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<DraftOfPlaceView> {
    return this.drafts.of(actor, { kind: 'space', id });
  }

  /**
   * Saves the draft of a thread that is begun; If-Match as for answers.
   * @throws 409 platform.too-large: there is no room for more drafts.
   * @throws 422 discussions.cpr-number.
   */
  @Put('spaces/:id/draft')
  @RecordsNothing(theirs)
  saveOfSpace(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() request: SaveDraft,
    @OptionalVersion() version: number | null,
  ): Promise<DraftView> {
    return this.drafts.save(actor, { kind: 'space', id }, request, version);
  }

  /** Forgets the draft of a thread that was begun. */
  @Delete('spaces/:id/draft')
  @HttpCode(204)
  @RecordsNothing(theirs)
  removeOfSpace(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.drafts.remove(actor, { kind: 'space', id });
  }
}
