import { Body, Controller, HttpCode, Put } from '@nestjs/common';
import { KeepGuide } from '@hv/notifications/contracts';
import { type Actor, CurrentActor, For, RecordsNothing } from '@hv/platform/api';
import { Guides } from './guide.service';

/** What leads somebody new in; how far they have come stands in their overview. */
@Controller()
@For('person')
export class GuideController {
  constructor(private readonly guides: Guides) {}

  /** Keeps how far one has come, or that one does not want it. */
  @Put('me/guide')
  @HttpCode(204)
  @RecordsNothing('how far somebody has come is theirs alone, and no fact for others')
  keep(@CurrentActor() actor: Actor, @Body() request: KeepGuide): Promise<void> {
    return this.guides.keep(actor, request);
  }
}
